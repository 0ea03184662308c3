/// How Chinese names are read: syllables without tones, ü written v as on a keyboard.
enum Readings {
  /// A piece of a name: a syllable, or a letter, a digit or an unknown character that stands for itself.
  struct Syllable: Equatable {
    let text: String
    /// Behind the scalar of the name it reads, counted as the name's own indices are.
    let end: Int
  }

  /// The first syllables of a folded name; punctuation and blanks have none.
  static func syllables(of name: ArraySlice<UInt32>, atMost limit: Int = .max) -> [Syllable] {
    var syllables = [Syllable]()
    var start = name.startIndex
    while start < name.endIndex {
      let word = longestWord(in: name, from: start)
      for (offset, reading) in word.enumerated() where !reading.isEmpty {
        syllables.append(Syllable(text: reading, end: start + offset + 1))
        if syllables.count == limit { return syllables }
      }
      start += word.count
    }
    return syllables
  }

  /// How many scalars at the beginning of a folded name are a place: a province, or one of those given.
  static func placeLength(of name: [UInt32], places: Set<[UInt32]>) -> Int {
    (2...longest).last { length in
      guard length <= name.count else { return false }
      let beginning = Array(name[..<length])
      return provinces.contains(beginning) || places.contains(beginning)
    } ?? 0
  }

  /// The readings of the longest word that begins there, or of one scalar; empty for what is not read.
  private static func longestWord(in name: ArraySlice<UInt32>, from start: Int) -> [String] {
    let scalar = name[start], rest = name[(start + 1)...]
    if let word = words[scalar]?.first(where: { rest.starts(with: $0.rest) }) { return word.readings }
    if let reading = characters[scalar] { return [reading] }
    return [isRead(scalar) ? text(of: [scalar]) : ""]
  }

  private static let longest = 4

  private static let characters: [UInt32: String] = {
    var table = [UInt32: String]()
    for line in lines(of: PackageResources.syllables_txt) {
      let fields = line.split(separator: " ")
      for scalar in fields.last?.unicodeScalars ?? Substring().unicodeScalars {
        table[scalar.value] = String(fields[0])
      }
    }
    return table
  }()

  /// A word without its first scalar, and its readings.
  private struct Word {
    let rest: [UInt32]
    let readings: [String]

    init(_ scalars: [UInt32], _ readings: [String]) { (rest, self.readings) = (Array(scalars.dropFirst()), readings) }
  }

  /// The words of at most `longest` scalars by their first, the longest first; of one word twice the later counts.
  private static let words: [UInt32: [Word]] = {
    var table = [[UInt32]: [String]]()
    for line in lines(of: PackageResources.names_txt) {
      let fields = line.split(separator: " ").map(String.init)
      table[fields[0].unicodeScalars.map(\.value).filter { $0 != plus }] = Array(fields.dropFirst())
    }
    let words = table.filter { $0.key.count <= longest }.map { (first: $0.key[0], word: Word($0.key, $0.value)) }
    return Dictionary(grouping: words, by: \.first).mapValues { words in
      words.map(\.word).sorted { $0.rest.count > $1.rest.count }
    }
  }()

  private static let provinces = Set(
    lines(of: PackageResources.names_txt).filter { $0.hasPrefix("+") }.map { line in
      line.unicodeScalars.dropFirst().prefix { $0 != " " }.map(\.value)
    })

  private static let plus: UInt32 = 0x2B
}

func isLetter(_ scalar: UInt32) -> Bool { 0x61...0x7A ~= scalar }

func isLetterOrDigit(_ scalar: UInt32) -> Bool { isLetter(scalar) || 0x30...0x39 ~= scalar }

extension Readings {
  /// Whether a scalar is a syllable: a letter or digit, or a character of Chinese, which stands for itself where its
  /// reading is not known.
  static func isRead(_ scalar: UInt32) -> Bool { isLetterOrDigit(scalar) || 0x3400..<0xA000 ~= scalar }

  /// How many scalars of a folded name its first syllables take: Han characters, letters and digits have one each.
  static func end(ofSyllable count: Int, in name: [UInt32]) -> Int {
    var left = count
    for (index, scalar) in name.enumerated() {
      if isRead(scalar) { left -= 1 }
      if left == 0 { return index + 1 }
    }
    return name.count
  }
}
