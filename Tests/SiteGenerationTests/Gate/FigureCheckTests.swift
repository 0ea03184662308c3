import OutputWriting
import ReportModel
import Summaries
import TestSupport
import Testing

@testable import SiteGeneration

struct FigureCheckTests {
  private func check(_ old: String, _ new: String, in path: String, _ edition: Edition = .public) throws -> [String] {
    let tree = try #require(edition == .public ? SampleSite.publicTree : SampleSite.internalTree)
    return found(try tree.replacing(old, by: new, in: path), edition)
  }

  private func found(_ tree: OutputTree, _ edition: Edition = .public) -> [String] {
    let report = SampleSite.report(Sample.dataset(), edition)
    let check = FigureCheck(tree: tree, report: report, ledger: Ledger(report.dataset), workers: 2)
    for file in tree.files { check.look(at: file.path, file.bytes) }
    return descriptions(check.diagnostics)
  }

  private func fault(_ path: String, _ name: String, _ found: String, _ expected: String) -> String {
    """
    \(path): error: \(name) is not what the rows give [gate.figure]
      found: \(found)
      expected: \(expected)
    """
  }

  @Test(arguments: Edition.allCases) func `every figure of a site is what the rows give`(edition: Edition) throws {
    let tree = try #require(edition == .public ? SampleSite.publicTree : SampleSite.internalTree)
    #expect(found(tree, edition) == [])
  }

  @Test func `one fen on a page is refused and named`() throws {
    let path = "cities/index.html"
    #expect(
      try check("data-sort-value=\"100.5\">100.5", "data-sort-value=\"100.500001\">100.500001", in: path).first
        == fault(path, "support of 无锡市", "100.500001", "100.5"))
    #expect(
      try check(">1,300.500001<", ">1,300.500002<", in: path)
        == [fault(path, "the cell \"1,300.500002\"", "1,300.500002", "1300.500001")])
    #expect(
      try check("data-total=\"city\"", "data-total=\"town\"", in: path) == [fault(path, "the table", "nothing", "city")]
    )
  }

  @Test func `the figures on top of pages`() throws {
    #expect(
      try check("<span class=\"number\">1,300.500001<", "<span class=\"number\">1,300.500002<", in: "index.html")
        == [fault("index.html", "support of all projects", "1300.500002", "1300.500001")])
    let city = "cities/320200/index.html"
    #expect(
      try check("<span class=\"number\">1<", "<span class=\"number\">2<", in: city)
        == [fault(city, "projects of 320200", "2", "1"), fault(city, "organisations of 320200", "2", "1")])
    #expect(
      try check("<span class=\"number\">1,200<", "<span class=\"number\">1,201<", in: "projects/P2/index.html")
        == [fault("projects/P2/index.html", "support of P2", "1201", "1200")])
  }

  @Test func `a row of a summary's JSON`() throws {
    let path = "api/summaries/city.json"
    #expect(
      try check("\"support\":1200,", "\"support\":1200.000001,", in: path)
        == [fault(path, "support of 320500", "1200.000001", "1200")])
    #expect(
      try check("\"median\":1200", "\"median\":1200.1", in: path)
        == [fault(path, "median of 320500", "1200.1", "1200")])
    #expect(
      try check("\"share\":7.73", "\"share\":7.74", in: path)
        == [fault(path, "share of 320200", "7.74", "7.72 or the next part")])
    #expect(
      try check("\"share\":7.73", "\"share\":7.72", in: path)
        == [fault(path, "the sum of share", "99.99", "100.00")])
    #expect(
      try check("\"key\":\"320500\"", "\"key\":\"320501\"", in: path)
        .contains(fault(path, "the list of rows", "320501", "320500")))
    #expect(try check("}", ")", in: path) == [fault(path, "the file", "nothing", "a table")])
  }

  @Test func `a cell of a crossed table`() throws {
    let path = "api/summaries/region-by-year.json"
    #expect(
      try check("\"investment\":2234.5,", "\"investment\":2234.6,", in: path).contains(
        fault(path, "investment of 苏南", "2234.6", "2234.5")))
    #expect(
      try check("\"investment\":2234.5,", "\"investment\":2234.6,", in: path).contains(
        fault(path, "investment of 2024 in 苏南", "2234.6", "2234.5")))
  }

  @Test func `a row of a summary's CSV`() throws {
    let path = "data/summary-year.csv"
    #expect(
      try check("total,合计,4,3,1300.500001", "total,合计,4,3,1300.5", in: path)
        == [fault(path, "support of total", "1300.5", "1300.500001")])
    #expect(
      try check("2023,2023,1,1", "2023,2023,2,1", in: path) == [fault(path, "projects of 2023", "2", "1")])
    #expect(
      try check("total,合计,", "", in: path) == [fault(path, "the list of rows", "4 rows", "4 rows of 10 cells")])
  }

  @Test func `a project in every file that has it`() throws {
    #expect(
      try check(",1200,", ",1200.5,", in: "data/projects.csv")
        == [fault("data/projects.csv", "support of P2", "1200.5", "1200")])
    for path in ["data/projects.json", "api/projects.json"] {
      #expect(
        try check("\"support\":1200,", "\"support\":1201,", in: path) == [fault(path, "support of P2", "1201", "1200")])
      #expect(try check("\"id\":\"P3\"", "\"id\":\"P5\"", in: path) == [fault(path, "row 3", "P5", "P3")])
    }
    #expect(try check("\"projects\":2,", "\"projects\":3,", in: "api/organisations.json").count == 1)
  }

  /// The one file of the tree with this beginning.
  private func path(_ prefix: String, _ edition: Edition = .public) throws -> String {
    let tree = try #require(edition == .public ? SampleSite.publicTree : SampleSite.internalTree)
    return try #require(tree.files.first { $0.path.hasPrefix(prefix) }).path
  }

  @Test func `a value a browser counts with, and a figure below a search result`() throws {
    let support = try path("explore/support-"), year = try path("explore/year-"), texts = try path("search/texts/")
    #expect(
      try check("1200000000", "1200000001", in: support) == [fault(support, "support of P2", "1200.000001", "1200")])
    #expect(try check("[0,0,1,2]", "[0,1,1,2]", in: year) == [fault(year, "year of P2", "2023", "2024")])
    #expect(
      try check("100.5 万元", "100.6 万元", in: texts).contains(
        fault(texts, "support of projects/P1/", "100.6", "100.5")))
  }

  @Test func `a column a browser cannot count with`() throws {
    let year = try path("explore/year-"), columns = try path("explore/columns")
    #expect(
      try check("[0,0,1,2]", "[0,0,1]", in: year) == [fault(year, "the length of year", "3 values", "4 values")])
    #expect(try check("[0,0,1,2]", "[0,0,9,2]", in: year).count == 1)
    #expect(
      try check(year, "explore/gone.json", in: columns)
        == [fault("explore/gone.json", "the column year", "nothing", "a file of the site")])
    #expect(
      try check("\"columns\"", "\"rows\"", in: columns) == [fault(columns, "the file", "nothing", "a list of columns")])
  }

  @Test func `what was paid, in JSON and on its page`() throws {
    let json = "api/payments.json", page = "payments/index.html"
    #expect(
      try check("\"amount\":60.5", "\"amount\":60.6", in: json, .internal)
        == [fault(json, "final of P1", "60.6", "60.5")])
    let outstanding = try check("\"outstanding\":600,", "\"outstanding\":601,", in: json, .internal)
    #expect(outstanding.contains(fault(json, "outstanding of diagnosis", "601", "600")))
    #expect(
      try check("data-sort-value=\"60.5\"", "data-sort-value=\"60.4\"", in: page, .internal).contains(
        fault(page, "final of 2024", "60.4", "60.5")))
    #expect(
      try check("payments-city", "payments-town", in: page, .internal)
        == [fault(page, "the table by city", "nothing", "3 rows")])
  }

  @Test func `what the forms state`() throws {
    let path = "api/indicators.json"
    #expect(
      try check("\"actualSum\":4000.5", "\"actualSum\":4000.6", in: path, .internal)
        == [fault(path, "actualSum of 01 of rd", "4000.6", "4000.5")])
    #expect(
      try check("\"targetNumber\":8765.4321", "\"targetNumber\":8765.4322", in: path, .internal)
        == [fault(path, "targetNumber of 01 of P1", "8765.4322", "8765.4321")])
    #expect(
      try check("\"projects\":1,\"complete\"", "\"projects\":2,\"complete\"", in: path, .internal)
        == [fault(path, "projects of rd", "2", "1")])
  }

  @Test func `of many differences in a file five are named and the rest counted`() throws {
    let path = "api/summaries/region-by-year.json"
    let found = try check("\"projects\":", "\"projectz\":", in: path)
    try #require(found.count == 6)
    #expect(found[0] == fault(path, "projects of 苏南", "nothing", "2"))
    #expect(found[5].hasSuffix(" further figures of the file are not what the rows give [gate.figure]"))
  }
}
