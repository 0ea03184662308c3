import Foundation
import Markup
import Testing

/// The examples of the CommonMark specification 0.30, read from its own text.
struct CommonMarkTests {
  struct Example: Sendable {
    let number: Int
    let markdown: String
    let html: String
  }

  static func examples() throws -> [Example] {
    let url = try #require(
      Bundle.module.url(forResource: "commonmark-0.30", withExtension: "txt", subdirectory: "Specification"))
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var markdown: String?
    var html: String?
    for line in try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n") {
      let text = line.replacingOccurrences(of: "→", with: "\t") + "\n"
      if line == fence + " example" {
        markdown = ""
      } else if line == fence, let source = markdown, let expected = html {
        examples.append(Example(number: examples.count + 1, markdown: source, html: expected))
        (markdown, html) = (nil, nil)
      } else if line == ".", markdown != nil, html == nil {
        html = ""
      } else if html != nil {
        html? += text
      } else {
        markdown? += text
      }
    }
    return examples
  }

  @Test func `all 652 examples of the specification come out byte for byte`() throws {
    let examples = try Self.examples()
    #expect(examples.count == 652)
    for example in examples {
      let html = commonMark(Array(example.markdown.utf8), passingRawHTML: true)
      #expect(html.bytes == Array(example.html.utf8), "example \(example.number)")
    }
  }

  /// Tables, headings and data blocks are the site's own; where an example has none of them, and no raw HTML, the
  /// site writes what the specification says.
  @Test func `the site's Markdown is CommonMark where it adds nothing`() throws {
    var compared = 0
    for example in try Self.examples() {
      let source = Array(example.markdown.utf8)
      let safe = commonMark(source)
      let document = MarkdownDocument(source)
      guard document.headings.isEmpty, !safe.text.contains("<!-- raw HTML omitted -->"),
        !document.links.contains(where: { !isSafeURL($0.destination) })
      else { continue }
      compared += 1
      #expect(document.html() == safe, "example \(example.number)")
    }
    #expect(compared > 500)
  }

  @Test func `raw HTML and links that run something are left out unless asked for`() {
    let source = Array("<b>x</b> [y](javascript:z)\n".utf8)
    #expect(commonMark(source, passingRawHTML: true).text == "<p><b>x</b> <a href=\"javascript:z\">y</a></p>\n")
    #expect(
      commonMark(source).text
        == "<p><!-- raw HTML omitted -->x<!-- raw HTML omitted --> <a href=\"\">y</a></p>\n")
  }

  @Test func `pipes are text where tables are not asked for`() {
    #expect(commonMark(Array("a|b\n-|-\n".utf8), passingRawHTML: true).text == "<p>a|b\n-|-</p>\n")
  }

  @Test func `nothing is nothing and bytes that are not UTF-8 are replaced`() {
    #expect(commonMark([]).isEmpty)
    #expect(commonMark([0x61, 0xFF, 0x00, 0xE6, 0x94]).text == "<p>a\u{FFFD}\u{FFFD}\u{FFFD}</p>\n")
  }
}
