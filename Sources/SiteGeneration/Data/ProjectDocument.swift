import OutputWriting
import ParallelWork
import ReportModel

/// The list of all projects as JSON, and the numbered parts of it: every project is written once, by several workers.
struct ProjectDocument: Sendable {
  /// `{"unit":…,"rows":[` and every project on a line of its own.
  let whole: PackedBytes
  /// The same document for at most `ProjectJSON.partSize` projects each; one where there are no more.
  let parts: [PackedBytes]

  init(dataset: Dataset, workers: Int) {
    let json = ProjectJSON(dataset: dataset), empty = json.document([]), end = Array("\n]}\n".utf8)
    // An empty list closes on the line it opens on.
    let start = Array(empty.dropLast(3)) + [UInt8(ascii: "\n")], between = [UInt8(ascii: ","), UInt8(ascii: "\n")]
    let runs = mapped(dataset.projects.indices, workers: workers, runs: ProjectJSON.partSize) { range in
      let document = json.document(dataset.projects[range])
      return [PackedBytes(Array(document.dropFirst(start.count).dropLast(end.count)))]
    }
    guard !runs.isEmpty else {
      whole = PackedBytes(empty)
      parts = [whole]
      return
    }
    func document(_ runs: some Sequence<PackedBytes>) -> PackedBytes {
      var document = PackedBytes(), separator = start
      for run in runs {
        document.append(PackedBytes(separator))
        document.append(run)
        separator = between
      }
      document.append(PackedBytes(end))
      return document
    }
    whole = document(runs)
    parts = runs.map { document(CollectionOfOne($0)) }
  }
}
