import ReportModel
import Summaries

/// How a report's figures and names are written on pages: words, units, links.
struct Presentation {
  let report: Report

  var words: Words { report.words }
  var dataset: Dataset { report.dataset }

  /// `1,234.5`; a dash where nothing is stated.
  func amount(_ money: Money?) -> String { money.map(report.unit.shown) ?? words[.dash] }

  func amountCell(_ money: Money?) -> Table.Cell {
    Table.Cell(amount(money), sortValue: money.map(report.unit.decimal) ?? "")
  }

  /// A mean or median, which is no amount anybody got: rounded half to even to the second decimal of the unit. JSON and
  /// downloads have it to the smallest unit.
  func averageCell(_ money: Money?) -> Table.Cell {
    Table.Cell(amount(money?.rounded(to: report.unit.hundredth)), sortValue: money.map(report.unit.decimal) ?? "")
  }

  func count(_ count: Int) -> Table.Cell { Table.Cell(groupedText(count), sortValue: String(count)) }

  func percent(_ share: Int?) -> Table.Cell {
    guard let share else { return Table.Cell(words[.dash], sortValue: "") }
    let text = Measures.percentText(share)
    return Table.Cell(text + "%", sortValue: text)
  }

  /// The page of a group, or nil where the dimension has no pages of its own.
  func address(_ dimension: Dimension, _ key: String) -> String? {
    switch dimension {
    case .year: Int(key).map(Address.year)
    case .category: Address.category(key)
    case .programme: Address.programme(key)
    case .region: Address.region(key)
    case .city: Address.city(key)
    case .cluster: Address.cluster(key)
    case .chain: Address.chain(key)
    case .organisation: Address.organisation(key)
    case .county, .status: nil
    }
  }

  func name(_ dimension: Dimension) -> String {
    switch dimension {
    case .year: words[.year]
    case .category: words[.category]
    case .programme: words[.programme]
    case .region: words[.region]
    case .city: words[.city]
    case .county: words[.county]
    case .cluster: words[.cluster]
    case .chain: words[.chain]
    case .organisation: words[.organisation]
    case .status: words[.status]
    }
  }

  /// What the unstated bucket is called: 未归类 for what is classified, 未填 for what is filled in.
  func unstated(_ dimension: Dimension) -> String {
    switch dimension {
    case .category, .programme, .cluster, .chain: words[.unclassified]
    case .year, .region, .city, .county, .organisation, .status: words[.unstated]
    }
  }

  /// A clause as a link into the guideline's text: `附件1-1 一（一）1（2）`.
  func clause(_ citation: String, of guideline: Guideline) -> Table.Cell {
    let address = guideline.clauses[citation].map { Address.clause($0.anchor, of: guideline.year) }
    return Table.Cell(words.filled(.clauseCitation, citation), address: address)
  }
}
