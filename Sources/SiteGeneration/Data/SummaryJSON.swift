import JSONText
package import ReportModel
package import Summaries

/// `/api/summaries/<dimension>.json` and `/api/summaries/<a>-by-<b>.json`.
struct SummaryJSON {
  let unit: MoneyUnit
  let words: Words

  func document(_ table: SummaryTable) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("dimension", table.dimension.rawValue)
        json.member("unit", unit.name)
        members(of: table, layout: .lines, in: &json)
      }
    }
  }

  func document(_ cross: CrossTable) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("dimension", cross.outer.dimension.rawValue)
        json.member("by", cross.dimension.rawValue)
        json.member("unit", unit.name)
        json.member("rows", array: zip(cross.outer.rows, cross.tables), layout: .lines) { json, pair in
          json.object { group(pair.0.key, pair.0.name, pair.0.measures, cells: pair.1, in: &$0) }
        }
        json.member("unstated") { json in
          group("unstated", words[.unstated], cross.outer.unstated, cells: cross.unstated, in: &json)
        }
        json.member("total") { json in
          group("total", words[.total], cross.outer.total, cells: cross.total, in: &json)
        }
      }
    }
  }

  /// A row of a crossed table: its own figures, and its cells by the second dimension with shares of the row.
  private func group(
    _ key: String, _ name: String, _ figures: Measures, cells: SummaryTable, in json: inout JSONWriter
  ) {
    members(key, name, figures, in: &json)
    json.member("cells") { members(of: cells, layout: .compact, in: &$0) }
  }

  private func members(of table: SummaryTable, layout: JSONWriter.Layout, in json: inout JSONWriter) {
    json.member("rows", array: table.rows, layout: layout) { json, row in
      json.object { members(row.key, row.name, row.measures, in: &$0) }
    }
    json.member("unstated") { members("unstated", words[.unstated], table.unstated, in: &$0) }
    json.member("total") { members("total", words[.total], table.total, in: &$0) }
  }

  private func members(_ key: String, _ name: String, _ figures: Measures, in json: inout JSONWriter) {
    json.member("key", key)
    json.member("name", name)
    json.member("projects", figures.projects)
    json.member("support", number: unit.decimal(figures.support))
    if let share = figures.share { json.member("share", number: Measures.percentText(share)) }
    json.member("organisations", figures.organisations)
    if let share = figures.projectShare { json.member("projectShare", number: Measures.percentText(share)) }
    json.member("supportStated", figures.supportStated)
    json.member("investment", number: unit.decimal(figures.investment))
    json.member("investmentStated", figures.investmentStated)
    if let leverage = figures.leveraged?.decimal { json.member("leverage", number: leverage) }
    if let mean = figures.mean { json.member("mean", number: unit.decimal(mean)) }
    if let median = figures.median { json.member("median", number: unit.decimal(median)) }
  }
}

/// The same for those who have tables but no report of a whole edition.
package struct SummaryDocuments: Sendable {
  private let json: SummaryJSON

  package init(unit: MoneyUnit, words: Words) { json = SummaryJSON(unit: unit, words: words) }

  package func document(_ table: SummaryTable) -> [UInt8] { json.document(table) }
  package func document(_ table: CrossTable) -> [UInt8] { json.document(table) }

  /// The crossed tables that are published.
  package static var crossed: [(Dimension, Dimension)] { DataFiles.crossed }
}
