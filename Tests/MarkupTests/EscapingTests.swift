import Markup
import Testing

struct EscapingTests {
  private func escaped(_ text: some StringProtocol) -> String {
    var bytes = [UInt8]()
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("支持金额", "支持金额"), ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("\"it's\"", "&quot;it&#39;s&quot;"),
    ("&amp;", "&amp;amp;"), ("&&", "&amp;&amp;"), ("?=;:9", "?=;:9"),
  ]) func `the five special bytes become references and all else passes`(text: String, expected: String) {
    #expect(escaped(text) == expected)
  }

  @Test func `every other byte passes untouched`() {
    for byte in UInt8.min...UInt8.max where !"&<>\"'".utf8.contains(byte) {
      var output = [UInt8]()
      appendEscaped([byte], to: &output)
      #expect(output == [byte])
    }
  }

  @Test func `a special byte is found wherever it stands in a longer text`() {
    for length in 0..<40 {
      for position in 0..<length {
        for special in ["&", "<", ">", "\"", "'", "#", "%", "="] {
          var text = (0..<length).map { _ in "=" }
          text[position] = special
          #expect(escaped(text.joined()) == text.map { escaped($0) }.joined())
        }
      }
    }
  }

  @Test func `a quote under a combining mark is still a quote`() {
    #expect(Array(escaped("\"\u{301}<\u{338}").utf8) == Array("&quot;\u{301}&lt;\u{338}".utf8))
  }

  @Test func `parts of strings are escaped as whole strings are`() {
    #expect(escaped("x<支持>y".dropFirst().dropLast()) == "&lt;支持&gt;")
  }

  @Test func `HTML made from text is escaped and HTML that is trusted is not`() {
    #expect(HTML(text: "<i>").text == "&lt;i&gt;")
    #expect(HTML(trusted: "<i>").text == "<i>")
    #expect(HTML.empty.isEmpty)
  }
}
