import Diagnostics
import OutputWriting
import ReportModel
import Synchronization

/// Every figure of pages, JSON, downloads, search and facets is recomputed by a second way, straight from the rows in
/// smallest units, and compared with what the bytes say: a difference of one fen is an error that names the figure.
///
/// It is shown every file once, in any order and by several threads, and keeps nothing of it but the differences.
final class FigureCheck: Sendable {
  private let tree: OutputTree
  private let report: Report
  private let ledger: Ledger
  private let workers: Int
  private let pages: PageFigures
  private let results: ResultFigures
  private let projects: ProjectFigures
  private let data: [String: FigureSource]
  private let found = Mutex([String: [FigureFault]]())
  /// The page that is held against a file of data, and therefore last.
  private let payments = Mutex([UInt8]?.none)

  private static let paymentPage = Address.file(of: Address.payments)

  init(tree: OutputTree, report: Report, ledger: Ledger, workers: Int) {
    self.tree = tree
    self.report = report
    self.ledger = ledger
    self.workers = workers
    let subjects = FigureSubjects(report: report, ledger: ledger)
    pages = PageFigures(report: report, ledger: ledger, subjects: subjects)
    results = ResultFigures(report: report, ledger: ledger, subjects: subjects)
    projects = ProjectFigures(report: report, ledger: ledger)
    let sources =
      projects.sources
      + SummaryFigures(unit: report.unit, ledger: ledger).sources
    data = Dictionary(sources.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func look(at path: String, _ bytes: [UInt8]) {
    if path == Self.paymentPage { payments.withLock { $0 = bytes } }
    let faults: [FigureFault] =
      if path.hasSuffix(".html") {
        pages.faults(path, bytes)
      } else if path.hasPrefix("search/texts/") {
        results.faults(path, bytes)
      } else if let position = report.projectAddresses.position(ofDocument: path) {
        projects.json(path, bytes, position..<position + 1)
      } else {
        data[path]?.faults(bytes) ?? []
      }
    if !faults.isEmpty { found.withLock { $0[path, default: []] += faults } }
  }

  /// So many differences are named of one file; the rest are counted.
  static let named = 5

  /// What is wrong with the files seen, in the order of their paths.
  var diagnostics: [Diagnostic] {
    let missing = data.keys.filter { tree.position(of: $0) == nil }.map {
      FigureFault(path: $0, name: "the file", found: nil, expected: "figures of the site")
    }
    let last =
      PaymentFigureCheck(tree: tree, report: report, ledger: ledger, page: payments.withLock { $0 }).faults
      + IndicatorFigureCheck(tree: tree, report: report).faults
      + ColumnFigures(tree: tree, report: report, ledger: ledger, workers: workers).faults
    let found = Dictionary(grouping: missing + last, by: \.path).merging(found.withLock { $0 }, uniquingKeysWith: +)
    return found.sorted { $0.key < $1.key }.flatMap { path, faults in diagnostics(faults, path) }
  }

  private func diagnostics(_ faults: [FigureFault], _ path: String) -> [Diagnostic] {
    let named = faults.prefix(Self.named).map(\.diagnostic)
    guard faults.count > Self.named else { return named }
    return named + [
      Diagnostic(
        .error, "gate.figure", at: Place(file: path),
        "\(faults.count - Self.named) further figures of the file are not what the rows give")
    ]
  }
}
