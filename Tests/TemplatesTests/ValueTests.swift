import Markup
import Templates
import Testing

struct ValueTests {
  private let template = TemplateSet(
    ["page": "{{#rows}}[{{name}}:{{support}}]{{/rows}}{{^rows}}none{{/rows}}"], mode: .lenient)

  @Test func `names are equal when their texts are`() {
    #expect(Name("支持金额") == Name("支持金额"))
    #expect(Name("a") != Name("b"))
    #expect(Name("支持金额").spelling == "支持金额")
  }

  @Test func `a list of records renders once for each and looks outwards for what a record lacks`() {
    let rows: [Record] = [[.name: "甲", .support: "100"], [.name: "乙"]]
    #expect(template.page("page", [.support: "0", .rows: .records(rows)]).text == "[甲:100][乙:0]")
  }

  @Test(arguments: [
    Value.absent, false, "", .html(.empty), .list([]), .records([]), Value(nil as String?),
  ]) func `what is absent, false or empty hides its section`(value: Value) {
    #expect(template.page("page", [.rows: value]).text == "none")
  }

  @Test(arguments: [Value.flag(true), "x", .html(HTML(trusted: "<i>")), .record([.name: "x"]), .list([""])])
  func `all else shows it`(value: Value) {
    #expect(template.page("page", [.rows: value]).text != "none")
  }

  @Test func `the first value counts where a name is given twice`() {
    let templates = TemplateSet(["page": "{{name}}"], mode: .lenient)
    #expect(templates.page("page", Record([(.name, "a"), (.name, "b")])).text == "a")
  }

  @Test func `a record of many fields keeps them all apart`() {
    let names = (0..<200).map { Name("field\($0)") }
    let record = Record(names.enumerated().map { ($1, .text("值\($0)")) })
    let text = names.map { "{{\($0)}}" }.joined(separator: ",")
    let expected = (0..<200).map { "值\($0)" }.joined(separator: ",")
    #expect(TemplateSet(["page": text], mode: .lenient).page("page", record).text == expected)
  }

  @Test func `a record outlives those it was made with`() {
    func make() -> Record {
      let inner: Record = [.name: .text(String(repeating: "很长的文字", count: 20))]
      return [.rows: .list([.list([.record(inner)]), .record([.site: .record(inner)])])]
    }
    let templates = TemplateSet(["page": "{{#rows}}{{#.}}{{name}}{{site.name}}|{{/.}}{{/rows}}"], mode: .lenient)
    let long = String(repeating: "很长的文字", count: 20)
    #expect(templates.page("page", make()).text == "\(long)|\(long)|")
  }

  @Test(arguments: [0, 1, 3, 40]) func `a record written field by field says what one of values says`(count: Int) {
    let long = String(repeating: "很长的文字", count: 20)
    let shared: Record = [.name: .text(long)]
    // Room for nothing but the fields: the rest takes further pieces of memory.
    let written = Record(fields: 4, byteCount: 0) { page in
      page.set(.title, long)
      page.set(.note, nil)
      page.set(.site, keptElsewhere: shared)
      page.set(.rows, count: count, fields: 2) { number, row in
        row.set(.name, "\(number) \(long)")
        row.set(.body, fields: 1) { $0.set(.support, number % 2 == 0) }
      }
    }
    let made: Record = [
      .title: .text(long), .note: .absent, .site: .record(shared),
      .rows: .records(
        (0..<count).map { [.name: .text("\($0) \(long)"), .body: .record([.support: .flag($0 % 2 == 0)])] }),
    ]
    let rows = "{{#rows}}[{{name}}{{#body.support}}!{{/body.support}}]{{/rows}}"
    let templates = TemplateSet(["page": "{{title}}{{#note}}x{{/note}}{{site.name}}" + rows], mode: .lenient)
    #expect(templates.page("page", written).text == templates.page("page", made).text)
    #expect(templates.page("page", written).text.contains(long + long))
  }

  @Test func `the innermost record counts and the outermost comes first`() {
    let templates = TemplateSet(["page": "{{title}} {{name}}"], mode: .lenient)
    #expect(templates.page("page", [.title: "site", .name: "n"], [.title: "page"]).text == "page n")
  }

  @Test func `what the buffer held stays`() throws {
    let templates = TemplateSet(["page": "{{name}}"], mode: .lenient)
    var output = Array("before ".utf8)
    let diagnostics = try #require(templates["page"]).render([[.name: "甲"]], into: &output)
    #expect(diagnostics.isEmpty)
    #expect(String(decoding: output, as: UTF8.self) == "before 甲")
  }

  @Test func `a quote under a combining mark is escaped`() {
    let templates = TemplateSet(["page": "<a title=\"{{name}}\">"], mode: .lenient)
    #expect(Array(templates.page("page", [.name: "\"\u{301}x"]).text.utf8).starts(with: "<a title=\"&quot;".utf8))
  }
}
