import Diagnostics
import JSONText
import OutputWriting
import ReportModel
import Summaries

/// The totals of pages, JSON and downloads, read back from their bytes, are the same figures.
struct TotalsCheck {
  let tree: OutputTree
  let report: Report

  /// What a total says: how many projects and how much support, as plain decimals.
  private struct Total: Hashable {
    let projects: String
    let support: String
  }

  var diagnostics: [Diagnostic] {
    let expected = fromProjects
    return Dimension.allCases.flatMap { dimension -> [Diagnostic] in
      let name = dimension.rawValue
      var found = [
        ("api/summaries/\(name).json", fromJSON("api/summaries/\(name).json")),
        ("data/summary-\(name).csv", fromCSV("data/summary-\(name).csv")),
      ]
      if let page = TotalsCheck.pages[dimension] { found.append((page, fromPage(page, dimension))) }
      return found.compactMap { path, total in difference(path, total, expected) }
    } + [difference("data/projects.csv", fromProjectCSV, expected)].compactMap { $0 }
  }

  /// The pages that show a whole table with its total.
  static let pages: [Dimension: String] = [
    .year: Address.years, .category: Address.categories, .programme: Address.programmes, .region: Address.regions,
    .city: Address.cities, .cluster: Address.clusters, .chain: Address.chains,
  ].mapValues(Address.file)

  private func difference(_ path: String, _ found: Total?, _ expected: Total) -> Diagnostic? {
    guard found != expected else { return nil }
    return Diagnostic(
      .error, "gate.totals", at: Place(file: path), "the total is not that of the published projects",
      found: found.map { "\($0.projects) projects, \($0.support) \(report.unit.name)" } ?? "no total",
      expected: "\(expected.projects) projects, \(expected.support) \(report.unit.name)")
  }

  /// The rows of the published project files, added up from their bytes.
  private var fromProjects: Total {
    var count = 0, support = Money.zero
    for row in json("data/projects.json")?["rows"]?.elements ?? [] {
      count += 1
      support += row["support"]?.number.flatMap(report.unit.money) ?? .zero
    }
    return Total(projects: String(count), support: report.unit.decimal(support))
  }

  private func fromJSON(_ path: String) -> Total? {
    guard let total = json(path)?["total"], let projects = total["projects"]?.number,
      let support = total["support"]?.number
    else { return nil }
    return Total(projects: projects, support: support)
  }

  private func json(_ path: String) -> JSON? { tree[path].flatMap { try? JSON(reading: $0.bytes) } }

  private func fromCSV(_ path: String) -> Total? {
    guard let row = rows(path).last, row.count == SummaryColumn.allCases.count,
      let projects = SummaryColumn.allCases.firstIndex(of: .projects),
      let support = SummaryColumn.allCases.firstIndex(of: .support)
    else { return nil }
    return Total(projects: row[projects], support: row[support])
  }

  private var fromProjectCSV: Total? {
    let rows = rows("data/projects.csv")
    guard let header = rows.first else { return nil }
    let column = ProjectTable(report).columns.firstIndex { $0.field == .support }
    guard let column, header.count > column else {
      return Total(projects: String(rows.count - 1), support: "0")
    }
    guard rows.allSatisfy({ $0.count == header.count }) else { return nil }
    let support = rows.dropFirst().reduce(Money.zero) { $0 + (report.unit.money($1[column]) ?? .zero) }
    return Total(projects: String(rows.count - 1), support: report.unit.decimal(support))
  }

  private func rows(_ path: String) -> [[String]] { tree[path].map { CSVRows($0.bytes).rows } ?? [] }

  /// The cells of the total row a page marks, without what makes figures readable. Where no project states support the
  /// table has no column for it.
  private func fromPage(_ path: String, _ dimension: Dimension) -> Total? {
    guard let bytes = tree[path]?.bytes, let cells = TotalRow(bytes, of: dimension.rawValue)?.cells else {
      return nil
    }
    let figures = cells.dropFirst().map { $0.filter { $0 != "," } }
    let columns = Presentation(report: report).columns(
      Presentation.Column.all, in: report.book.table(by: dimension).total)
    guard figures.count == columns.count, let projects = columns.firstIndex(of: .projects) else { return nil }
    let support = columns.firstIndex(of: .support).map { plain(figures[$0]) }
    return Total(projects: figures[projects], support: support ?? "0")
  }

  /// `12.50` as `12.5`.
  private func plain(_ text: String) -> String { report.unit.money(text).map(report.unit.decimal) ?? text }
}
