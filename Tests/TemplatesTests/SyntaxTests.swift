import Diagnostics
import Templates
import Testing

struct SyntaxTests {
  @Test(arguments: [
    ("a {{title", "page.html:1:3: error: the tag is never closed [templates.unclosed-tag]\n  expected: }}"),
    ("{{{title}}", "page.html:1:1: error: the tag is never closed [templates.unclosed-tag]\n  expected: }}}"),
    (
      "\n\n  {{#rows}}",
      "page.html:3:3: error: {{#rows}} is never closed [templates.unclosed-section]\n  expected: {{/rows}}"
    ),
    ("{{<l}}", "page.html:1:1: error: {{<l}} is never closed [templates.unclosed-section]\n  expected: {{/l}}"),
    ("x{{/rows}}", "page.html:1:2: error: {{/rows}} closes nothing that is open [templates.nothing-to-close]"),
    ("{{}}", "page.html:1:1: error: the tag names nothing [templates.empty-tag]"),
    ("{{ > }}", "page.html:1:1: error: the tag names nothing [templates.empty-tag]"),
    ("{{a b}}", "page.html:1:1: error: a name holds no blanks [templates.bad-name]\n  found: a b"),
    ("{{a..b}}", "page.html:1:1: error: a part of the dotted name is empty [templates.bad-name]\n  found: a..b"),
    (
      "{{=<% %}}",
      "page.html:1:1: error: the tag is never closed [templates.unclosed-tag]\n  expected: =}}"
    ),
    (
      "{{=<%=}}",
      """
      page.html:1:1: error: a delimiter tag names two delimiters without equals signs [templates.bad-delimiters]
        found: <%
        expected: {{=<% %>=}}
      """
    ),
  ]) func `what is not well-formed is told with its place`(text: String, expected: String) {
    let templates = TemplateSet(["page": text], mode: .lenient)
    #expect(templates.diagnostics.map(\.description) == [expected])
    #expect(templates.page().text.isEmpty)
  }

  @Test func `a misspelt closing tag is told once and names what is open`() {
    let templates = TemplateSet(["page": "支{{#rows}}\n{{^note}}x{{/ntoe}}\n{{/rows}}"], mode: .lenient)
    #expect(
      templates.diagnostics.map(\.description) == [
        """
        page.html:2:11: error: {{/ntoe}} stands where {{^note}} of line 2 is to be closed [templates.mismatched-close]
          expected: {{/note}}
        """
      ])
  }

  @Test func `a forgotten closing tag is told once`() {
    let templates = TemplateSet(["page": "{{#rows}}{{#note}}x{{/rows}}"], mode: .lenient)
    #expect(templates.diagnostics.map(\.place?.column) == [20])
  }

  @Test func `columns count characters and lines go on behind a comment of several lines`() {
    let templates = strict("{{! a\n b }}支持金额{{nope}}")
    #expect(templates.diagnostics.map { $0.place?.description } == ["page.html:2:10"])
  }

  @Test func `templates are named by their path below templates`() {
    #expect(TemplateFile(path: "themes/default/templates/parts/card.mustache", bytes: []).name == "parts/card")
    #expect(TemplateFile(path: "page.html", bytes: []).name == "page")
    #expect(TemplateFile(path: "", bytes: []).name == "")
  }

  @Test func `of two files of one name the first counts`() {
    let files = ["own", "default"].map {
      TemplateFile(path: "themes/\($0)/templates/page.html", bytes: Array($0.utf8))
    }
    let templates = TemplateSet(files: files, mode: .lenient)
    #expect(templates.page().text == "own")
    #expect(templates.names == ["page"])
  }
}
