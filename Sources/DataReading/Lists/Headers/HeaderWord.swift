/// A header, or a word for one, in the forms in which they are compared.
struct HeaderWord: Sendable, Hashable {
  /// Without white space, in lower case.
  let whole: String
  /// The words of Latin letters and digits: `InstCity` and `Inst City` are inst and city. Empty where another script is
  /// in it, whose words stand without blanks.
  let parts: [String]

  init(_ text: String) {
    whole = comparable(text)
    parts = Self.parts(text.unicodeScalars.map(halfWidth))
  }

  private static func parts(_ scalars: [Unicode.Scalar]) -> [String] {
    var parts = [String](), isOpen = false, wasLower = false
    for scalar in scalars {
      guard scalar.value < 0x2E80 else { return [] }
      let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      if isWord {
        if !isOpen || (wasLower && scalar.properties.isUppercase) { parts.append("") }
        parts[parts.count - 1] += String(scalar).lowercased()
      }
      (isOpen, wasLower) = (isWord, isWord && scalar.properties.isLowercase)
    }
    return parts
  }

  /// How much of the header this word is, of 100, where the header ends in it; nil where it does not.
  func share(endingOf header: HeaderWord) -> Int? {
    if !parts.isEmpty, !header.parts.isEmpty {
      guard header.parts.count > parts.count, header.parts.suffix(parts.count).elementsEqual(parts) else { return nil }
    } else {
      guard isTelling, header.whole.hasSuffix(whole) else { return nil }
    }
    return whole.count * 100 / max(header.whole.count, 1)
  }

  /// The same where the header has it anywhere.
  func share(inside header: HeaderWord) -> Int? {
    if !parts.isEmpty, !header.parts.isEmpty {
      let starts = 0...max(0, header.parts.count - parts.count)
      guard whole.utf8.count >= 4, starts.contains(where: { header.parts.dropFirst($0).starts(with: parts) }) else {
        return nil
      }
    } else {
      guard isTelling, whole.unicodeScalars.count >= 3, header.whole.contains(whole) else { return nil }
    }
    return whole.count * 100 / max(header.whole.count, 1)
  }

  /// Whether it says something as a part of a longer word: two Chinese characters do.
  private var isTelling: Bool {
    whole.unicodeScalars.count >= 2 && whole.unicodeScalars.allSatisfy { $0.value >= 0x80 || $0 == "(" || $0 == ")" }
  }
}
