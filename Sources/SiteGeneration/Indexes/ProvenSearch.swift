import OutputWriting
import ParallelWork
import SearchIndexing

/// The search index of an edition and its proof. What it was made of is let go before any page is made.
struct ProvenSearch: Sendable {
  let files: [OutputFile]
  /// From the bytes of the files alone.
  let proof: IndexProof

  init(_ search: SearchFiles, workers: Int) {
    let documents = search.documents(workers: workers)
    let files = SearchFiles.files(for: documents, unit: search.presentation.report.unit, workers: workers)
    let byPath = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    proof = IndexProof(of: documents, workers: workers) { byPath[$0]?.bytes }
    self.files = files
    letGo(documents)
  }
}
