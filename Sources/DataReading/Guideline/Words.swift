/// Words of the guideline in the form in which figures and days are found in them: characters without white space,
/// full-width ASCII forms made half width.
struct Words: Hashable, Sendable {
  let scalars: [Unicode.Scalar]

  init(_ text: String) {
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

  /// Every whole number of digits as written: what a name taken from these words may repeat.
  var digitRuns: Set<String> {
    var runs = Set<String>(), run = String.UnicodeScalarView()
    for scalar in scalars + ["."] {
      if digit(scalar) != nil {
        run.append(scalar)
      } else if !run.isEmpty {
        runs.insert(String(run))
        run = String.UnicodeScalarView()
      }
    }
    return runs
  }
}
