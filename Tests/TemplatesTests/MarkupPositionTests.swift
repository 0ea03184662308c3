import Diagnostics
import Markup
import Templates
import Testing

struct MarkupPositionTests {
  private func problems(_ texts: KeyValuePairs<String, String>) -> [String] {
    TemplateSet(texts, mode: .strict(vocabulary: ["name", "url", "body", "rows"])).diagnostics.map(\.description)
  }

  @Test(arguments: [
    ("<p class={{name}}>", "{{name}} stands in an attribute value without quotes", "unquoted-value"),
    ("<p class=a{{name}}>", "{{name}} stands in an attribute value without quotes", "unquoted-value"),
    (
      "<p onclick=\"f('{{name}}')\">", "{{name}} stands in an attribute that browsers run or style with",
      "value-in-code"
    ),
    ("<p STYLE='color:{{name}}'>", "{{name}} stands in an attribute that browsers run or style with", "value-in-code"),
    ("<script>var x = '{{name}}'</script>", "{{name}} stands inside script or style", "value-in-script"),
    ("<style>p { {{name}} }</style>", "{{name}} stands inside script or style", "value-in-script"),
    ("<script>if (a</b) {{name}}</script>", "{{name}} stands inside script or style", "value-in-script"),
    ("<p {{name}}>", "{{name}} stands inside a tag, outside of an attribute value", "value-in-tag"),
    ("<p{{name}}>", "{{name}} stands inside a tag, outside of an attribute value", "value-in-tag"),
    ("<{{name}}>", "{{name}} stands inside a tag, outside of an attribute value", "value-in-tag"),
    ("<!doctype {{name}}>", "{{name}} stands inside a tag, outside of an attribute value", "value-in-tag"),
    ("<p data-{{name}}=\"\">", "{{name}} stands inside a tag, outside of an attribute value", "value-in-tag"),
    ("<p title=\"{{{body}}}\">", "{{{body}}} is written unescaped where only text may stand", "raw-value"),
    ("<title>{{{body}}}</title>", "{{{body}}} is written unescaped where only text may stand", "raw-value"),
  ]) func `a value may not stand where escaping does not make it safe`(template: String, message: String, code: String)
  {
    let first = problems(["page": template]).first?.split(separator: "\n").first.map(String.init) ?? ""
    #expect(first.hasSuffix("error: \(message) [templates.\(code)]"))
  }

  @Test(arguments: [
    "<p class=\"{{name}}\">{{name}}{{{body}}}</p>", "<title>{{name}}</title>{{{body}}}",
    "<textarea>{{name}}</textarea>{{{body}}}", "<!-- {{name}} -->{{{body}}}", "<!-->{{{body}}}",
    "<script>1 < 2 && '<p class='</script>{{{body}}}", "<style></style >{{{body}}}", "<script/></script>{{{body}}}",
    "<?xml version=\"1.0\"?><!DOCTYPE html>{{{body}}}", "1 < 2 {{{body}}}", "</p class=x>{{{body}}}", "<br/>{{{body}}}",
    "<input value='{{name}}' disabled>{{{body}}}", "<input disabled=yes>{{{body}}}", "<a href=x/>{{{body}}}",
    "<a {{#url}}href=\"{{url}}\"{{/url}}>{{{body}}}</a>", "<td{{#name}} class=\"n\"{{/name}}>{{{body}}}</td>",
    "<option value=\"1\"{{#name}} selected{{/name}}>{{{body}}}", "<p class=\"a{{#name}} b{{/name}}\">{{{body}}}",
    "{{#name}}<b>{{/name}}{{{body}}}{{#name}}</b>{{/name}}", "<a title = \"{{name}}\">{{{body}}}",
    "<p data-x='\"{{name}}'>{{{body}}}", "<p class= >{{{body}}}",
  ]) func `everywhere else it may`(template: String) {
    #expect(problems(["page": template]) == [])
  }

  @Test(arguments: [
    "{{#rows}}<a href=\"{{/rows}}{{^rows}}<a href=\"{{/rows}}x\">", "<p {{#name}}class=\"{{/name}}>",
    "{{#name}}<script>{{/name}}</script>", "<p class=\"{{#name}}\"{{/name}}\">",
  ]) func `a section leaves the markup as it found it`(template: String) {
    let found = problems(["page": template])
    #expect(found.first?.contains("does not leave the markup as it found it [templates.open-markup]") == true)
    #expect(found.first?.hasSuffix("suggestion: open and close tags and attribute values in the same section") == true)
  }

  @Test func `a template ends in text and calls others in text`() {
    #expect(
      problems(["page": "<p class=\"", "row": "<p {{>page}}></p>"]) == [
        "page.html:1:1: error: the template ends inside a tag [templates.open-markup]",
        "row.html:1:4: error: {{>page}} may stand only in text, not inside a tag [templates.call-in-tag]",
      ])
  }

  @Test func `what replaces a block is read where the block stands`() {
    let layout = "<title>{{$title}}{{/title}}</title><p class=\"{{$kind}}{{/kind}}\">{{$main}}{{/main}}"
    #expect(
      problems([
        "page":
          "{{<layout}}{{$title}}{{name}}{{/title}}{{$kind}}{{{body}}}{{/kind}}{{$main}}<b>{{{body}}}</b>{{/main}}{{/layout}}",
        "layout": layout,
      ]) == [
        """
        page.html:1:49: error: {{{body}}} is written unescaped where only text may stand [templates.raw-value]
          suggestion: write {{body}}
        """
      ])
  }

  @Test func `a block of a parent's parent is read where that one declares it`() {
    let found = problems([
      "page": "{{<middle}}{{$kind}}\">{{/kind}}{{/middle}}",
      "middle": "{{<layout}}{{$kind}}x{{/kind}}{{/layout}}",
      "layout": "<p class=\"{{$kind}}{{/kind}}\">",
    ])
    #expect(found.map { $0.prefix(50) } == ["page.html:1:12: error: {{$kind}} does not leave th"])
  }

  @Test func `a block may not stand in two kinds of markup under one name`() {
    #expect(
      problems([
        "page": "{{<layout}}{{$x}}a{{/x}}{{/layout}}", "layout": "{{$x}}{{/x}}<p class=\"{{$x}}{{/x}}\">",
      ]) == [
        """
        page.html:1:12: error: the block x is declared in different markup [templates.ambiguous-block]
          suggestion: give the blocks in text and those in attributes different names
        """
      ])
  }

  @Test func `constants are the template's own text`() {
    let templates = TemplateSet(
      ["page": "<a href=\"{{words.root}}{{url}}\" title=\"{{words.quote}}\">{{{body}}}"],
      constants: ["words.root": "/x/", "words.quote": "\">"], mode: .strict(vocabulary: ["url", "body"]))
    #expect(templates.diagnostics.isEmpty)
    let page = templates.page("page", [.url: "javascript:1", .body: .html(HTML(trusted: "<i>"))])
    #expect(page.text == "<a href=\"/x/javascript:1\" title=\"&quot;&gt;\"><i>")
  }
}
