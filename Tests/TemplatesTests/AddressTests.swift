import Diagnostics
import Templates
import Testing

struct AddressTests {
  private let vocabulary: Set<String> = ["url", "name", "note"]

  private func written(_ text: String, _ record: Record) -> (text: String, diagnostics: [Diagnostic]) {
    let templates = strict(text, knowing: vocabulary)
    #expect(templates.diagnostics.isEmpty)
    return templates.page("page", record)
  }

  @Test(arguments: [
    ("<a href=\"{{url}}\">x</a>", "/a/", "<a href=\"/a/\">x</a>"),
    ("<a class=x href='{{url}}'>x</a>", "https://a/?b=1&c", "<a class=x href='https://a/?b=1&amp;c'>x</a>"),
    ("<a HREF = \"{{url}}\">", "a:b", "<a HREF = \"#\">"),
    ("<a href=\"{{url}}\">", "javascript:alert(1)", "<a href=\"#\">"),
    ("<a href=\"{{url}}\">", "JAVA\tSCRIPT:alert(1)", "<a href=\"#\">"),
    ("<a href=\"{{#url}}{{.}}{{/url}}\">", "javascript:1", "<a href=\"#\">"),
    ("<a href=\"java{{url}}\">", "script:1", "<a href=\"#\">"),
    ("<a href=\"java&#115;{{url}}\">", "cript:1", "<a href=\"#\">"),
    ("<a href=\"/x/{{url}}\">", "javascript:1", "<a href=\"/x/javascript:1\">"),
    ("<a href=\"#{{url}}\">", "a:b", "<a href=\"#a:b\">"), ("<a href=\"?q={{url}}\">", "a:b", "<a href=\"?q=a:b\">"),
    ("<a href=\"mailto:{{url}}\">", "a:b", "<a href=\"mailto:a:b\">"),
    ("<a title=\"{{url}}\" href=\"/\">", "javascript:1", "<a title=\"javascript:1\" href=\"/\">"),
    ("<form action=\"{{url}}\"><button formaction='{{url}}'>", "x:", "<form action=\"#\"><button formaction='#'>"),
    ("<!-- <a href=\" -->{{url}}", "x:", "<!-- <a href=\" -->x:"),
    ("<title><a href=\"{{url}}</title>", "x:", "<title><a href=\"x:</title>"),
    ("<svg><use xlink:href=\"{{url}}\"/></svg>", "data:x", "<svg><use xlink:href=\"#\"/></svg>"),
    ("<a href=\"{{url}}\" title=\"{{url}}\">", "x:", "<a href=\"#\" title=\"x:\">"),
  ]) func `an address is looked at as a whole when it is finished`(template: String, value: String, expected: String) {
    let page = written(template, [.url: .text(value)])
    #expect(page.text == expected)
    let isReplaced = expected.contains("\"#\"") || expected.contains("'#'")
    #expect(page.diagnostics.isEmpty == !isReplaced)
  }

  @Test func `two harmless halves may not make a script`() {
    #expect(written("<a href=\"{{url}}{{name}}\">", [.url: "java", .name: "script:x"]).text == "<a href=\"#\">")
  }

  @Test func `an address that was left out is told with its place`() {
    #expect(
      written("<p>\n<a href=\"{{url}}\">x</a>", [.url: "javascript:x&y"]).diagnostics.map(\.description) == [
        """
        page.html:2:10: error: the address may run something and was left out [templates.unsafe-address]
          found: javascript:x&amp;y
          expected: a relative address, or one of http, https, mailto, tel
        """
      ])
  }

  @Test(arguments: ["<a href=\"{{url}}\">", "<a href={{url}}>", "<a href= x{{url}} id=a>"])
  func `lenient mode leaves dangerous addresses out too, even without quotes`(template: String) {
    let text = TemplateSet(["page": template], mode: .lenient).page("page", [.url: "data:x"]).text
    #expect(!text.contains("data:"))
    #expect(text.contains("#"))
  }

  @Test func `a block inside an address is looked at with it`() {
    let templates = TemplateSet(
      ["layout": "<a href=\"{{$to}}/{{/to}}\">", "page": "{{<layout}}{{$to}}{{url}}{{/to}}{{/layout}}"],
      mode: .strict(vocabulary: vocabulary))
    #expect(templates.diagnostics.isEmpty)
    #expect(templates.page("page", [.url: "vbscript:x"]).text == "<a href=\"#\">")
  }
}
