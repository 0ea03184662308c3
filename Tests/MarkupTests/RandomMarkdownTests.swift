import Markup
import Testing

/// Texts nobody would write: every one comes out as UTF-8 and holds no markup but ours.
struct RandomMarkdownTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
      return z ^ z >> 31
    }
  }

  private static let pieces = [
    "|", "|a|b|\n|-|-|\n", "-|-", "\n", "\n\n", "> ", "- ", "1. ", "  ", "    ", "\t", "```bar-chart x\n", "```\n",
    "~~~", "# ",
    "===\n", "---\n", "**", "*", "_", "「甲」", "支持", "[x](javascript:y)", "[r]", "[r]: /u\n", "<b>",
    "<script>alert(1)</script>",
    "<!--", "-->", "&amp;", "\\", "`", "![i](data:x)", "<javascript:x>", "\r", "\r\n", "\u{301}", "\u{0}", "\u{FEFF}",
    "x ",
  ]

  private func exercise(_ bytes: [UInt8]) {
    let document = MarkdownDocument(bytes, firstLine: 7, dataBlocks: ["bar-chart"])
    let html = document.html(destination: { _ in nil }, dataBlock: { HTML(text: $0.body) })
    #expect(String(validating: html.bytes, as: UTF8.self) != nil)
    for forbidden in ["<script", "<b>", "=\"javascript:", "=\"data:"] { #expect(!html.text.contains(forbidden)) }
    let last = 7 + bytes.count
    #expect(document.links.allSatisfy { 7...last ~= $0.line } && document.headings.allSatisfy { 7...last ~= $0.line })
    #expect(document.warnings.allSatisfy { 7...last ~= $0.line && $0.column ?? 1 > 0 })
    #expect(Set(document.headings.map(\.id)).count == document.headings.count)
  }

  @Test func `pieces in any order come out safe`() {
    var generator = Generator(state: 2)
    for _ in 0..<4000 {
      let count = Int.random(in: 0...20, using: &generator)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
      exercise(Array(text.utf8))
    }
  }

  @Test func `a text cut off at any byte comes out safe`() {
    let text = Array(
      "# 标题\n\n- a\n  |甲|乙|\n  |:-|-:|\n  |**「丙」**丁|[x](/y)|\n\n> ```bar-chart top=5\n> 年: 2024\n> ```\n\n<b>x</b>\n"
        .utf8)
    for end in text.indices { exercise(Array(text[..<end])) }
  }

  @Test func `threads do not meet`() async {
    let text = Array("# 支持\n\n|a|b|\n|-|-|\n|[x](/y)|**z**|\n".utf8)
    let expected = MarkdownDocument(text).html()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 { group.addTask { (0..<20).allSatisfy { _ in MarkdownDocument(text).html() == expected } } }
      for await isSame in group { #expect(isSame) }
    }
  }
}
