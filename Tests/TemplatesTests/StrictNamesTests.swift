import Diagnostics
import Markup
import Templates
import Testing

struct StrictNamesTests {
  @Test func `every unknown name of every template is found in one run`() {
    let templates = TemplateSet(
      [
        "page": "<p>{{title}}</p>\n<p>支持：{{suport}} {{site.nmae}}</p>\n{{#rowz}}{{.}}{{/rowz}}",
        "part": "{{^zebra}}{{{titel}}}{{/zebra}}",
      ], mode: .strict(vocabulary: ["title", "support", "rows", "site", "name"]))
    #expect(
      templates.diagnostics.map(\.description) == [
        """
        page.html:2:7: error: the site has no value named suport [templates.unknown-name]
          suggestion: did you mean "support"?
        """,
        """
        page.html:2:18: error: the site has no value named nmae [templates.unknown-name]
          suggestion: did you mean "name"?
        """,
        """
        page.html:3:1: error: the site has no value named rowz [templates.unknown-name]
          suggestion: did you mean "rows"?
        """,
        "part.html:1:1: error: the site has no value named zebra [templates.unknown-name]",
        """
        part.html:1:11: error: the site has no value named titel [templates.unknown-name]
          suggestion: did you mean "title"?
        """,
      ])
  }

  @Test func `unknown partials, parents and blocks are errors with the nearest name`() {
    let templates = TemplateSet(
      [
        "page": "{{>crad}}\n{{<layuot}}{{/layuot}}\n{{<layout}}{{$mian}}x{{/mian}}{{$side}}{{/side}}{{/layout}}",
        "layout": "{{$main}}{{/main}}{{>card}}", "card": "{{$side}}{{/side}}",
      ], mode: .strict(vocabulary: []))
    #expect(
      templates.diagnostics.map(\.description) == [
        """
        page.html:1:1: error: there is no template named crad [templates.unknown-template]
          suggestion: did you mean "card"?
        """,
        """
        page.html:2:1: error: there is no template named layuot [templates.unknown-template]
          suggestion: did you mean "layout"?
        """,
        """
        page.html:3:12: error: {{<layout}} has no block named mian [templates.unknown-block]
          suggestion: did you mean "main"?
        """,
      ])
  }

  @Test func `a name no record defines is found where it is used, once, and the page goes on`() {
    let templates = strict(
      "<b>{{title}}</b>\n{{#rows}}{{nmae}},{{support}};{{/rows}}",
      knowing: [
        "title", "rows", "nmae", "support", "name",
      ])
    let row: Record = [.name: "甲", .support: .absent]
    let page = templates.page("page", [.rows: .records([row, row])])
    #expect(templates.diagnostics.isEmpty)
    #expect(page.text == "<b></b>\n,;,;")
    #expect(
      page.diagnostics.map(\.description) == [
        "page.html:1:4: error: nothing here defines title [templates.undefined]",
        """
        page.html:2:10: error: nothing here defines nmae [templates.undefined]
          suggestion: did you mean "name"?
        """,
      ])
  }

  @Test func `a part of a dotted name is looked up in the part before and nowhere else`() {
    let templates = strict("{{site.name}} {{site.titel}} {{note.name}}", knowing: ["site", "name", "titel", "note"])
    let page = templates.page("page", [.name: "outside", .note: .absent, .site: .record([.title: "公示"])])
    #expect(page.text == "  ")
    #expect(
      page.diagnostics.map(\.description) == [
        "page.html:1:1: error: nothing here defines site.name [templates.undefined]",
        """
        page.html:1:15: error: nothing here defines site.titel [templates.undefined]
          suggestion: did you mean "title"?
        """,
      ])
  }

  @Test func `text is always escaped and markup is written with three braces`() {
    let templates = strict("{{body}}|{{{body}}}|{{title}}|{{{title}}}", knowing: ["body", "title"])
    let page = templates.page("page", [.body: .html(HTML(trusted: "<i>")), .title: "<b>"])
    #expect(page.text == "&lt;i&gt;|<i>|&lt;b&gt;|&lt;b&gt;")
    #expect(
      page.diagnostics.map(\.description) == [
        """
        page.html:1:1: error: body holds markup, which would show as text [templates.markup-escaped]
          suggestion: write {{{body}}}
        """,
        """
        page.html:1:31: error: title holds text, which must be escaped [templates.text-unescaped]
          suggestion: write {{title}}
        """,
      ])
  }

  @Test(arguments: [
    (Value.flag(true), "a flag"), (.list(["x"]), "a list"), (.records([[:]]), "a list"), (.record([:]), "a record"),
  ]) func `only text can be written`(value: Value, word: String) {
    let page = strict("({{title}})", knowing: ["title"]).page("page", [.title: value])
    #expect(page.text == "()")
    #expect(
      page.diagnostics.map(\.description) == [
        "page.html:1:2: error: title is \(word) and cannot be written [templates.not-text]"
      ])
  }
}
