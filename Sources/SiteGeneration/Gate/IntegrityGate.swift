import Diagnostics
import OutputWriting
import ReportModel
import SearchIndexing

/// The last look before publishing, at the bytes themselves: every link, fragment and asset of every page resolves,
/// every address in the data resolves, and the totals of pages, JSON and downloads are the same figures.
///
/// It is shown every file once as it is made, in any order and by several threads, and keeps only what it needs to
/// answer: its time is linear in the bytes, and no page has to stay in memory.
struct IntegrityGate: Sendable {
  private let tree: OutputTree
  private let links: LinkCheck
  private let index: DataIndexCheck
  private let totals: TotalsCheck
  private let explore: ExploreCheck
  private let searchAddresses: [Diagnostic]

  /// A gate for the files of a tree; `documents` are what search can find.
  init(tree: OutputTree, report: Report, documents: [SearchDocument]) {
    self.tree = tree
    links = LinkCheck(tree: tree, site: report.site)
    index = DataIndexCheck(tree: tree)
    totals = TotalsCheck(report: report)
    explore = ExploreCheck(tree: tree, report: report)
    // Every address the search index leads to is a page.
    searchAddresses = documents.compactMap { document in
      guard tree.position(of: Address.file(of: document.address)) == nil else { return nil }
      return Diagnostic(
        .error, "gate.search-address", "search leads to \(document.address), which is not a page of this site",
        found: document.title)
    }
  }

  func look(at position: Int, _ bytes: [UInt8]) {
    let file = tree.files[position], path = file.path
    if file.isDerived { return }
    links.look(at: position, bytes)
    index.look(at: path, bytes)
    totals.look(at: path, bytes)
  }

  /// What is wrong with the files seen.
  var diagnostics: [Diagnostic] {
    links.diagnostics + index.diagnostics + totals.diagnostics + explore.diagnostics + searchAddresses
  }
}
