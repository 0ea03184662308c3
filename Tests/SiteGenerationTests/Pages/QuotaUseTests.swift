import Markup
import ReportModel
import Testing

@testable import SiteGeneration

struct QuotaUseTests {
  private func quota(_ projects: Int?, _ byCase: [(String, Int)] = []) -> Quota {
    Quota(
      quotation: SampleGuideline.quotation("1-1 四", "文"), projects: projects,
      byCase: byCase.map { CaseValue(name: $0.0, value: $0.1) })
  }

  /// The use of a programme by projects of these cases and amounts.
  private func use(
    _ projects: [(ruleCase: String?, support: String?)], quota: Quota?, subsidy: Subsidy.Amount = .competitive,
    edition: Edition = .internal, site: Site = Sample.site()
  ) -> QuotaUse {
    let programme = SampleGuideline.programme("rd", name: "研发机构提升", subsidy: subsidy, quota: quota)
    let guideline = SampleGuideline.make(programmes: [programme])
    let all = projects.enumerated().map { number, project in
      Sample.project("P\(number)", year: 2024) {
        $0.programme = "rd"
        $0.ruleCase = project.ruleCase
        $0.support = project.support.flatMap(Sample.money)
      }
    }
    let presentation = SampleSite.presentation(
      Sample.dataset(site: site, projects: all, guidelines: [guideline], articles: []), edition)
    return QuotaUse(
      view: ProgrammeRule(presentation: presentation, guideline: guideline, programme: programme),
      granted: Array(all.indices), scope: SampleSite.scope)
  }

  private func texts(_ use: QuotaUse) -> [[String]] { use.facts.map { [$0.label] + $0.values.map(\.text) } }

  @Test func `a quota used in part`() {
    let use = use([(nil, "10"), (nil, "20.5")], quota: quota(4))
    #expect(texts(use) == [["已支持", "2 项"], ["支持数量", "已用 2 个，共 4 个（50.0%）"], ["支持金额", "30.5 万元"]])
    #expect(text(use.gauges.bytes).contains("2 / 4"))
  }

  @Test func `a quota used over`() {
    let use = use([(nil, nil), (nil, nil), (nil, nil)], quota: quota(2))
    #expect(texts(use) == [["已支持", "3 项"], ["支持数量", "已用 3 个，共 2 个（150.0%）"]])
    #expect(text(use.gauges.bytes).contains("3 / 2"))
  }

  @Test func `a quota without a number, and none at all`() {
    #expect(texts(use([], quota: quota(nil))) == [["已支持", "0 项"], ["支持数量", "指南未规定数量"]])
    #expect(use([], quota: quota(nil)).gauges.bytes.isEmpty)
    #expect(texts(use([], quota: nil)) == [["已支持", "0 项"]])
    #expect(use([], quota: nil).gauges.bytes.isEmpty)
  }

  @Test func `a quota by case is counted by case`() {
    let use = use([("甲", "1"), ("甲", "2"), ("乙", "3"), (nil, "4")], quota: quota(nil, [("甲", 1), ("乙", 2), ("丙", 3)]))
    #expect(texts(use)[1] == ["支持数量", "已用 4 个，共 6 个（66.7%）"])
    let gauges = text(use.gauges.bytes)
    for printed in ["2 / 1", "1 / 2", "0 / 3"] { #expect(gauges.contains(printed)) }
  }

  @Test func `ceilings with their headroom`() {
    let all = use([(nil, "90"), (nil, nil)], quota: nil, subsidy: .fixed(.all(Sample.amount("100"))))
    #expect(texts(all).last == ["支持上限", "上限 100 万元，最高支持 90 万元，低于上限 10 万元"])
    let caps = Subsidy.Cap.byCase([
      CaseValue(name: "甲", value: Sample.amount("100")), CaseValue(name: "乙", value: Sample.amount("50")),
      CaseValue(name: "丙", value: Sample.amount("10")),
    ])
    let byCase = use(
      [("甲", "100"), ("乙", "50.5")], quota: nil,
      subsidy: .rate(base: nil, rate: Sample.number("0.1"), cap: caps))
    #expect(
      texts(byCase).dropFirst(2) == [
        ["支持上限（甲）", "上限 100 万元，最高支持 100 万元，低于上限 0 万元"], ["支持上限（乙）", "上限 50 万元，最高支持 50.5 万元，超出 0.5 万元"],
      ])
  }

  @Test func `the public edition says what is left only where the site configures it`() {
    let cap = Subsidy.Amount.fixed(.all(Sample.amount("100")))
    #expect(texts(use([(nil, "90")], quota: nil, subsidy: cap, edition: .public)).map { $0[0] } == ["已支持", "支持金额"])
    let site = Sample.site(headroomEditions: [.public, .internal])
    #expect(
      texts(use([(nil, "90")], quota: nil, subsidy: cap, edition: .public, site: site)).last
        == ["支持上限", "上限 100 万元，最高支持 90 万元，低于上限 10 万元"])
  }
}
