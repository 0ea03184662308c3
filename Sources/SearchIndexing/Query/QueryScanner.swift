/// Reads a folded query from its beginning, one item after the other.
struct QueryScanner {
  let query: [UInt32]
  var index = 0

  init(_ query: [UInt32]) { self.query = query }

  mutating func nextItem() -> QueryItem? {
    _ = take(" ")
    let start = index
    guard index < query.count else { return nil }
    let isExcluded = takeNegation()
    let condition = takeYears() ?? takeAmounts() ?? takeWord(field: takeField())
    return QueryItem(isExcluded: isExcluded, condition: condition, source: Array(query[start..<index]))
  }

  /// `-` before something, or `不含` with a colon, a blank or nothing between.
  private mutating func takeNegation() -> Bool {
    let start = index
    if take("-"), index < query.count, query[index] != blank { return true }
    index = start
    if take("不含") {
      _ = take(":")
      _ = take(" ")
      if index < query.count { return true }
    }
    index = start
    return false
  }

  private mutating func takeField() -> SearchField? {
    let start = index
    for field in SearchField.allCases {
      for spelling in field.spellings {
        guard take(spelling) else { continue }
        _ = take(" ")
        if take(":") {
          _ = take(" ")
          if index < query.count { return field }
        }
        index = start
      }
    }
    return nil
  }

  private mutating func takeWord(field: SearchField?) -> QueryItem.Condition {
    if let end = endOfPhrase(from: index) {
      defer { index = end + 1 }
      return .word(trimmed(query[index + 1..<end]), in: field)
    }
    let start = index
    index = endOfWord
    var word = Array(query[start..<index])
    if field == nil, let unit = takeUnit(after: word) { word += unit }
    return .word(word, in: field)
  }

  /// A number and its unit may stand apart: `300 万元`.
  private mutating func takeUnit(after word: [UInt32]) -> [UInt32]? {
    var number = QueryScanner(word)
    guard number.takeNumber() != nil, number.index == word.count else { return nil }
    let start = index
    if take(" ") {
      for (unit, _) in WrittenAmount.units where take(unit) {
        if isAtEnd { return unit.unicodeScalars.map(\.value) }
        index -= unit.unicodeScalars.count
      }
    }
    index = start
    return nil
  }

  /// The index of the quotation mark that ends the phrase beginning at `start`.
  private func endOfPhrase(from start: Int) -> Int? {
    guard query[start] == quotationMark else { return nil }
    return query.indices[(start + 1)...].first { index in
      query[index] == quotationMark && (index + 1 == query.count || query[index + 1] == blank)
        && !trimmed(query[start + 1..<index]).isEmpty
    }
  }

  /// Folding leaves at most one blank in a row.
  private func trimmed(_ phrase: ArraySlice<UInt32>) -> [UInt32] {
    var phrase = phrase
    if phrase.first == blank { phrase.removeFirst() }
    if phrase.last == blank { phrase.removeLast() }
    return Array(phrase)
  }

  private var endOfWord: Int { query[index...].firstIndex(of: blank) ?? query.count }

  /// Whether nothing more belongs to the word.
  var isAtEnd: Bool { index == query.count || query[index] == blank }

  mutating func take(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.map(\.value)
    guard query[index...].starts(with: scalars) else { return false }
    index += scalars.count
    return true
  }

  private var blank: UInt32 { 0x20 }
  private var quotationMark: UInt32 { 0x22 }
}
