import ReportModel
import Testing

@testable import SiteGeneration

struct DataViewTests {
  /// The page of an article with one block, from the block on.
  private func page(_ body: String, kind: String = "summary-table") throws -> String {
    let article = SampleArticles.article("about/", file: "content/pages/about/index.md", "```\(kind)\n\(body)\n```\n")
    let tree = try SampleSite.tree(Sample.dataset(articles: [article]))
    let page = try tree.text("about/index.html")
    let start = try #require(page.firstRange(of: "<div class=\"prose\">"))
    return String(page[start.upperBound...])
  }

  /// The rows of the first table below its head, each with the texts of its cells.
  private func rows(_ html: String) -> [[String]] {
    let table = html.firstRange(of: "</table>").map { html[..<$0.lowerBound] } ?? html[...]
    return table.split(separator: "<tr").dropFirst(2).map { row in
      row.split(separator: "</t").dropLast().map(plainText).filter { !$0.isEmpty }
    }
  }

  /// Without what stands between `<` and `>`, and what is left of the tag before.
  private func plainText(_ html: Substring) -> String {
    var text = "", isTag = true
    for character in html {
      if character == "<" || character == ">" { isTag = character == "<" } else if !isTag { text.append(character) }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `a filter keeps the projects that have all its keys`() throws {
    let html = try page("by: city\nmeasures: projects, support\nwhere: year=2024, category=产业创新")
    #expect(rows(html) == [["无锡市", "1", "100.5"], ["未填", "0", "0.0"], ["合计", "1", "100.5"]])
    #expect(html.contains("<caption>按设区市汇总（2024、产业创新）</caption>"))
  }

  @Test func `a filter by key and by name is the same`() throws {
    let byKey = try page("by: year\nwhere: city=320500"), byName = try page("by: year\nwhere: city=苏州市")
    #expect(byKey == byName)
  }

  @Test func `top shows the rows with most support, the rest in one row`() throws {
    let html = try page("by: city\nmeasures: projects, support\ntop: 1")
    #expect(
      rows(html) == [
        ["苏州市", "1", "1,200.000000"], ["其余 2 个", "2", "100.500001"], ["未填", "1", "—"], ["合计", "4", "1,300.500001"],
      ])
  }

  @Test func `top of a table of projects only goes by projects`() throws {
    let projects = [
      Sample.project("A") {
        $0.city = "320200"
        $0.support = Sample.money("100")
      },
      Sample.project("B") { $0.city = "320500" }, Sample.project("C") { $0.city = "320500" },
    ]
    let article = SampleArticles.article(
      "about/", file: "content/pages/about/index.md", "```summary-table\nby: city\nmeasures: projects\ntop: 1\n```\n")
    let tree = try SampleSite.tree(Sample.dataset(projects: projects, articles: [article]))
    #expect(rows(try tree.text("about/index.html")).first == ["苏州市", "2"])
  }

  @Test func `a chart has its table below it`() throws {
    let html = try page("by: region\nmeasures: projects", kind: "bar-chart")
    let chart = try #require(html.firstRange(of: "<svg")), table = try #require(html.firstRange(of: "<table"))
    #expect(chart.lowerBound < table.lowerBound)
    #expect(html.contains("各区域项目数"))
    #expect(rows(html).map(\.first) == ["苏南", "苏中", "未填", "合计"])
  }

  @Test func `links of a block lead from its page`() throws {
    #expect(try page("by: city").contains("<a href=\"../cities/320200/\">无锡市</a>"))
  }
}
