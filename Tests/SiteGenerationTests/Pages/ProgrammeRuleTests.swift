import ReportModel
import Testing

@testable import SiteGeneration

struct ProgrammeRuleTests {
  private func rule(_ programme: Programme) -> ProgrammeRule {
    ProgrammeRule(
      presentation: SampleSite.presentation(), guideline: SampleGuideline.guideline, programme: programme)
  }

  @Test func `every part of a rule with its figures, its words and its clause`() {
    let facts = rule(SampleGuideline.full).facts
    #expect(
      facts.map { [$0.label] + $0.values.map(\.text) + [$0.clause?.text ?? ""] } == [
        [
          "补助标准", "不超过设备投入的 10%，国家级：单个项目最高 400 万元；省级：单个项目最高 100 万元", "不超过10%", "附件1-1 二",
        ], ["支持数量", "国家级：不超过 1 个；省级：不超过 2 个", "不超过3个", "附件1-1 四"], ["拨付方式", "首次拨付 50%", "首次拨付50%", "附件1-1 二"],
        ["申报主体", "省级", "省内企业", "附件1-1 一"], ["申报材料", "申报书", "附件1-1 三"], ["情形", "国家级；省级", ""],
        ["绩效目标申报表", "表1-1-1 研发机构绩效目标申报表", ""],
      ])
    #expect(facts[0].clause?.address == "guidelines/2024/text/#1-1.2")
    #expect(facts.last?.values.first?.address == "guidelines/2024/forms/1-1-1/")
  }

  @Test func `a quota without a number has the guideline's words only`() {
    let facts = rule(SampleGuideline.guideline.programmes[1]).facts
    #expect(facts.map(\.label) == ["补助标准", "支持数量"])
    #expect(facts[1].values.map(\.text) == ["择优"])
  }

  @Test func `the regional rules, also those that are one of several ways`() {
    let inner = Rule.Test.threshold(
      measure: "investment", unit: "万元", bounds: [.init(.atLeast(Sample.number("500")), regions: ["苏中"])])
    let programme = SampleGuideline.programme(
      "x", name: "区域项目",
      subsidy: .regionalRate(
        base: "投入",
        rates: [
          CaseValue(name: "苏南", value: Sample.number("0.1")), CaseValue(name: "苏中", value: Sample.number("0.2")),
        ], cap: .none),
      conditions: [
        Condition(
          quotation: SampleGuideline.quotation("1-1 一1", "文"),
          rules: [Rule(id: "r", test: .anyOf([.duration(atMostMonths: 12), inner]))])
      ])
    let rules = RegionalRules(
      presentation: SampleSite.presentation(), guideline: SampleGuideline.make(programmes: [programme]))
    #expect(
      rows(rules.section()) == [
        ["区域项目", "苏南", "不超过投入的 10%", "附件1-1 一"], ["区域项目", "苏中", "不超过投入的 20%", "附件1-1 一"],
        ["区域项目", "苏中", "项目总投入 ≥ 500 万元", "附件1-1 一1"],
      ])
    #expect(rows(rules.section(only: "苏南")).map { $0[1] } == ["苏南"])
    #expect(rules.section(only: "苏北") == nil)
  }

  private func rows(_ section: Section?) -> [[String]] {
    section?.blocks.flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { $0.cells.map(\.text) }
    } ?? []
  }
}
