package import Diagnostics

/// The words of a theme in one language: what pages, tables and downloads call things.
package struct Words: Sendable {
  private let texts: [String: String]
  /// By the number of the word, ready to be filled in.
  private let phrases: [Phrase]

  /// The texts by key, as they stand in `file`. Every `Word` must be among them; further ones are for the templates.
  package init(_ texts: [String: String], file: String, diagnostics: inout [Diagnostic]) {
    self.texts = texts
    // The text of a word is its key where the theme has none, which is an error.
    phrases = Word.allCases.map { Phrase(texts[$0.key] ?? $0.key) }
    for word in Word.allCases where texts[word.key] == nil {
      diagnostics.append(
        Diagnostic(
          .error, "theme.missing-word", at: Place(file: file), "the word \"\(word.key)\" is missing",
          expected: "a text for every word of the default theme",
          suggestion: didYouMean(word.key, among: texts.keys.sorted())))
    }
  }

  /// The text of a word.
  package subscript(word: Word) -> String { phrases[word.rawValue].text }

  /// What a check is called: the word `check-<id>`, or its id where the theme has none.
  func name(ofCheck id: String) -> String { texts["check-" + id] ?? id }

  /// What a reason for leaving rows out is called: the word `left-out-<reason>`, or the reason where the theme has none.
  func name(ofReason reason: String) -> String { texts["left-out-" + reason] ?? reason }

  /// What the templates see: `words.` in front of every key.
  var constants: [String: String] {
    Dictionary(texts.map { ("words." + $0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// Several texts in one: `苏州、无锡`.
  func list(_ texts: [String]) -> String { texts.joined(separator: self[.listSeparator]) }

  /// A text with its placeholders filled in: `{0}`, `{1}`, …
  package func filled(_ word: Word, _ values: String...) -> String { phrases[word.rawValue].filled(values) }
}
