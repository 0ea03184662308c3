import Markup
import Testing

struct LiteralEmphasisTests {
  private func places(_ text: String, firstLine: Int = 1) -> [String] {
    MarkdownDocument(Array(text.utf8), firstLine: firstLine).warnings.map {
      "\($0.line):\($0.column.map { "\($0)" } ?? "-") \($0.kind)"
    }
  }

  @Test(arguments: [
    ("**「关键」**研究", ["1:7 literalEmphasis(run: \"**\")"]),
    ("**项目（一期）**已", ["1:9 literalEmphasis(run: \"**\")"]),
    ("已**（一期）项目**", ["1:2 literalEmphasis(run: \"**\")"]),
    ("__「关键」__研究", ["1:7 literalEmphasis(run: \"__\")"]),
    ("*「关键」*研究", ["1:6 literalEmphasis(run: \"*\")"]),
    ("a\n> b\n> 见**“甲”**乙 *c*", ["3:9 literalEmphasis(run: \"**\")", "3:4 literalEmphasis(run: \"**\")"]),
    ("- x\n\n  y &amp; \\* **「甲」**乙", ["3:19 literalEmphasis(run: \"**\")"]),
    ("# **「甲」**乙", ["1:8 literalEmphasis(run: \"**\")"]),
    ("|a|\n|-|\n| **「甲」**乙 |", ["3:8 literalEmphasis(run: \"**\")"]),
    ("[r]: /u\n`x\ny` **「甲」**乙", ["3:9 literalEmphasis(run: \"**\")"]),
  ]) func `marks that stay visible beside punctuation are told with their place`(text: String, expected: [String]) {
    #expect(places(text).sorted() == expected.sorted())
  }

  @Test(arguments: [
    "**关键**研究", "「**关键**」研究", "**「关键」** 研究", "**「关键」**，研究", "`**「关键」**研究`", "```\n**「关键」**研究\n```\n", "    **「关键」**研究",
    "\\*\\*「关键」\\*\\*研究", "3 * 4 * 5", "5*（3+2）", "snake_case_「x」", "a*b*c", "[x](/a_「b」_c)", "<https://a/**（b）**c>",
    "**",
    "***", "* * *", "（*）注", "**「关键」**",
  ]) func `there is no alarm where nothing is wrong or nothing was meant`(text: String) {
    #expect(places(text) == [])
  }

  @Test func `lines count from where the text stands in its file`() {
    #expect(places("a\n\n**「甲」**乙\n", firstLine: 8) == ["10:6 literalEmphasis(run: \"**\")"])
  }
}
