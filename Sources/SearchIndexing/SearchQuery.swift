/// What a person asks for: words that must all be found, each a substring of two or more characters.
///
/// Blanks separate words. `"two words"` is one word with its blank, if the quotation mark begins a word and its partner
/// ends one; any other quotation mark is a character like others. A word of one character cannot be looked up and is
/// left out, as are words said twice and words after the sixteenth.
struct SearchQuery: Equatable {
  /// What is looked for, folded, in the order written.
  let words: [[UInt32]]
  /// What was left out because it is a single character, or because the query is too long; folded.
  let ignored: [[UInt32]]

  static let wordLimit = 16

  init(_ query: String) {
    var words = [[UInt32]]()
    var ignored = [[UInt32]]()
    for word in Self.split(folded(query)) where !words.contains(word) && !ignored.contains(word) {
      if word.count < 2 || words.count == Self.wordLimit { ignored.append(word) } else { words.append(word) }
    }
    self.words = words
    self.ignored = ignored
  }

  /// The words of a folded query, quotation marks taken off.
  private static func split(_ query: [UInt32]) -> [[UInt32]] {
    var words = [[UInt32]]()
    var start = 0
    while start < query.count {
      if query[start] == blank {
        start += 1
      } else if let end = endOfPhrase(in: query, from: start) {
        words.append(trimmed(query[start + 1..<end]))
        start = end + 1
      } else {
        let end = query[start...].firstIndex(of: blank) ?? query.count
        words.append(Array(query[start..<end]))
        start = end
      }
    }
    return words
  }

  /// The index of the quotation mark that ends the phrase beginning at `start`.
  private static func endOfPhrase(in query: [UInt32], from start: Int) -> Int? {
    guard query[start] == quotationMark else { return nil }
    return query.indices[(start + 1)...].first { index in
      query[index] == quotationMark && (index + 1 == query.count || query[index + 1] == blank)
        && !trimmed(query[start + 1..<index]).isEmpty
    }
  }

  /// Folding leaves at most one blank in a row.
  private static func trimmed(_ phrase: ArraySlice<UInt32>) -> [UInt32] {
    var phrase = phrase
    if phrase.first == blank { phrase.removeFirst() }
    if phrase.last == blank { phrase.removeLast() }
    return Array(phrase)
  }

  private static let blank: UInt32 = 0x20
  private static let quotationMark: UInt32 = 0x22
}
