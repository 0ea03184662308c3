import Testing

@testable import SiteGeneration

struct PhraseTests {
  @Test(
    arguments: [
      ("", [], ""), ("plain", ["a"], "plain"), ("{0}", ["a"], "a"), ("{1}的{0}。", ["甲", "乙"], "乙的甲。"),
      ("{0}{0}", ["x"], "xx"), ("{2} {0}", ["x"], "{2} x"), ("{x} {0} {", ["y"], "{x} y {"), ("{0", ["y"], "{0"),
      ("{{0}}", ["y"], "{y}"), ("a}b{0}", ["{1}", "z"], "a}b{1}"), ("{-1}", ["y"], "{-1}"),
    ] as [(String, [String], String)])
  func `placeholders are filled in, everything else stays`(_ text: String, _ values: [String], _ filled: String) {
    #expect(Phrase(text).filled(values) == filled)
  }
}
