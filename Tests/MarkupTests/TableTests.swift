import Markup
import Testing

struct TableTests {
  private func html(_ text: String) -> String { MarkdownDocument(Array(text.utf8)).html().text }

  private func table(_ header: [String], _ rows: [[String]]) -> String {
    let head = header.map { "<th scope=\"col\">\($0)</th>" }.joined()
    var text = "<table>\n<thead>\n<tr>\n\(head)\n</tr>\n</thead>\n"
    if !rows.isEmpty {
      let body = rows.map { "<tr>\n" + $0.map { "<td>\($0)</td>" }.joined() + "\n</tr>\n" }.joined()
      text += "<tbody>\n\(body)</tbody>\n"
    }
    return text + "</table>\n"
  }

  @Test func `a table has a header, aligned columns and rows`() {
    #expect(
      html("| 地区 | 项目 | 金额 |\n|:---|:-:|---:|\n| 苏南 | 3 | 1,200 |\n") == """
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">地区</th><th scope="col" class="align-center">项目</th>\
        <th scope="col" class="align-right">金额</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">苏南</td><td class="align-center">3</td><td class="align-right">1,200</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test(arguments: [
    ("a | b\n--- | ---\n1 | 2", ["a", "b"], [["1", "2"]]),
    ("|a|\n|-|\n|x|\n|y|", ["a"], [["x"], ["y"]]),
    ("|a|b|\n|-|-|", ["a", "b"], []),
    ("|a|b|\n|-|-|\n|1|\n|1|2|3|\nx", ["a", "b"], [["1", ""], ["1", "2"], ["x", ""]]),
    (
      "|a|b|\n|-|-|\n| **x** | [y](/z) `c` |", ["a", "b"],
      [["<strong>x</strong>", "<a href=\"/z\">y</a> <code>c</code>"]]
    ),
    ("|a|b|\n|-|-|\n|x \\| y|`p\\|q`|", ["a", "b"], [["x | y", "<code>p|q</code>"]]),
    ("|a|b|\n|-|-|\n|*x|y*|", ["a", "b"], [["*x", "y*"]]),
    ("|a|b|\n|-|-|\n|# x|- y|", ["a", "b"], [["# x", "- y"]]),
    ("|a|b|\n|-|-|\n|1. x|> y|", ["a", "b"], [["1. x", "&gt; y"]]),
    ("|a|b|\n|-|-|\n|```|\\\\|", ["a", "b"], [["```", "\\"]]),
    ("|a|b|\n|-|-|\n|[x]: /u|[r]|\n\n[r]: /v \"t\"", ["a", "b"], [["[x]: /u", "<a href=\"/v\" title=\"t\">r</a>"]]),
    ("|a|b|\n|-|-|\n|\u{301}x|<b>y|", ["a", "b"], [["\u{301}x", "y"]]),
    ("   | a | b |\n  |-|-|\r\n| 1 | 2 |  ", ["a", "b"], [["1", "2"]]),
  ]) func `cells are read as inline Markdown each on its own`(text: String, header: [String], rows: [[String]]) {
    #expect(html(text) == table(header, rows))
  }

  @Test(arguments: [
    "a | b\n\n-|-", "a\n-|-", "|a|b|\n|-|", "a|b\n-x|-", "a|b|c\n-|-", "|a|\n||", "`a|b`", "|", "||\n||", "a|b\n:|-",
  ]) func `what is no table stays text`(text: String) {
    #expect(!html(text).contains("<table"))
  }

  @Test func `pipes inside code blocks stay what they are`() {
    #expect(html("```\na|b\n-|-\n```\n") == "<pre><code>a|b\n-|-\n</code></pre>\n")
  }

  @Test func `a table of many columns scrolls on its own`() {
    let text = html("a|b|c|d\n-|-|-|-\n1|2|3|4\n")
    #expect(text.hasPrefix("<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n"))
    #expect(text.hasSuffix("</table>\n</div>\n"))
  }

  @Test func `tables stand in lists and quotations too, and lists stay tight`() {
    #expect(
      html("- x\n- y\n  a|b\n  -|-\n  1|2\n") == "<ul>\n<li>x</li>\n<li>y\n" + table(["a", "b"], [["1", "2"]])
        + "</li>\n</ul>\n")
    #expect(
      html("> |a|b|\n> |-|-|\n> |1|2|\n") == "<blockquote>\n" + table(["a", "b"], [["1", "2"]]) + "</blockquote>\n")
  }

  @Test func `text before the header row stays a paragraph`() {
    #expect(
      html("see *here*\nand there:\n|a|b|\n|-|-|\n") == "<p>see <em>here</em>\nand there:</p>\n"
        + table(["a", "b"], []))
  }

  @Test func `links in cells know their line and several tables keep apart`() {
    let document = MarkdownDocument(
      Array("# t\n\n|a|b|\n|-|-|\n|1|[x](/x)|\n\n[y](/y)\n\n|c|\n|-|\n|![z](/z)|\n".utf8), firstLine: 11)
    #expect(
      document.links == [
        Link(kind: .link, destination: "/x", line: 15), Link(kind: .link, destination: "/y", line: 17),
        Link(kind: .image, destination: "/z", line: 21),
      ])
    let text = document.html().text
    #expect(
      text == "<h1 id=\"t\">t</h1>\n" + table(["a", "b"], [["1", "<a href=\"/x\">x</a>"]])
        + "<p><a href=\"/y\">y</a></p>\n" + table(["c"], [["<img src=\"/z\" alt=\"z\" />"]]))
  }
}
