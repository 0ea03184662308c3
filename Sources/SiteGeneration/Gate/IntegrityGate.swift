import Diagnostics
import OutputWriting
import ReportModel
import SearchIndexing
import Summaries

/// The last look before publishing, at the bytes themselves: every link, fragment and asset of every page resolves,
/// every address in the data resolves, and every figure is what the rows give.
struct IntegrityGate {
  let tree: OutputTree
  let report: Report
  /// What search can find.
  let documents: [SearchDocument]
  let workers: Int

  var diagnostics: [Diagnostic] {
    LinkCheck(tree: tree, site: report.site, workers: workers).diagnostics
      + DataIndexCheck(tree: tree).diagnostics + FigureCheck(tree: tree, report: report, workers: workers).diagnostics
      + ExploreCheck(tree: tree, report: report).diagnostics + searchAddresses
  }

  /// The published shards find every document by all that should find it, and every address they lead to is a page.
  private var searchAddresses: [Diagnostic] {
    let proof = IndexProof(of: documents, kindOrder: SearchFiles.kindOrder) { tree[$0]?.bytes }
    return proof.problems.map { Diagnostic(.error, "gate.search-index", $0) }
      + Set(proof.addresses + documents.map(\.address)).sorted().compactMap { address in
        guard tree[Address.file(of: address)] == nil else { return nil }
        return Diagnostic(
          .error, "gate.search-address", "search leads to \(address), which is not a page of this site",
          found: documents.first { $0.address == address }?.title)
      }
  }
}
