import Diagnostics
import Markup
import Templates
import Testing

/// Templates nobody would write: the compiler finds what is wrong and the renderer ends.
struct RandomTests {
  /// A small reproducible generator (splitmix64).
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
    "{{name}}", "{{{body}}}", "{{#rows}}", "{{/rows}}", "{{^rows}}", "{{$main}}", "{{/main}}", "{{<page}}", "{{/page}}",
    "{{>page}}", "{{>row}}", "{{!x\ny}}", "{{=<% %>=}}", "<%={{ }}=%>", "\n", "  ", "支持", "<a href=\"", "\">", "'",
    "<script>",
    "</script>", "{{.}}", "{{site.name}}", "{{<row}}", "{{/row}}", "{{", "}}", "{{$", "\r\n", "\u{301}",
  ]

  private let record: Record = [
    .name: "n", .body: .html(HTML(trusted: "<i>")), .rows: .list([.record([.name: "x"]), "y", .list(["z"])]),
    .site: .record([.name: "s"]), .url: "javascript:x",
  ]

  private func exercise(_ page: [UInt8], _ row: [UInt8]) {
    let files = [
      TemplateFile(name: "page", path: "page", bytes: page), TemplateFile(name: "row", path: "row", bytes: row),
    ]
    for mode in [TemplateSet.Mode.lenient, .strict(vocabulary: ["name", "body", "rows", "site", "url"])] {
      let templates = TemplateSet(files: files, mode: mode)
      for name in templates.names {
        var output = [UInt8]()
        let diagnostics = templates[name]?.render([record], into: &output) ?? []
        #expect(diagnostics.allSatisfy { $0.place != nil })
      }
    }
  }

  @Test func `pieces in any order compile and render or are refused`() {
    var generator = Generator(state: 1)
    for _ in 0..<3000 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in Self.pieces.randomElement(using: &generator) }
      }
      exercise(Array(texts[0].joined().utf8), Array(texts[1].joined().utf8))
    }
  }

  @Test func `a template cut off anywhere is refused or renders`() {
    let text = Array(
      """
      {{<row}}{{$main}}
        {{#rows}}<a href="{{url}}" class='{{name}}'>支持{{{body}}}</a>{{/rows}}
        {{>page}}
      {{/main}}{{/row}}{{=<% %>=}}<script><%name%></script><!-- <%! x %> -->
      """.utf8)
    for end in text.indices {
      exercise(Array(text[..<end]), Array(text[end...]))
    }
  }

  @Test func `ten thousand open sections take no more of the stack than one`() {
    let depth = 10_000
    let text = String(repeating: "{{#name}}", count: depth) + "x" + String(repeating: "{{/name}}", count: depth)
    #expect(TemplateSet(["page": text], mode: .lenient).page("page", [.name: "n"]).text == "x")
  }
}
