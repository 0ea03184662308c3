/// Finds what a word of letters may be the pinyin of: `suzhou`, `suzh` and `sz` are 苏州.
struct ReadingSearch {
  let reader: ShardReader

  /// So many names are looked for at the most, those that begin most names.
  static let limit = 8

  /// The beginnings of names that are read as the word, which may end within a syllable; at least two characters each.
  ///
  /// Two letters stand for places and other groups only; so many organisations begin with any two initials.
  func names(readAs word: [UInt32]) throws -> [[UInt32]] {
    guard word.count >= 2, word.allSatisfy(isLetter) else { return [] }
    var readings = try reader.readings(withPrefix: "!" + text(of: word))
    if word.count > 2 { readings += try reader.readings(withPrefix: text(of: word)) }
    var counts = [[UInt32]: Int]()
    for (reading, name) in readings {
      let name = Self.beginning(of: name, reading, letters: word.count)
      if name.count > 1, name != word { counts[name, default: 0] += 1 }
    }
    let sorted = counts.sorted { a, b in
      a.value == b.value ? a.key.lexicographicallyPrecedes(b.key) : a.value > b.value
    }
    return sorted.prefix(Self.limit).map(\.key)
  }

  /// The part of a name whose reading has the letters, the last syllable whole.
  private static func beginning(of name: String, _ reading: String, letters: Int) -> [UInt32] {
    var (rest, count) = (letters, 0)
    for syllable in reading.split(separator: "'") where rest > 0 {
      rest -= syllable.utf8.count { $0 != UInt8(ascii: "!") }
      count += 1
    }
    let name = name.unicodeScalars.map(\.value)
    return Array(name.prefix(Readings.end(ofSyllable: count, in: name)))
  }
}
