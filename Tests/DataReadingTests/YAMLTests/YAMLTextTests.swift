import DataReading
import Diagnostics
import Testing

private func said(_ bytes: [UInt8], firstLine: Int = 1) -> [String] {
  var log = DiagnosticLog()
  let value = YAMLText(bytes, file: "a.yaml", firstLine: firstLine).value(&log)
  #expect((value == nil) == log.hasErrors)
  return log.all.map(\.description)
}

private func said(_ text: String) -> [String] { said(Array(text.utf8)) }

struct YAMLTextTests {
  @Test(arguments: [
    (
      "a: b: c\n",
      "a.yaml:1:5: error: the file is not YAML: mapping values are not allowed in this context [yaml.syntax]"
    ),
    (
      "a: [1, 2\nb: 3\n",
      "a.yaml:2:2: error: the file is not YAML: while parsing a flow sequence, did not find expected ',' or ']' [yaml.syntax]"
    ),
    (
      "a: \"b\n",
      "a.yaml:2:1: error: the file is not YAML: while scanning a quoted scalar, found unexpected end of stream [yaml.syntax]"
    ),
    (
      "a:\n\t- b\n",
      "a.yaml:2:1: error: the file is not YAML: while scanning for the next token, found character that cannot start any token [yaml.syntax]"
    ),
    (
      "a: *b\n",
      "a.yaml:1:4: error: the file is not YAML: found undefined alias [yaml.syntax]"
    ),
    (
      "a: 1\n---\nb: 2\n",
      "a.yaml:2:1: error: the file is not YAML: expected a single document in the stream, but found another document [yaml.syntax]"
    ),
    (
      "题: 一\n目: \u{7}\n",
      "a.yaml:2:4: error: the file is not YAML: control characters are not allowed [yaml.syntax]"
    ),
    ("? [a]\n: b\n", "a.yaml:1:3: error: a key must be text [yaml.wrong-type]"),
  ]) func `what is no YAML is said with line and column`(yaml: String, expected: String) {
    #expect(said(yaml) == [expected])
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", "a.yaml:3:1", 1), ("x:\n  - 名: 1\n    n: 2\n    名: 3\n", "a.yaml:4:5", 2),
    ("x: {a: 1, a: 2}\n", "a.yaml:1:5", 1), ("ab: 1\n\"a\": 2\nabc: 4\na : 3\n", "a.yaml:4:1", 2),
  ]) func `a key given twice is an error at its second place`(yaml: String, place: String, first: Int) {
    let key = yaml.contains("名") ? "名" : "a"
    #expect(
      said(yaml) == [
        """
        \(place): error: the key "\(key)" is given twice [yaml.duplicate-key]
          found: first on line \(first)
          expected: each key once
        """
      ])
  }

  @Test func `bytes that are not UTF-8 are said with their place`() {
    #expect(
      said(Array("a: 一\n二: ".utf8) + [0xD6, 0xD0, 0x0A]) == [
        "a.yaml:2:4: error: the file is not UTF-8 [text.not-utf8]\n  found: byte 0xD6\n  expected: text in UTF-8"
      ])
  }

  @Test func `places count from the line on which the text begins`() {
    #expect(said(Array("a: b: c".utf8), firstLine: 2).first?.hasPrefix("a.yaml:2:5") == true)
  }

  @Test func `an empty file is an empty value`() {
    #expect(said("") == [] && said("# nothing\n") == [])
  }

  @Test(arguments: [
    String(repeating: "[", count: 80) + String(repeating: "]", count: 80),
    String(repeating: "- ", count: 80) + "a", String(repeating: "[", count: 200_000),
    String(repeating: "{a: ", count: 20_000), String(repeating: "- ", count: 5_000) + "a",
  ]) func `deep nesting is refused, not followed`(yaml: String) {
    let all = said(yaml)
    #expect(all.count == 1 && all[0].contains("nest"))
  }

  @Test func `aliases are allowed until they become a bomb`() {
    #expect(said("a: &x [1, 2]\nb: *x\n") == [])
    let levels = (1...8).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1), *a\($0 - 1)]\n" }
    let leaf = "a0: &a0 [" + String(repeating: "x, ", count: 200) + "x]\n"
    #expect(
      said(leaf + levels.joined()) == ["a.yaml:1:403: error: the file has more than 200000 values [yaml.too-large]"])
    #expect(
      said("a: &x 1\nb: [" + String(repeating: "*x, ", count: 25) + "]\n") == [
        """
        a.yaml: error: the file has more than 24 aliases (*name) [yaml.too-large]
          suggestion: write the values out
        """
      ])
  }
}
