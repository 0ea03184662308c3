import Diagnostics
import Templates
import Testing

struct CallTests {
  private func nested(_ depth: Int) -> Record {
    var record: Record = [.name: "0", .rows: .absent]
    for level in 0..<depth { record = [.name: .text("\(level + 1)"), .rows: .records([record])] }
    return record
  }

  @Test func `a template may call itself as deep as its data goes`() {
    let templates = TemplateSet(
      ["page": "{{name}}{{#rows}}({{>page}}){{/rows}}"], mode: .strict(vocabulary: ["name", "rows"]))
    #expect(templates.page("page", nested(3)).text == "3(2(1(0)))")
    #expect(templates.page("page", nested(99)).diagnostics.isEmpty)
  }

  @Test(arguments: [
    "{{>page}}{{>page}}", "{{<page}}{{/page}}", "{{$a}}{{<page}}{{$a}}{{>page}}{{/a}}{{/page}}{{/a}}",
    "{{#rows}}{{>page}}{{>page}}{{/rows}}", " {{>page}}\n",
  ]) func `a circle ends the page with a clear word, in either mode`(text: String) {
    for mode in [TemplateSet.Mode.lenient, .strict(vocabulary: ["rows"])] {
      let page = TemplateSet(["page": text], mode: mode).page("page", [.rows: .records([[:], [:]])])
      #expect(page.diagnostics.count == 1)
      #expect(
        page.diagnostics.first?.description.contains(
          "error: templates call each other more than 100 levels deep [templates.too-deep]\n  suggestion: look for a circle"
        ) == true)
    }
  }

  @Test func `a row that is a partial on a line of its own is moved in with it`() {
    let templates = TemplateSet(
      ["page": "<ul>\n  {{#rows}}\n  {{>row}}\n  {{/rows}}\n</ul>\n", "row": "<li>\n  {{name}}\n</li>\n"],
      mode: .lenient)
    #expect(
      templates.page("page", [.rows: .records([[.name: "甲"], [.name: "乙"]])]).text == """
        <ul>
          <li>
            甲
          </li>
          <li>
            乙
          </li>
        </ul>

        """)
  }

  @Test func `indentation adds up over calls and leaves inline calls and values alone`() {
    let templates = TemplateSet(
      [
        "page": " {{>outer}}\n", "outer": "a\n\n  {{>inner}}\nb {{>inner}}",
        "inner": "{{{name}}}\n{{#rows}}\nx\n{{/rows}}\n",
      ], mode: .lenient)
    #expect(templates.page("page", [.name: "1\n2", .rows: true]).text == " a\n\n   1\n2\n   x\n b 1\n2\nx\n")
  }

  @Test func `what replaces a block sees the parents outside of it and not the one it is in`() {
    let templates = TemplateSet(
      [
        "layout": "[{{$title}}layout{{/title}}|{{$main}}{{/main}}]", "card": "<{{$title}}card{{/title}}>",
        "page":
          "{{<layout}}{{$title}}page{{/title}}{{$main}}{{<card}}{{$title}}own{{/title}}{{/card}}{{>card}}{{/main}}{{/layout}}",
      ], mode: .lenient)
    #expect(templates.page().text == "[page|<own><card>]")
  }

  @Test func `a page of three levels fills the blocks of each`() {
    let templates = TemplateSet(
      [
        "base": "<main>\n  {{$main}}{{/main}}\n</main>\n",
        "list": "{{<base}}\n{{$main}}\n<h1>{{$title}}List{{/title}}</h1>\n{{$rows}}\n{{/rows}}\n{{/main}}\n{{/base}}\n",
        "page": "{{<list}}\n{{$title}}{{title}}{{/title}}\n{{$rows}}\n<p>{{note}}</p>\n{{/rows}}\n{{/list}}\n",
      ], mode: .strict(vocabulary: ["title", "note"]))
    #expect(templates.diagnostics.isEmpty)
    #expect(
      templates.page("page", [.title: "公示", .note: "n"]).text == "<main>\n  <h1>公示</h1>\n  <p>n</p>\n\n</main>\n")
  }
}
