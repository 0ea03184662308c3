import DataChecks
import Diagnostics
import Testing

@testable import SiteGeneration

struct WordsTests {
  private func words(_ text: String) -> Words {
    var diagnostics = [Diagnostic]()
    return Words([Word.allBy.key: text], file: "words.yaml", diagnostics: &diagnostics)
  }

  @Test(arguments: [
    ("各{0}", "各甲"), ("{1} of {0}", "乙 of 甲"), ("{0}{0}", "甲甲"), ("none", "none"), ("", ""), ("{2}", "{2}"),
    ("{", "{"), ("{0", "{0"), ("a{x}b{0}", "a{x}b甲"), ("}{0}{", "}甲{"), ("{-1}", "{-1}"),
  ])
  func `placeholders are filled, whatever else stands in braces stays`(_ pattern: String, _ expected: String) {
    #expect(words(pattern).filled(.allBy, "甲", "乙") == expected)
  }

  @Test func `a value that looks like a placeholder is not filled again`() {
    #expect(words("{0}，{1}").filled(.allBy, "{1}", "乙") == "{1}，乙")
  }

  @Test func `a missing word is an error that names it and stands for itself`() {
    var diagnostics = [Diagnostic]()
    var texts = DefaultTheme.texts("en")
    texts["leverage"] = nil
    texts["leverrage"] = "Leverage"
    let words = Words(texts, file: "themes/own/words/en.yaml", diagnostics: &diagnostics)
    #expect(
      descriptions(diagnostics) == [
        """
        themes/own/words/en.yaml: error: the word "leverage" is missing [theme.missing-word]
          expected: a text for every word of the default theme
          suggestion: did you mean "leverrage"?
        """
      ])
    #expect(words[.leverage] == "leverage")
  }

  @Test(arguments: ["zh-CN", "en"])
  func `a words file of the default theme has every word of the program once`(_ language: String) {
    let keys = DefaultTheme.entries(language).map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(Word.allCases.map(\.key).filter { !keys.contains($0) } == [])
  }

  @Test(arguments: ["zh-CN", "en"])
  func `every check has a name readers understand`(_ language: String) {
    let words = DefaultTheme.words(language)
    #expect(allChecks.filter { words.name(ofCheck: $0.id) == $0.id }.map { $0.id } == [])
    #expect(words.name(ofCheck: "some-other-check") == "some-other-check")
  }

  @Test func `both languages have the same keys with the same placeholders`() {
    let chinese = DefaultTheme.texts("zh-CN"), english = DefaultTheme.texts("en")
    #expect(chinese.keys.sorted() == english.keys.sorted())
    for (key, text) in chinese { #expect(placeholders(text) == placeholders(english[key] ?? ""), "\(key)") }
  }

  @Test func `a list is written as the language writes lists`() {
    #expect(DefaultTheme.words.list(["甲", "乙"]) == "甲、乙")
    #expect(DefaultTheme.english.list(["a", "b"]) == "a, b")
  }

  /// `{0}` and the like, and those the search script fills in.
  private func placeholders(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
        part.firstIndex(of: "}").map { String(part[..<$0]) }
      })
  }
}
