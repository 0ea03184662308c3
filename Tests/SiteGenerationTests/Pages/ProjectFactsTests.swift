import ReportModel
import Testing

@testable import SiteGeneration

struct ProjectFactsTests {
  private func facts(_ index: Int, _ edition: Edition = .public) -> ProjectFacts {
    facts(of: SampleSite.presentation(Sample.dataset(), edition), index)
  }

  private func facts(of presentation: Presentation, _ index: Int) -> ProjectFacts {
    ProjectFacts(presentation: presentation, fields: ProjectFacts.Fields(presentation.report), index: index)
  }

  private func texts(_ facts: [Fact]) -> [[String]] { facts.map { [$0.label] + $0.values.map(\.text) } }

  @Test func `everything a project states, with the pages of its groups`() {
    let facts = facts(0, .internal)
    #expect(
      texts(facts.facts) == [
        ["项目编号", "P1"], ["年度", "2024"], ["类别", "产业创新"], ["项目类型", "研发机构提升"], ["情形", "省级"],
        ["承担单位", "甲公司 <script>alert(2)</script>"], ["统一社会信用代码", "91320200WITHHELD0X"], ["联合体成员", "丙大学、=丁公司"],
        ["推荐单位", "无锡市工信局"], ["设区市", "无锡市"], ["县(市、区)", "未填"], ["区域", "苏南"], ["行业", "新材料"], ["集群", "新材料"],
        ["产业链", "碳纤维 \"T1000\""], ["起止时间", "2023-01-01 至 2025-12-31"], ["状态", "已下达"],
      ])
    #expect(
      facts.facts.compactMap { $0.values[0].address } == [
        "years/2024/", "categories/1-1/", "programmes/rd/", "organisations/91320200WITHHELD0X/", "cities/320200/",
        "regions/苏南/", "clusters/materials/", "chains/fibre/",
      ])
    #expect(
      texts(facts.amounts) == [
        ["支持金额", "100.5 万元"], ["项目总投入", "1,000 万元"], ["核定基数", "987,654.321 万元"], ["首次拨付", "76,543.21 万元"],
      ])
    #expect(texts(facts.measures) == [["保密指标", "87.65"]])
  }

  @Test func `what is not stated says so, what may not be shown is not there`() {
    let facts = facts(3)
    #expect(
      texts(facts.facts) == [
        ["项目编号", "P4"], ["年度", "未填"], ["类别", "未归类"], ["项目类型", "未归类"], ["承担单位", "乙\"研究院\" & 子公司"], ["推荐单位", "未填"],
        ["设区市", "未填"], ["县(市、区)", "未填"], ["区域", "未填"], ["行业", "未填"], ["集群", "未归类"], ["产业链", "未归类"],
        ["起止时间", "未填"], ["状态", "未填"],
      ])
    #expect(texts(facts.amounts) == [["支持金额", "未填"], ["项目总投入", "未填"]])
    #expect(facts.measures.isEmpty)
  }

  @Test(arguments: [
    ("2023-01-01", "", "2023-01-01 至 未填"), ("", "2025-12-31", "未填 至 2025-12-31"),
  ])
  func `half a period`(_ start: String, _ end: String, _ expected: String) {
    let project = Sample.project("X") {
      $0.start = Day(iso: start)
      $0.end = Day(iso: end)
    }
    let facts = facts(of: SampleSite.presentation(Sample.dataset(projects: [project])), 0)
    #expect(texts(facts.facts).contains(["起止时间", expected]))
  }
}
