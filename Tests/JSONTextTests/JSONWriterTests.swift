import JSONText
import Testing

struct JSONWriterTests {
  @Test func `members stand in the order written and what is unknown is left out`() {
    #expect(
      written {
        $0.object {
          $0.member("year", 2024)
          $0.member("title", "指南")
          $0.member("quota", Int?.none)
          $0.member("cap", Int?.some(400))
          $0.member("open", true)
          $0.member("regions", ["苏南", "苏北"])
        }
      } == #"{"year":2024,"title":"指南","cap":400,"open":true,"regions":["苏南","苏北"]}"#)
  }

  @Test func `objects and arrays nest`() {
    #expect(
      written {
        $0.object {
          $0.member("subsidy") { $0.member("rate", number: "0.10") }
          $0.member("tiers", array: [1, 2]) { json, tier in
            json.object { $0.member("tier", tier) }
          }
          $0.member("none", array: [Int]()) { $0.value($1) }
        }
      } == #"{"subsidy":{"rate":0.10},"tiers":[{"tier":1},{"tier":2}],"none":[]}"#)
  }

  @Test func `an element may be left out or be several values`() {
    #expect(
      written {
        $0.array(of: 0..<4) { json, n in
          for _ in 0..<n where n != 1 { json.value(n) }
        }
      } == "[2,2,3,3,3]")
  }

  @Test func `rows on lines of their own keep their own members on one line`() {
    #expect(
      written {
        $0.object {
          $0.member("rows", array: [[1, 2], [3]], layout: .lines) { json, row in
            json.object { $0.member("cells", row) }
          }
          $0.member("empty", array: [Int](), layout: .lines) { $0.value($1) }
          $0.member("after", 1)
        }
      } == """
        {"rows":[
        {"cells":[1,2]},
        {"cells":[3]}
        ],"empty":[],"after":1}
        """)
  }

  @Test(arguments: [
    ("", #""""#), ("苏南 𠮷 é", #""苏南 𠮷 é""#), (#"a"b\c/d"#, #""a\"b\\c/d""#),
    ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
    ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#), ("“€”", #""“€”""#), ("\u{2027}\u{202A}", "\"\u{2027}\u{202A}\""),
    ("\"\u{301}", "\"\\\"\u{301}\""), ("12345678\"2345678\\", #""12345678\"2345678\\""#),
  ]) func `text keeps its UTF-8 and escapes only what must be`(text: String, json: String) {
    #expect(written { $0.value(text) } == json)
  }

  @Test func `every byte of a long text is looked at, wherever it stands`() {
    for position in 0..<40 {
      let plain = String(repeating: "x", count: position)
      #expect(written { $0.value(plain + "\n苏") } == "\"\(plain)\\n苏\"")
    }
  }

  @Test(arguments: [0, 7, -1, 10, 1_234_567_890, .max, .min]) func `integers are written whole`(integer: Int) {
    #expect(written { $0.value(integer) } == "\(integer)")
  }

  @Test(arguments: ["0", "-0", "12", "0.10", "1234.560000", "-3.5e+10", "1E5", "2e-3"])
  func `a number keeps its digits`(number: String) {
    #expect(written { $0.number(number) } == number)
    #expect(written { $0.object { $0.member("n", number: number.utf8Span.span) } } == "{\"n\":\(number)}")
  }

  @Test func `what another writer wrote is put in as it is`() {
    var row = JSONWriter()
    row.object { $0.member("id", "a") }
    #expect(
      written { $0.array(of: [row, row], layout: .lines) { $0.value(written: $1) } }
        == "[\n{\"id\":\"a\"},\n{\"id\":\"a\"}\n]")
    #expect(written { $0.object { $0.member("row", written: row) } } == "{\"row\":{\"id\":\"a\"}}")
  }

  @Test(arguments: [JSONWriter.Layout.compact, .lines])
  func `elements that another writer wrote are those of one array`(layout: JSONWriter.Layout) {
    let parts = [[], [1, 2], [], [3], [4, 5, 6], []].map { numbers in
      var part = JSONWriter()
      part.array(of: numbers, layout: layout) { $0.value($1) }
      return part
    }
    #expect(
      written { $0.array(of: parts, layout: layout) { $0.elements(written: $1) } }
        == written { $0.array(of: 1...6, layout: layout) { $0.value($1) } })
    #expect(
      written { $0.array(of: [parts[0]], layout: layout) { $0.elements(written: $1) } }.filter { $0 != "\n" } == "[]")
  }

  @Test func `a document ends with a line feed`() {
    #expect(JSONWriter.document { $0.null() } == Array("null\n".utf8))
  }

  @Test func `a member outside an object stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.array { $0.member("a", 1) }
    }
  }

  @Test func `a value where a member is due stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.object { $0.value(1) }
    }
  }

  @Test func `a second value at the top stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.value(1)
      json.value(2)
    }
  }

  @Test func `a number that is none stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONWriter()
      json.number("1,5")
    }
  }
}

private func written(_ write: (inout JSONWriter) -> Void) -> String {
  var json = JSONWriter()
  write(&json)
  return String(decoding: json.bytes, as: UTF8.self)
}
