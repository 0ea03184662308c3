internal import JSONText

extension ShardSet {
  /// A shard is a text of pairs: a step from one value to the next (from 0 at first; below 0 as odd numbers) and how
  /// many documents in a row have the value. A value is the amount plus 1, or 0 where none is stated.
  ///
  /// - Parameter documents: those that are no names, in their order.
  /// - Returns: what the root says of them.
  mutating func addAmounts(_ documents: [SearchDocument]) -> SearchRoot.Amounts {
    let starts = Array(stride(from: 0, to: documents.count, by: SearchRoot.Amounts.size))
    let value = { @Sendable (number: Int) in (documents[number].amount ?? -1) + 1 }
    var root = SearchRoot.Amounts()
    root.firsts = starts.map(value)
    root.files = add(starts.count, to: .amounts) { shard in
      let end = min(starts[shard] + SearchRoot.Amounts.size, documents.count)
      return JSONWriter.document { $0.value(Self.text(of: (starts[shard]..<end).map(value))) }
    }.map(\.name)
    return root
  }

  private static func text(of values: [Int]) -> String {
    var bytes = [UInt8]()
    var (last, index) = (0, 0)
    while index < values.count {
      let count = values[index...].prefix { $0 == values[index] }.count
      let step = values[index] - last
      NumberText.append(step < 0 ? -2 * step - 1 : 2 * step, to: &bytes)
      NumberText.append(count, to: &bytes)
      last = values[index]
      index += count
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
