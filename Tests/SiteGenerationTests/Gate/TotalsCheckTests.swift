import Diagnostics
import OutputWriting
import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct TotalsCheckTests {
  private let report = SampleSite.report()

  private func check(_ old: String, _ new: String, in path: String) throws -> [String] {
    descriptions(check(try #require(SampleSite.publicTree).replacing(old, by: new, in: path)))
  }

  private func check(_ tree: OutputTree) -> [Diagnostic] {
    let check = TotalsCheck(report: report)
    tree.show { check.look(at: tree.files[$0].path, $1) }
    return check.diagnostics
  }

  private func difference(_ path: String, found: String) -> String {
    """
    \(path): error: the total is not that of the published projects [gate.totals]
      found: \(found)
      expected: 4 projects, 1300.500001 万元
    """
  }

  @Test func `the figures of a site are the same everywhere`() throws {
    #expect(check(try #require(SampleSite.publicTree)).isEmpty)
  }

  @Test func `a figure changed on a page`() throws {
    let path = "cities/index.html"
    #expect(
      try check(">1,300.500001<", ">1,300.500002<", in: path)
        == [difference(path, found: "4 projects, 1300.500002 万元")])
    #expect(try check("data-total=\"city\"", "data-total=\"town\"", in: path) == [difference(path, found: "no total")])
  }

  @Test func `a figure changed in a summary's JSON`() throws {
    let path = "api/summaries/chain.json"
    #expect(
      try check("\"total\",\"name\":\"合计\",\"projects\":4", "\"total\",\"name\":\"合计\",\"projects\":5", in: path)
        == [difference(path, found: "5 projects, 1300.500001 万元")])
    #expect(try check("\"total\"", "\"sum\"", in: path) == [difference(path, found: "no total")])
    #expect(try check("}", ")", in: path) == [difference(path, found: "no total")])
  }

  @Test func `a figure changed in a summary's CSV`() throws {
    let path = "data/summary-year.csv"
    #expect(
      try check("total,合计,4,3,1300.500001", "total,合计,4,3,1300.5", in: path)
        == [difference(path, found: "4 projects, 1300.5 万元")])
    #expect(try check("total,合计,", "", in: path) == [difference(path, found: "no total")])
  }

  @Test func `a figure changed in the download of projects`() throws {
    let path = "data/projects.csv"
    #expect(try check(",1200,", ",1200.5,", in: path) == [difference(path, found: "4 projects, 1301.000001 万元")])
    #expect(try check(",1200,", ",", in: path) == [difference(path, found: "no total")])
  }

  @Test func `a project changed in the published JSON makes every other figure wrong`() throws {
    let found = try check("\"support\":1200,", "\"support\":1201,", in: "data/projects.json")
    #expect(found.count == 2 * Dimension.allCases.count + TotalsCheck.pages.count + 1)
    #expect(found.allSatisfy { $0.hasSuffix("expected: 4 projects, 1301.500001 万元") })
  }

  @Test func `every dimension with an index page is checked on it`() {
    #expect(
      Dimension.allCases.filter { TotalsCheck.pages[$0] == nil } == [.county, .organisation, .status])
  }

  @Test(arguments: [
    ("<tr data-total=\"city\"><th>合计</th><td>1,2</td></tr>", ["合计", "1,2"]),
    (
      "<tr class=\"total\" data-total=\"city\">\n<th scope=\"row\">合 计</th>\n<td class=\"n\"><a href=\"x\">4</a></td>\n</tr>",
      ["合计", "4"]
    ),
    ("<tr data-total=\"city\"></tr>", []),
  ])
  func `the cells of a total row`(_ html: String, _ cells: [String]) {
    #expect(TotalRow(Array(html.utf8), of: "city")?.cells == cells)
  }

  @Test(arguments: ["<tr><td>1</td></tr>", "<tr data-total=\"year\"><td>1</td></tr>", "<tr data-total=\"city\"><td>1"])
  func `no total row`(_ html: String) {
    #expect(TotalRow(Array(html.utf8), of: "city") == nil)
  }
}
