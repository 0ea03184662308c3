/// How Chinese names are read: syllables without tones, ü written v as on a keyboard.
enum Readings {
  /// A piece of a name: a syllable, or a letter, a digit or an unknown character that stands for itself.
  struct Syllable: Equatable {
    let text: String
    /// Behind the scalar of the name it reads.
    let end: Int
  }

  /// The syllables of a folded name; punctuation and blanks have none.
  static func syllables(of name: [UInt32]) -> [Syllable] {
    var syllables = [Syllable]()
    var start = 0
    while start < name.count {
      let word = longestWord(in: name, from: start)
      for (offset, reading) in word.enumerated() {
        if !reading.isEmpty { syllables.append(Syllable(text: reading, end: start + offset + 1)) }
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
  private static func longestWord(in name: [UInt32], from start: Int) -> [String] {
    for length in stride(from: min(longest, name.count - start), through: 1, by: -1) {
      if let readings = words[Array(name[start..<start + length])] { return readings }
    }
    let scalar = name[start]
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

  private static let words: [[UInt32]: [String]] = {
    var table = [[UInt32]: [String]]()
    for line in lines(of: PackageResources.names_txt) {
      let fields = line.split(separator: " ").map(String.init)
      table[fields[0].unicodeScalars.map(\.value).filter { $0 != plus }] = Array(fields.dropFirst())
    }
    return table
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
