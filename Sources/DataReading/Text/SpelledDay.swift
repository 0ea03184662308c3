/// A day or month with the English name of the month: `1 March 2017`, `March 1, 2017`, `1-Mar-2017`, `March 2017`.
struct SpelledDay {
  let year: Int
  let month: Int
  let day: Int?

  init?(_ text: String) {
    var words = [String](), word = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.map(halfWidth) {
      if scalar.properties.isWhitespace || [",", "-", ".", "/"].contains(scalar) {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else {
        guard scalar.isASCII, words.count < 4 else { return nil }
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    guard (2...3).contains(words.count), words.last?.utf8.count == 4, let year = words.last.flatMap({ Int($0) }),
      let named = words.dropLast().firstIndex(where: { Self.month($0) != nil }), let month = Self.month(words[named])
    else { return nil }
    (self.year, self.month) = (year, month)
    if words.count == 2 {
      day = nil
    } else {
      guard let number = Self.ordinal(words[1 - named]) else { return nil }
      day = number
    }
  }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private static func month(_ word: String) -> Int? {
    let word = word.lowercased()
    guard word.utf8.count >= 3 else { return nil }
    return names.firstIndex { $0 == word || (word.utf8.count == 3 || word == "sept") && $0.hasPrefix(word) }
      .map { $0 + 1 }
  }

  /// `1`, `1st`, `22nd`.
  private static func ordinal(_ word: String) -> Int? {
    let digits = word.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = word.utf8.dropFirst(digits.count)
    guard (1...2).contains(digits.count),
      rest.isEmpty || ["st", "nd", "rd", "th"].contains(String(Substring(rest)).lowercased())
    else { return nil }
    return Int(String(Substring(digits)))
  }
}
