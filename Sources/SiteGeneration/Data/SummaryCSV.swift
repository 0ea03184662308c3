import ReportModel
import Summaries

/// `/data/summary-<dimension>.csv`: the rows of a table, what is unstated, and the total.
struct SummaryCSV {
  let unit: MoneyUnit
  let words: Words

  func document(_ table: SummaryTable) -> [UInt8] {
    var csv = CSVWriter()
    csv.row(SummaryColumn.allCases.map { $0.header(words, unit: unit) })
    for row in table.rows { csv.row(cells(row.key, row.name, row.measures)) }
    csv.row(cells("unstated", words[.unstated], table.unstated))
    csv.row(cells("total", words[.total], table.total))
    return csv.bytes
  }

  private func cells(_ key: String, _ name: String, _ figures: Measures) -> [String] {
    SummaryColumn.allCases.map { $0.text(key, name, figures, unit: unit) }
  }
}

/// The columns of a summary, in downloads and data dictionary.
enum SummaryColumn: String, CaseIterable {
  case key, name, projects, organisations, support, share, investment, leverage, mean, median

  func header(_ words: Words, unit: MoneyUnit) -> String {
    switch self {
    case .key: words[.key]
    case .name: words[.name]
    case .projects: words[.projectCount]
    case .organisations: words[.organisationCount]
    case .support: "\(words[.support])(\(unit.name))"
    case .share: "\(words[.share])(%)"
    case .investment: "\(words[.investment])(\(unit.name))"
    case .leverage: words[.leverage]
    case .mean: "\(words[.mean])(\(unit.name))"
    case .median: "\(words[.median])(\(unit.name))"
    }
  }

  /// Plain exact decimals; empty where the figure does not exist.
  func text(_ key: String, _ name: String, _ figures: Measures, unit: MoneyUnit) -> String {
    switch self {
    case .key: key
    case .name: name
    case .projects: String(figures.projects)
    case .organisations: String(figures.organisations)
    case .support: unit.decimal(figures.support)
    case .share: figures.share.map(Measures.percentText) ?? ""
    case .investment: unit.decimal(figures.investment)
    case .leverage: figures.leveraged?.decimal ?? ""
    case .mean: figures.mean.map(unit.decimal) ?? ""
    case .median: figures.median.map(unit.decimal) ?? ""
    }
  }

  var tableSchemaType: String {
    switch self {
    case .key, .name: "string"
    case .projects, .organisations: "integer"
    case .support, .share, .investment, .leverage, .mean, .median: "number"
    }
  }
}

extension SummaryColumn {
  /// Whether it holds amounts of the site's unit.
  var isMoney: Bool {
    switch self {
    case .support, .investment, .mean, .median: true
    case .key, .name, .projects, .organisations, .share, .leverage: false
    }
  }
}
