/// Words of the guideline in the form in which figures and days are found in them: characters without white space,
/// full-width ASCII forms made half width.
package struct ClauseWords: Hashable, Sendable {
  let scalars: [Unicode.Scalar]

  package init(_ text: String) {
    scalars = text.unicodeScalars.lazy.filter { !isSpace($0) }.map(halfWidth)
  }

  var count: Int { scalars.count }

  subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  func has(_ word: String, at position: Int) -> Bool {
    var at = position
    for scalar in word.unicodeScalars {
      guard at < count, scalars[at] == halfWidth(scalar) else { return false }
      at += 1
    }
    return true
  }

  func has(_ word: String, before position: Int) -> Bool {
    let start = position - word.unicodeScalars.count
    return start >= 0 && has(word, at: start)
  }

  /// The first of `words` that stands at the position.
  func first(of words: [String], at position: Int) -> String? { words.first { has($0, at: position) } }

  func first(of words: [String], before position: Int) -> String? { words.first { has($0, before: position) } }

  /// The part between the punctuation marks around a position: `，` `。` `；` `：`.
  func phrase(around position: Int) -> Range<Int> {
    func ends(_ scalar: Unicode.Scalar) -> Bool { [",", ";", ":", "。"].contains(scalar) }
    let start = scalars[..<position].lastIndex(where: ends).map { $0 + 1 } ?? 0
    let end = scalars[position...].firstIndex(where: ends) ?? count
    return start..<end
  }

  /// Every whole number of digits as written.
  var numbers: Set<String> { Set(digitRanges.map { self[$0] }) }

  /// The same, each with the character behind it: `2023年`.
  var countedNumbers: Set<String> {
    Set(digitRanges.map { self[$0.lowerBound..<min(count, $0.upperBound + 1)] })
  }

  private var digitRanges: [Range<Int>] {
    var ranges = [Range<Int>](), start: Int?
    for position in 0...count {
      let isDigit = position < count && digit(scalars[position]) != nil
      if isDigit {
        start = start ?? position
      } else if let begun = start {
        ranges.append(begun..<position)
        start = nil
      }
    }
    return ranges
  }
}
