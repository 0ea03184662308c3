private import ParallelWork

extension ShardSet {
  /// A shard is one flat array: reading, name, next reading, …; syllables are parted by `'`, which the key leaves out.
  ///
  /// Names of groups, and of documents that are names of the same kinds, have a `!` before their reading: they are so
  /// few that two initials tell them.
  mutating func addReadings(_ numbered: NumberedDocuments) -> SearchRoot.Keys {
    addKeys(KeyShards(ReadingEntry.all(of: numbered, workers: workers)), to: .readings)
  }
}

/// A way to read a name.
private struct ReadingEntry: KeyEntry {
  /// The reading without what parts its syllables.
  let sorted: SortedText
  /// Reading, blank, name: no reading holds a blank.
  let text: SortedText
  private let readingLength: Int

  init(reading: [UInt8], name: [UInt8]) {
    sorted = SortedText(reading.filter { $0 != UInt8(apostrophe) })
    text = SortedText(reading + [0x20] + name)
    readingLength = reading.count
  }

  var key: [UInt8] { sorted.bytes }
  var textSize: Int { text.bytes.count - 1 }

  var texts: [String] {
    [text.bytes[..<readingLength], text.bytes[(readingLength + 1)...]].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Rising by reading, each once.
  static func all(of numbered: NumberedDocuments, workers: Int) -> [ReadingEntry] {
    let groups = numbered.groups.groups, kinds = Set(groups.map(\.kind)), places = Self.stems(of: groups)
    let documents = numbered.documents
    let found = mapped(0..<documents.count + groups.count, workers: workers) { range in
      range.flatMap { number in
        guard number < documents.count else {
          let name = groups[number - documents.count].name.unicodeScalars.map(\.value)
          return entries(of: name, isFew: true, places)
        }
        guard documents[number].isName else { return [] }
        return entries(of: folded(documents[number].title), isFew: kinds.contains(documents[number].kind), places)
      }
    }
    var readings = ParallelWork.sorted(found, workers: workers) { a, b in
      a.sorted == b.sorted ? a.text < b.text : a.sorted < b.sorted
    }
    var count = 0
    for index in readings.indices where count == 0 || readings[index].text != readings[count - 1].text {
      readings[count] = readings[index]
      count += 1
    }
    readings.removeSubrange(count...)
    return readings
  }

  /// The names of places without 市, 县 and 区.
  private static func stems(of groups: [SearchDocument.Group]) -> Set<[UInt32]> {
    let names = groups.filter { SearchField.place.kinds.contains($0.kind) }.map { $0.name.unicodeScalars.map(\.value) }
    let suffixes: [UInt32] = "市县区".unicodeScalars.map(\.value)
    return Set(names.map { $0.count > 2 && suffixes.contains($0[$0.count - 1]) ? $0.dropLast() : $0 })
  }
}

/// So many syllables of a name are kept.
private let longest = 8

/// A folded name is read from its beginning, and behind its place if it begins with one: in full and by initials.
private func entries(of name: [UInt32], isFew: Bool, _ places: Set<[UInt32]>) -> [ReadingEntry] {
  var entries = [ReadingEntry]()
  let place = Readings.placeLength(of: name, places: places)
  for start in place > 0 ? [0, place] : [0] {
    let syllables = Readings.syllables(of: name[start...], atMost: longest)
    guard syllables.count > 1, let end = syllables.last?.end else { continue }
    let part = utf8(of: name[start..<end])
    for isWhole in [true, false] {
      var reading: [UInt8] = isFew ? [UInt8(ascii: "!")] : []
      for (index, syllable) in syllables.enumerated() {
        if index > 0 { reading.append(UInt8(apostrophe)) }
        reading += isWhole ? Substring(syllable.text).utf8 : syllable.text.prefix(1).utf8
      }
      entries.append(ReadingEntry(reading: reading, name: part))
    }
  }
  return entries
}

let apostrophe: UInt32 = 0x27
