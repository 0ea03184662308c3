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
  /// Shards of entries that rise by key.
  mutating func addKeys(_ shards: KeyShards, to folder: ShardFolder) -> SearchRoot.Keys {
    var root = SearchRoot.Keys()
    root.files = add(shards.firsts.count, to: folder, shards.bytes).map(\.name)
    root.firsts = shards.firsts
    root.last = shards.last
    return root
  }
}

/// Entries that rise by key, in shards; each is one flat array of the entries' texts.
///
/// Made where the kind of entry is known: millions of them go through here.
struct KeyShards: Sendable {
  /// For each shard the shortest beginning of its first key that comes after the last key of the shard before.
  let firsts: [String]
  let last: String
  /// What a shard holds, by its number.
  let bytes: @Sendable (Int) -> [UInt8]

  init(_ entries: [some KeyEntry]) {
    let ranges = Self.ranges(of: entries)
    firsts = ranges.map { range in
      let start = range.lowerBound
      return Self.shortest(entries[start].key, after: start > 0 ? entries[start - 1].key : [])
    }
    last = entries.last.map { String(decoding: $0.key, as: UTF8.self) } ?? ""
    bytes = { shard in
      JSONWriter.document {
        $0.array(of: entries[ranges[shard]]) { json, entry in entry.texts.forEach { json.value($0) } }
      }
    }
  }

  /// What each shard holds: as many as fit in its size, but at least one.
  private static func ranges(of entries: [some KeyEntry]) -> [Range<Int>] {
    // Quotes and commas beside the texts.
    func byteCount(_ entry: some KeyEntry) -> Int { entry.textSize + 6 }
    let size = shardSize(total: entries.reduce(0) { $0 + byteCount($1) }, shards: 500)
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
