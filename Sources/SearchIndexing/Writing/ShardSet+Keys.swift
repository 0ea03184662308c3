internal import JSONText

/// Something found by its beginning, with the text that says what it is.
struct KeyEntry {
  /// In UTF-8, without blanks at either end.
  let key: [UInt8]
  /// What the shard holds for it.
  let texts: [String]

  /// About what the entry takes in its shard.
  var byteCount: Int { texts.reduce(0) { $0 + $1.utf8.count + 3 } }
}

extension ShardSet {
  /// Shards of entries that rise by key; each is one flat array of the entries' texts.
  mutating func addKeys(_ entries: [KeyEntry], to folder: ShardFolder) -> SearchRoot.Keys {
    let size = Self.size(total: entries.reduce(0) { $0 + $1.byteCount }, shards: 500)
    var root = SearchRoot.Keys()
    var start = 0
    while start < entries.count {
      var (end, bytes) = (start + 1, entries[start].byteCount)
      while end < entries.count, bytes + entries[end].byteCount <= size {
        bytes += entries[end].byteCount
        end += 1
      }
      root.files.append(add(JSONWriter.document { $0.value(entries[start..<end].flatMap(\.texts)) }, to: folder))
      root.firsts.append(Self.shortest(entries[start].key, after: start > 0 ? entries[start - 1].key : []))
      start = end
    }
    root.last = entries.last.map { String(decoding: $0.key, as: UTF8.self) } ?? ""
    return root
  }

  /// The shortest beginning of a key that still comes after the key before it, which may be the same.
  private static func shortest(_ key: [UInt8], after previous: [UInt8]) -> String {
    let (key, previous) = (String(decoding: key, as: UTF8.self), String(decoding: previous, as: UTF8.self))
    let common = zip(key.unicodeScalars, previous.unicodeScalars).prefix { $0 == $1 }.count
    return text(of: key.unicodeScalars.prefix(common + 1).map(\.value))
  }
}
