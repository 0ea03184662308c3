import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct QualityPageTests {
  @Test func `failures stand with their project and their clause`() throws {
    let page = try #require(SampleSite.internalTree).text("quality/index.html")
    #expect(page.contains("<a href=\"../projects/P1/\">P1</a>"))
    #expect(page.contains("<a href=\"../guidelines/2024/text/#1-1.2\">附件1-1 二</a>"))
  }

  @Test func `a clause is that of the finding's own year`() throws {
    let old = SampleGuideline.make(programmes: SampleGuideline.guideline.programmes, year: 2023)
    let project = Sample.project("OLD", year: 2023) {
      $0.programme = "rd"
      $0.category = "1-1"
      $0.ruleCase = "省级"
      $0.base = Sample.money("10000")
      $0.support = Sample.money("101")
    }
    let dataset = Sample.dataset(projects: [project], guidelines: [SampleGuideline.guideline, old], articles: [])
    let page = try SampleSite.tree(dataset, .internal).text("quality/index.html")
    #expect(page.contains("../guidelines/2023/text/#1-1.2"))
    #expect(!page.contains("../guidelines/2024/text/#1-1.2"))
  }

  @Test func `coverage counts who states a field`() throws {
    let page = try #require(SampleSite.internalTree).text("quality/index.html")
    let rows = page.split(separator: "<tr>").map { row in
      row.split(separator: "\n").filter { $0.hasPrefix("<t") }.map { cell in
        cell.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" }
      }
    }
    #expect(rows.contains { $0 == ["产业链", "1", "3", "25.0%"] })
    #expect(rows.contains { $0 == ["支持金额", "3", "1", "75.0%"] })
  }

  @Test func `where the internal edition has no credit codes no file of it has one`() throws {
    let twice = ["A", "B"].map { id in
      Sample.project(id, year: 2024) {
        $0.programme = "rd"
        $0.support = Sample.money("1")
      }
    }
    let site = Sample.site()
    let restricted = Site(
      title: site.title, summary: nil, language: site.language, baseURL: site.baseURL, publisher: site.publisher,
      money: site.money, themes: [], banner: nil, statuses: site.statuses,
      editions: [.internal: Sample.publicFields.union([.base])], footer: [])
    let tree = try SampleSite.tree(Sample.dataset(site: restricted, projects: twice, articles: []), .internal)
    #expect(tree.files.filter { text($0.bytes).contains(Sample.Withheld.creditCode) }.map(\.path) == [])
    #expect(try tree.text("api/findings.json").contains("\"organisation\":\"甲公司-script-alert-2-script\""))
  }
}
