import Diagnostics
import JSONText
import OutputWriting
import ReportModel
import Summaries
import Synchronization

/// The totals of pages, JSON and downloads, read back from their bytes, are the same figures. It is shown every file
/// once, in any order and by several threads.
final class TotalsCheck: Sendable {
  private let report: Report
  private let found = Mutex([String: Total]())
  /// What is read of which file, in the order of the diagnostics.
  private let sources: [(path: String, source: Source)]
  private let sourceByPath: [String: Source]

  /// What a total says: how many projects and how much support, as plain decimals.
  private struct Total: Hashable {
    let projects: String
    let support: String
  }

  private enum Source {
    case summaryJSON, summaryCSV, page(Dimension), projectCSV, projectJSON
  }

  init(report: Report) {
    self.report = report
    sources =
      Dimension.allCases.flatMap { dimension -> [(path: String, source: Source)] in
        let name = dimension.rawValue
        let page = TotalsCheck.pages[dimension].map { [(path: $0, source: Source.page(dimension))] } ?? []
        return [("api/summaries/\(name).json", .summaryJSON), ("data/summary-\(name).csv", .summaryCSV)] + page
      } + [("data/projects.csv", .projectCSV)]
    let all = sources + [(TotalsCheck.projects, .projectJSON)]
    sourceByPath = Dictionary(all.map { ($0.path, $0.source) }, uniquingKeysWith: { first, _ in first })
  }

  private static let projects = "data/projects.json"

  func look(at path: String, _ bytes: [UInt8]) {
    guard let source = sourceByPath[path] else { return }
    let total: Total? =
      switch source {
      case .summaryJSON: fromJSON(bytes)
      case .summaryCSV: fromCSV(bytes)
      case .page(let dimension): fromPage(bytes, dimension)
      case .projectCSV: fromProjectCSV(bytes)
      case .projectJSON: fromProjects(bytes)
      }
    found.withLock { $0[path] = total }
  }

  var diagnostics: [Diagnostic] {
    let found = found.withLock { $0 }
    let expected = found[TotalsCheck.projects] ?? Total(projects: "0", support: "0")
    return sources.compactMap { difference($0.path, found[$0.path], expected) }
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
  private func fromProjects(_ bytes: [UInt8]) -> Total? {
    bytes.withUnsafeBufferPointer { bytes in
      guard let rows = JSONRowAmounts(bytes, name: "support") else { return nil }
      var support = Money.zero
      for amount in rows.amounts { support += report.unit.money(bytes.extracting(amount).span) ?? .zero }
      return Total(projects: String(rows.rows), support: report.unit.decimal(support))
    }
  }

  private func fromJSON(_ bytes: [UInt8]) -> Total? {
    guard let total = (try? JSON(reading: bytes))?["total"], let projects = total["projects"]?.number,
      let support = total["support"]?.number
    else { return nil }
    return Total(projects: projects, support: support)
  }

  private func fromCSV(_ bytes: [UInt8]) -> Total? {
    guard let row = CSVRows(bytes).rows.last, row.count == SummaryColumn.allCases.count,
      let projects = SummaryColumn.allCases.firstIndex(of: .projects),
      let support = SummaryColumn.allCases.firstIndex(of: .support)
    else { return nil }
    return Total(projects: row[projects], support: row[support])
  }

  /// Nil where a row has another number of cells than the header.
  private func fromProjectCSV(_ bytes: [UInt8]) -> Total? {
    let column = ProjectTable(report).columns.firstIndex { $0.field == .support }
    return bytes.withUnsafeBufferPointer { bytes in
      var cells = CSVCells(bytes), width: Int?, rows = 0, position = 0, support = Money.zero
      while let (cell, endsRow) = cells.next() {
        if position == column { support += report.unit.money(bytes.extracting(cell).span) ?? .zero }
        position += 1
        guard endsRow else { continue }
        guard position == width ?? position else { return nil }
        width = position
        rows += 1
        position = 0
      }
      return width.map { _ in Total(projects: String(rows - 1), support: report.unit.decimal(support)) }
    }
  }

  /// The cells of the total row a page marks, without what makes figures readable. Where no project states support the
  /// table has no column for it.
  private func fromPage(_ bytes: [UInt8], _ dimension: Dimension) -> Total? {
    guard let cells = TotalRow(bytes, of: dimension.rawValue)?.cells else { return nil }
    let figures = cells.dropFirst().map { $0.filter { $0 != "," } }
    let columns = Presentation(report: report).columns(
      Presentation.Column.all, in: report.book.total)
    guard figures.count == columns.count, let projects = columns.firstIndex(of: .projects) else { return nil }
    let support = columns.firstIndex(of: .support).map { plain(figures[$0]) }
    return Total(projects: figures[projects], support: support ?? "0")
  }

  /// `12.50` as `12.5`.
  private func plain(_ text: String) -> String { report.unit.money(text).map(report.unit.decimal) ?? text }
}
