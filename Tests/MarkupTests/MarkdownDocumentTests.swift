import Markup
import Testing

struct MarkdownDocumentTests {
  private func document(_ text: String, firstLine: Int = 1) -> MarkdownDocument {
    MarkdownDocument(Array(text.utf8), firstLine: firstLine, dataBlocks: ["summary-table", "bar-chart"])
  }

  @Test func `headings have ids that stay Chinese and are unique`() {
    let text = "# 支持方式 与 `R&D`\n\n## 支持方式 与 R&D\n\n说明\n---\n\n### 说明-2\n\n### 说明\n\n### 说明\n\n# !!\n"
    let headings = document(text, firstLine: 5).headings
    #expect(headings.map(\.id) == ["支持方式-与-r-d", "支持方式-与-r-d-2", "说明", "说明-2", "说明-3", "说明-4", "section"])
    #expect(headings.map(\.level) == [1, 2, 2, 3, 3, 3, 1])
    #expect(headings.map(\.line) == [5, 7, 9, 12, 14, 16, 18])
    #expect(headings.first?.text == "支持方式 与 R&D")
  }

  @Test func `a heading is written with its id and its markup`() {
    #expect(
      document("## *支持* \"方式\" [a](/b)\n").html().text == """
        <h2 id="支持-方式-a"><em>支持</em> &quot;方式&quot; <a href="/b">a</a></h2>

        """)
  }

  @Test func `data blocks know their words, text and line, and other fences show code`() {
    let document = document(
      "text\n\n``` summary-table by=region  top=5\nfilter: year=2024\n\nx\n```\n\n- > ~~~bar-chart\n  > a\n  > ~~~\n\n```swift\nlet\n```\n",
      firstLine: 4)
    #expect(
      document.dataBlocks == [
        DataBlock(kind: "summary-table", info: "by=region  top=5", body: "filter: year=2024\n\nx\n", bodyLine: 7),
        DataBlock(kind: "bar-chart", info: "", body: "a\n", bodyLine: 13),
      ])
    let html = document.html(dataBlock: { HTML(text: "<\($0.kind)>") }).text
    #expect(
      html == """
        <p>text</p>
        &lt;summary-table&gt;
        <ul>
        <li>
        <blockquote>
        &lt;bar-chart&gt;
        </blockquote>
        </li>
        </ul>
        <pre><code class="language-swift">let
        </code></pre>

        """)
  }

  @Test func `links and images are listed with their lines and written as the site resolves them`() {
    let text = "[r]: /rules \"t\"\n[a](b.md#c) `x\ny` <https://e.org>\n![i](i.png)\n\n> [m][r]\n> and\n[lazy](l)\n"
    let document = document(text, firstLine: 3)
    #expect(
      document.links == [
        Link(kind: .link, destination: "b.md#c", line: 4), Link(kind: .link, destination: "https://e.org", line: 5),
        Link(kind: .image, destination: "i.png", line: 6), Link(kind: .link, destination: "/rules", line: 8),
        Link(kind: .link, destination: "l", line: 10),
      ])
    let html = document.html(destination: { $0.destination == "b.md#c" ? "/b/?x=1&y#c" : nil }).text
    #expect(html.contains("<a href=\"/b/?x=1&amp;y#c\">a</a>"))
    #expect(html.contains("<a href=\"/rules\" title=\"t\">m</a>"))
  }

  @Test func `an address that may run something is dropped, whoever gives it`() {
    let document = document("[a](JavaScript:x)\n![b](data:image/png;x)\n[c](/c)\n")
    #expect(
      document.warnings == [
        MarkdownWarning(line: 1, column: nil, kind: .addressDropped("JavaScript:x")),
        MarkdownWarning(line: 2, column: nil, kind: .addressDropped("data:image/png;x")),
      ])
    let html = document.html(destination: { $0.destination == "/c" ? "java\nscript:y" : nil }).text
    #expect(html == "<p><a href=\"\">a</a>\n<img src=\"\" alt=\"b\" />\n<a href=\"\">c</a></p>\n")
  }

  @Test func `raw HTML is dropped and told with its line, comments without a word`() {
    let document = document(
      "a <b>x</b> y\n`<c>`\n\n<div>\n<p>\n</div>\n\n<!-- note -->\n\nz <!-- n --> z\n", firstLine: 3)
    #expect(document.html().text == "<p>a x y\n<code>&lt;c&gt;</code></p>\n<p>z  z</p>\n")
    #expect(
      document.warnings == [
        MarkdownWarning(line: 3, column: nil, kind: .rawHTMLDropped("<b>")),
        MarkdownWarning(line: 3, column: nil, kind: .rawHTMLDropped("</b>")),
        MarkdownWarning(line: 6, column: nil, kind: .rawHTMLDropped("<div>")),
      ])
  }

  @Test func `a byte order mark is no text and bad bytes come out as replacements`() {
    #expect(MarkdownDocument([0xEF, 0xBB, 0xBF] + Array("# x|y".utf8)).html().text == "<h1 id=\"x-y\">x|y</h1>\n")
    #expect(MarkdownDocument([0x61, 0x00, 0xFF, 0x7C, 0x0A, 0x2D, 0x7C]).html().text.contains("a\u{FFFD}\u{FFFD}"))
  }

  @Test func `a document can be rendered again`() {
    let document = document("# a\n\n|b|\n|-|\n")
    #expect(document.html() == document.html())
  }
}
