import Diagnostics
import OutputWriting
import ParallelWork
import ReportModel
import SearchIndexing

/// The last look before publishing, at the bytes themselves: every link, fragment and asset of every page resolves,
/// every address in the data resolves, and every figure is what the rows give.
///
/// It is shown every file once as it is made, in any order and by several threads, and keeps only what it needs to
/// answer: its time is linear in the bytes, and no page has to stay in memory.
struct IntegrityGate: Sendable {
  private let tree: OutputTree
  private let links: LinkCheck
  private let index: DataIndexCheck
  private let figures: FigureCheck
  private let search: [Diagnostic]

  /// A gate for the files of a tree and their addresses; `search` is the proof of the search index among them.
  init(
    tree: OutputTree, addresses: SiteAddresses, report: Report, ledger: Ledger, search: IndexProof, workers: Int
  ) {
    self.tree = tree
    links = LinkCheck(tree: tree, addresses: addresses, workers: workers)
    index = DataIndexCheck(tree: tree)
    (figures, self.search) = both(
      workers: workers, { FigureCheck(tree: tree, report: report, ledger: ledger, workers: workers) },
      { search.diagnostics(addresses.paths, workers: workers) })
  }

  func look(at position: Int, _ bytes: [UInt8]) {
    let file = tree.files[position], path = file.path
    if file.isDerived { return }
    links.look(at: position, bytes)
    index.look(at: path, bytes)
    figures.look(at: path, bytes)
  }

  /// What is wrong with the files seen.
  var diagnostics: [Diagnostic] {
    links.diagnostics + index.diagnostics + figures.diagnostics + search
  }
}

extension IndexProof {
  /// The shards find every document by all that should find it, and every address they lead to is a page of the tree.
  fileprivate func diagnostics(_ paths: PathTable, workers: Int) -> [Diagnostic] {
    let missing = mapped(addresses.indices, workers: workers) { range in
      range.filter { paths.position(ofPage: addresses[$0]) == nil }
    }
    return problems.map { Diagnostic(.error, "gate.search-index", $0) }
      + missing.sorted { addresses[$0] < addresses[$1] }.map { number in
        Diagnostic(
          .error, "gate.search-address", "search leads to \(addresses[number]), which is not a page of this site",
          found: titles[number])
      }
  }
}
