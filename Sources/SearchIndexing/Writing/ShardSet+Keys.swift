internal import JSONText

/// Something found by its beginning, with the text that says what it is.
protocol KeyEntry: Sendable {
  /// In UTF-8, without blanks at either end.
  var key: [UInt8] { get }
  /// What the shard holds for it: two texts.
  var texts: [String] { get }
  /// How many bytes they have.
  var textSize: Int { get }
}

extension ShardSet {
  /// Shards of entries that rise by key; each is one flat array of the entries' texts.
  mutating func addKeys(_ entries: [some KeyEntry], to folder: ShardFolder) -> SearchRoot.Keys {
    let ranges = Self.ranges(of: entries)
    var root = SearchRoot.Keys()
    root.files = add(ranges.count, to: folder) { shard in
      JSONWriter.document { $0.value(entries[ranges[shard]].flatMap(\.texts)) }
    }.map(\.name)
    root.firsts = ranges.map { range in
      let start = range.lowerBound
      return Self.shortest(entries[start].key, after: start > 0 ? entries[start - 1].key : [])
    }
    root.last = entries.last.map { String(decoding: $0.key, as: UTF8.self) } ?? ""
    return root
  }

  /// What each shard holds: as many as fit in its size, but at least one.
  private static func ranges(of entries: [some KeyEntry]) -> [Range<Int>] {
    // Quotes and commas beside the texts.
    func byteCount(_ entry: some KeyEntry) -> Int { entry.textSize + 6 }
    let size = size(total: entries.reduce(0) { $0 + byteCount($1) }, shards: 500)
    var ranges = [Range<Int>](), start = 0
    while start < entries.count {
      var (end, bytes) = (start + 1, byteCount(entries[start]))
      while end < entries.count, bytes + byteCount(entries[end]) <= size {
        bytes += byteCount(entries[end])
        end += 1
      }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  /// The shortest beginning of a key that still comes after the key before it, which may be the same.
  private static func shortest(_ key: [UInt8], after previous: [UInt8]) -> String {
    let (key, previous) = (String(decoding: key, as: UTF8.self), String(decoding: previous, as: UTF8.self))
    let common = zip(key.unicodeScalars, previous.unicodeScalars).prefix { $0 == $1 }.count
    return text(of: key.unicodeScalars.prefix(common + 1).map(\.value))
  }
}
