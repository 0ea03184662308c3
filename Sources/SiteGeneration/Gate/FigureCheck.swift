import Diagnostics
import OutputWriting
import ReportModel

/// Every figure of pages, JSON, downloads, search and facets is recomputed by a second way, straight from the rows in
/// smallest units, and compared with what the bytes say: a difference of one fen is an error that names the figure.
struct FigureCheck {
  let tree: OutputTree
  let report: Report
  let workers: Int

  /// So many differences are named of one file; the rest are counted.
  static let named = 5

  var diagnostics: [Diagnostic] {
    let ledger = Ledger(report.dataset)
    let faults =
      ProjectFigures(tree: tree, report: report, ledger: ledger).faults
      + SummaryFigures(tree: tree, unit: report.unit, ledger: ledger).faults
      + PaymentFigureCheck(tree: tree, report: report, ledger: ledger).faults
      + IndicatorFigureCheck(tree: tree, report: report).faults
      + PageFigures(tree: tree, report: report, ledger: ledger, workers: workers).faults
      + FacetFigures(tree: tree, report: report, ledger: ledger).faults
    var byFile = [String: [FigureFault]](), paths = [String]()
    for fault in faults {
      if byFile[fault.path] == nil { paths.append(fault.path) }
      byFile[fault.path, default: []].append(fault)
    }
    return paths.flatMap { path in diagnostics(byFile[path] ?? [], path) }
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
