import ReportModel
import Testing

@testable import SiteGeneration

struct SubsidyTextTests {
  private static let byCase = Subsidy.Cap.byCase([
    CaseValue(name: "国家级", value: Sample.amount("1000")), CaseValue(name: "省级", value: Sample.amount("12.5")),
  ])

  @Test(
    arguments: [
      (.rate(base: "设备投入", rate: Sample.number("0.1"), cap: .all(Sample.amount("400"))), "不超过设备投入的 10%，单个项目最高 400 万元"),
      (.rate(base: nil, rate: Sample.number("0.125"), cap: .none), "不超过核定基数的 12.5%"),
      (
        .rate(base: "投入", rate: Sample.number("0.3"), cap: byCase),
        "不超过投入的 30%，国家级：单个项目最高 1,000 万元；省级：单个项目最高 12.5 万元"
      ),
      (
        .regionalRate(
          base: "投入",
          rates: [
            CaseValue(name: "苏南", value: Sample.number("0.1")), CaseValue(name: "苏北", value: Sample.number("0.2")),
          ], cap: .all(Sample.amount("1000"))), "不超过投入的一定比例（苏南 10%、苏北 20%），单个项目最高 1,000 万元"
      ),
      (.fixed(.all(Sample.amount("100"))), "定额补助 100 万元"), (.fixed(byCase), "国家级：1,000 万元；省级：12.5 万元"),
      (.fixed(.none), "定额补助"),
      (
        .perUnit([CaseValue(name: "车间", value: Sample.amount("0.5")), CaseValue(name: "工厂", value: Sample.amount("1"))]
        ),
        "车间：每个 0.5 万元；工厂：每个 1 万元"
      ),
      (.graded(base: "评价", cap: .all(Sample.amount("50"))), "分档补助，单个项目最高 50 万元"),
      (.graded(base: nil, cap: .none), "分档补助"),
      (.competitive, "竞争性分配"), (.contract, "按合同约定"), (.actualCost(base: "费用"), "按实际发生费用"), (.announcedLater, "另行公布"),
    ] as [(Subsidy.Amount, String)])
  func `every kind of subsidy in a line`(_ amount: Subsidy.Amount, _ expected: String) {
    #expect(SubsidyText(words: DefaultTheme.words, unit: Sample.unit).text(amount) == expected)
  }
}
