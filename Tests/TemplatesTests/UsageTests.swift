import Diagnostics
import Markup
import Templates
import Testing

struct UsageTests {
  @Test func `a site, a page and a list in strict mode`() throws {
    let files = [
      ("layout", "<title>{{$title}}{{/title}}</title><main>{{$main}}{{/main}}</main>"),
      (
        "project",
        "{{<layout}}{{$title}}{{name}} - {{site.name}}{{/title}}{{$main}}{{words.support}} {{support}}{{{body}}}"
          + "{{#rows}}{{>row}}{{/rows}}{{/main}}{{/layout}}"
      ),
      ("row", "<a href=\"{{url}}\">{{name}}</a>"),
    ].map { TemplateFile(path: "themes/default/templates/\($0.0).mustache", bytes: Array($0.1.utf8)) }
    let names: [Name] = [.site, .name, .support, .body, .rows, .url]
    let templates = TemplateSet(
      files: files, constants: ["words.support": "支持金额"], mode: .strict(vocabulary: Set(names.map(\.spelling))))
    #expect(templates.diagnostics.isEmpty)
    let site: Record = [.site: .record([.name: "公示"])]
    let page: Record = [
      .name: "甲 & 乙", .support: "400", .body: .html(HTML(trusted: "<svg></svg>")),
      .rows: .records([[.url: "/a/", .name: "丙"]]),
    ]
    var output = [UInt8]()
    let diagnostics = try #require(templates["project"]).render([site, page], into: &output)
    #expect(diagnostics.isEmpty)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "<title>甲 &amp; 乙 - 公示</title><main>支持金额 400<svg></svg><a href=\"/a/\">丙</a></main>")
  }
}
