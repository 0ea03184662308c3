import DataChecks
import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct CheckPagesTests {
  @Test(arguments: [Edition.public, .internal]) func `every check has its page, linked from the guideline`(
    edition: Edition
  ) throws {
    let tree = try SampleSite.tree(Sample.dataset(), edition)
    let guideline = try tree.text("guidelines/2024/index.html")
    let index = try tree.text("guidelines/2024/checks/index.html")
    for check in allChecks {
      let page = try tree.text("guidelines/2024/checks/\(check.id)/index.html"), manual = check.manual.chinese
      for part in [manual.question, manual.why, manual.clause, manual.example, manual.blindSpot] {
        #expect(page.contains(part), "\(check.id)")
      }
      #expect(index.contains("<a href=\"../../../guidelines/2024/checks/\(check.id)/\">"))
      #expect(guideline.contains("<a href=\"../../guidelines/2024/checks/\(check.id)/\">"))
    }
  }

  @Test func `an English site has the English manual with its own words for columns and verdicts`() throws {
    let dataset = Sample.dataset(site: Sample.site(language: "en"))
    let tree = try #require(SampleSite.generated(dataset, .public, words: DefaultTheme.english).tree)
    let page = try tree.text("guidelines/2024/checks/ceiling/index.html")
    #expect(page.contains("Is the support at most what the guideline allows this one project?"))
    #expect(page.contains("<td>Undecided</td>"))
    #expect(page.contains("<th scope=\"col\">Approved base</th>"))
    #expect(!page.contains("无法判断") && !page.contains(">核定基数</th>"))
  }

  @Test func `the example stands with its figures`() throws {
    let page = try #require(SampleSite.publicTree).text("guidelines/2024/checks/ceiling/index.html")
    #expect(page.contains("<td>360.000001</td>\n<td>不符合</td>\n<td>≤ 360 万元</td>"))
  }

  @Test func `verdicts about projects are for the internal edition alone`() throws {
    let inside = try #require(SampleSite.internalTree).text("projects/P1/index.html")
    let outside = try #require(SampleSite.publicTree).text("projects/P1/index.html")
    for part in ["id=\"findings\"", "id=\"ceiling\"", "支持上限的计算"] {
      #expect(inside.contains(part) && !outside.contains(part), "\(part)")
    }
  }
}

struct ProjectFindingsTests {
  private func sections(_ change: (inout Project.Fields) -> Void) throws -> [Section] {
    let project = Sample.project("P1", year: 2024) {
      $0.programme = "rd"
      change(&$0)
    }
    let presentation = SampleSite.presentation(Sample.dataset(projects: [project], articles: []), .internal)
    let checks = try #require(presentation.report.checks)
    return ProjectFindings(presentation: presentation, checks: checks, index: 0).sections
  }

  private func rows(_ section: Section) -> [[String]] {
    section.blocks.flatMap { block -> [[String]] in
      switch block {
      case .table(let table): table.rows.map { $0.cells.map(\.text) }
      case .facts(let facts): facts.map { [$0.label] + $0.values.map(\.text) }
      case .figures, .chart, .text, .html, .projects: []
      }
    }
  }

  @Test func `the ceiling comes about step by step, each with its clause`() throws {
    let sections = try sections {
      $0.ruleCase = "省级"
      $0.base = Sample.money("2000")
      $0.support = Sample.money("90.5")
    }
    #expect(sections.map(\.id) == ["ceiling", "findings"])
    #expect(
      rows(sections[0]) == [
        ["核定基数 2000 万元", "2,000", "附件1-1 二"], ["2000 万元 × 10%", "200", "附件1-1 二"],
        ["≤ 100 万元（省级）", "100", "附件1-1 二"], ["支持上限", "100 万元"], ["余额", "9.5 万元"],
      ])
    let ceiling = rows(sections[1]).first { $0[0] == "支持上限" }
    #expect(ceiling == ["支持上限", "附件1-1 二", "≤ 100 万元", "90.5 万元", "符合", "9.5"])
  }

  @Test func `what is missing is named`() throws {
    let sections = try sections { $0.support = Sample.money("90.5") }
    #expect(rows(sections[0]) == [["支持上限", "无法判断（缺少：核定基数）"], ["至多", "400 万元"]])
    #expect(rows(sections[1]).contains { $0[0] == "支持上限" && $0[4] == "无法判断（缺少：核定基数）" })
  }

  @Test func `without a guideline there are findings but no ceiling`() throws {
    let sections = try sections { $0.year = 2022 }
    #expect(sections.map(\.id) == ["findings"])
    #expect(rows(sections[0]).contains { $0[4] == "无法判断（缺少：项目指南: 2022）" })
  }
}
