import ParallelWork
import ReportModel

/// The list of all projects as JSON, written once by several workers; its parts are cut out of it.
struct ProjectDocument: Sendable {
  /// `{"unit":…,"rows":[` and every project on a line of its own.
  let whole: [UInt8]
  /// Where each line begins, and where the line after the last would.
  private let starts: [Int]
  /// How many bytes stand before the first line.
  private let head: Int

  private static let tail = Array("\n]}\n".utf8)

  init(dataset: Dataset, workers: Int) {
    let json = ProjectJSON(dataset: dataset), empty = json.document([])
    // An empty list closes on the line it opens on.
    let head = empty.dropLast(3) + [UInt8(ascii: "\n")]
    let runs = mapped(dataset.projects.indices, workers: workers, runs: ProjectJSON.partSize) { range in
      [(range, Array(json.document(dataset.projects[range]).dropFirst(head.count).dropLast(Self.tail.count)))]
    }
    self.head = head.count
    guard !runs.isEmpty else {
      (whole, starts) = (empty, [head.count])
      return
    }
    var whole = Array(head), starts = [Int]()
    whole.reserveCapacity(runs.reduce(head.count) { $0 + $1.1.count + 2 })
    for (range, lines) in runs {
      if range.lowerBound > 0 { whole += [UInt8(ascii: ","), UInt8(ascii: "\n")] }
      starts.append(whole.count)
      for index in lines.indices where lines[index] == UInt8(ascii: "\n") { starts.append(whole.count + index + 1) }
      whole += lines
    }
    starts.append(whole.count + 2)
    self.whole = whole + Self.tail
    self.starts = starts
  }

  /// The document of some of the projects.
  func document(_ range: Range<Int>) -> [UInt8] {
    if range.count == starts.count - 1 { return whole }
    // Before each line but the first stand the comma and the break of the line before.
    return whole[..<head] + whole[starts[range.lowerBound]..<starts[range.upperBound] - 2] + Self.tail
  }
}
