private import ParallelWork

extension ShardSet {
  /// A shard is one flat array: reading, name, next reading, …; syllables are parted by `'`, which the key leaves out.
  ///
  /// Names of groups, and of documents that are names of the same kinds, have a `!` before their reading: they are so
  /// few that two initials tell them.
  mutating func addReadings(
    _ documents: [SearchDocument], groups: GroupTable, workers: Int
  ) -> SearchRoot.Keys {
    let kinds = Set(groups.groups.map(\.kind)), places = Self.stems(of: groups)
    let ofDocuments = mapped(documents.indices, workers: workers) { range in
      documents[range].filter(\.isName).flatMap { document in
        Self.entries(
          of: text(of: folded(document.title)), mark: kinds.contains(document.kind) ? "!" : "", places)
      }
    }
    let entries = Set(groups.groups.flatMap { Self.entries(of: $0.name, mark: "!", places) } + ofDocuments)
    var sorted = entries.map { (entry: $0, key: Array($0.key.utf8), whole: Array("\($0.reading) \($0.name)".utf8)) }
    sorted.sort { a, b in a.key == b.key ? isBefore(a.whole, b.whole) : isBefore(a.key, b.key) }
    return addKeys(sorted.map { KeyEntry(key: $0.key, texts: [$0.entry.reading, $0.entry.name]) }, to: .readings)
  }

  /// So many syllables of a name are kept.
  private static let longest = 8

  private struct Entry: Hashable {
    let reading: String
    let name: String
    var key: String { text(of: reading.unicodeScalars.map(\.value).filter { $0 != apostrophe }) }
  }

  /// The names of places without 市, 县 and 区.
  private static func stems(of groups: GroupTable) -> Set<[UInt32]> {
    let names = groups.groups.filter { SearchField.place.kinds.contains($0.kind) }.map {
      $0.name.unicodeScalars.map(\.value)
    }
    let suffixes: [UInt32] = "市县区".unicodeScalars.map(\.value)
    return Set(names.map { $0.count > 2 && suffixes.contains($0[$0.count - 1]) ? $0.dropLast() : $0 })
  }

  /// A name is read from its beginning, and behind its place if it begins with one: in full and by initials.
  private static func entries(of name: String, mark: String, _ places: Set<[UInt32]>) -> [Entry] {
    let name = name.unicodeScalars.map(\.value)
    var entries = [Entry]()
    for start in Set([0, Readings.placeLength(of: name, places: places)]) {
      let part = Array(name[start...])
      let syllables = Readings.syllables(of: part).prefix(longest)
      guard syllables.count > 1, let end = syllables.last?.end else { continue }
      let words = syllables.map(\.text)
      for reading in [words, words.map { String($0.prefix(1)) }] {
        entries.append(Entry(reading: mark + reading.joined(separator: "'"), name: text(of: part[..<end])))
      }
    }
    return entries
  }
}

let apostrophe: UInt32 = 0x27
