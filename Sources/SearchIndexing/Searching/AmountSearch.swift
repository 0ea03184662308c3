/// Finds the documents whose amount is in a range: in each run of a year amounts fall, so they are its neighbours.
struct AmountSearch {
  let reader: ShardReader

  /// - Parameter amounts: in the smallest unit.
  /// - Returns: ranges of document numbers, rising.
  /// - Throws: what loading throws, or a `SearchError`.
  func documents(withAmounts amounts: Range<Int>) throws -> [Range<Int>] {
    guard !amounts.isEmpty else { return [] }
    return try reader.root.yearRuns.map { _, numbers in
      // A value is the amount plus 1.
      let start = try firstNumber(in: numbers) { $0 <= amounts.upperBound }
      let end = try firstNumber(in: start..<numbers.upperBound) { $0 <= amounts.lowerBound }
      return start..<end
    }
  }

  /// The first number whose value passes the test, if that holds of all after it; otherwise the end. Asks the root for
  /// the first values of shards, then reads one shard.
  private func firstNumber(in numbers: Range<Int>, where test: (Int) -> Bool) throws -> Int {
    let (root, size) = (reader.root, SearchRoot.Amounts.size)
    let first = numbers.lowerBound - root.names
    let shards = (first / size + 1)..<max((numbers.upperBound - root.names - 1) / size + 1, first / size + 1)
    let next = firstIndex(below: shards.count) { test(root.amounts.firsts[shards.lowerBound + $0]) }
    let shard = shards.lowerBound + next - 1
    let range = numbers.clamped(to: root.names + shard * size..<root.names + (shard + 1) * size)
    guard !range.isEmpty else { return numbers.upperBound }
    let values = try reader.amounts(ofShard: shard)
    return range.lowerBound
      + firstIndex(below: range.count) { offset in
        let position = range.lowerBound + offset - root.names - shard * size
        return test(values[position])
      }
  }
}
