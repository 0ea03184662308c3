/// Numbers of rows in ascending order, kept as runs: blank rows by the ten thousand are one.
package struct RowNumbers: Sendable, Hashable {
  package private(set) var ranges = [ClosedRange<Int>]()
  package private(set) var count = 0

  package init() {}

  package init(_ numbers: some Sequence<Int>) {
    for number in numbers.sorted() { add(number) }
  }

  package var isEmpty: Bool { count == 0 }

  package func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }

  /// Adds the next number or run; one that is there already counts once.
  package mutating func add(_ range: ClosedRange<Int>) {
    guard let last = ranges.last else {
      ranges = [range]
      count = range.count
      return
    }
    let lower = max(range.lowerBound, last.upperBound + 1)
    guard lower <= range.upperBound else { return }
    count += range.upperBound - lower + 1
    if lower == last.upperBound + 1 {
      ranges[ranges.count - 1] = last.lowerBound...range.upperBound
    } else {
      ranges.append(lower...range.upperBound)
    }
  }

  package mutating func add(_ number: Int) { add(number...number) }

  /// `3, 7-12`.
  package var text: String {
    ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ", ")
  }
}
