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
  func address(_ dimension: Dimension, _ key: String) -> String? { dimension.address(key) }

  func name(_ dimension: Dimension) -> String { dimension.name(words) }

  /// What the unstated bucket is called.
  func unstated(_ dimension: Dimension) -> String { dimension.unstated(words) }

  /// A clause as a link into the guideline's text: `附件1-1 一（一）1（2）`.
  func clause(_ citation: String, of guideline: Guideline) -> Table.Cell {
    let address = guideline.clauses[citation].map { Address.clause($0.anchor, of: guideline.year) }
    return Table.Cell(words.filled(.clauseCitation, citation), address: address)
  }
}
