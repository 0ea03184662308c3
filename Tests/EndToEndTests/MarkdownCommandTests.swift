import Foundation
import Testing

@Suite(.serialized)
struct MarkdownCommandTests {
  private struct Example {
    let markdown: String
    let html: String
  }

  /// The examples of the CommonMark specification: between fences, a line `.` parts Markdown from HTML.
  private static func examples() throws -> [Example] {
    let file = Repository.root.appendingPathComponent("Tests/MarkupTests/Specification/commonmark-0.30.txt")
    let text = try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: "→", with: "\t")
    let fence = String(repeating: "`", count: 32)
    return text.components(separatedBy: "\n\(fence) example\n").dropFirst().compactMap { part in
      guard let body = ("\n" + part).components(separatedBy: "\n\(fence)\n").first.map({ $0 + "\n" }),
        let middle = body.range(of: "\n.\n")
      else { return nil }
      return Example(
        markdown: String(body[..<middle.lowerBound].dropFirst()) + "\n", html: String(body[middle.upperBound...]))
    }
  }

  @Test func `--unsafe gives every example of the specification, byte for byte`() throws {
    let examples = try Self.examples(), scratch = try ScratchFolder()
    #expect(examples.count == 652)
    for (index, example) in examples.enumerated() { try scratch.write(example.markdown, to: "\(index + 1).md") }
    let all = #"for file in *.md; do "$0" markdown --unsafe "$file" > "$file.html" || exit; done"#
    #expect(try Program(folder: scratch.url, script: all).run().code == 0)
    for (index, example) in examples.enumerated() {
      #expect(try scratch.text("\(index + 1).md.html") == example.html, "example \(index + 1)")
    }
  }

  @Test func `standard input is read where no file is named`() throws {
    #expect(try Program().run(["markdown", "--unsafe"], input: "*a*\n").text == "<p><em>a</em></p>\n")
  }

  @Test func `raw HTML and dangerous addresses do not pass without it`() throws {
    let outcome = try Program().run(
      ["markdown"], input: "<script>alert(1)</script>\n\n[x](javascript:alert(1)) *y*\n")
    #expect(outcome.code == 0)
    #expect(!outcome.text.contains("<script"))
    #expect(!outcome.text.contains("javascript:"))
    #expect(outcome.text.contains("<em>y</em>"))
  }

  @Test func `a file is read where one is named`() throws {
    let scratch = try ScratchFolder()
    try scratch.write("一段**文字**。\n", to: "a.md")
    let outcome = try Program(folder: scratch.url).run("markdown", "a.md", "--unsafe")
    #expect(outcome.text == "<p>一段<strong>文字</strong>。</p>\n")
  }
}
