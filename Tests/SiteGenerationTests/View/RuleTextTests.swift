import ReportModel
import Testing

@testable import SiteGeneration

struct RuleTextTests {
  private let text = RuleText(words: DefaultTheme.words)

  private static func threshold(_ bounds: Rule.BoundCase...) -> Rule.Test {
    .threshold(measure: "investment", unit: "万元", bounds: bounds)
  }

  @Test(
    arguments: [
      (threshold(.init(.atLeast(Sample.number("3000")))), "项目总投入 ≥ 3000 万元"),
      (threshold(.init(.moreThan(Sample.number("0.5")))), "项目总投入 > 0.5 万元"),
      (threshold(.init(.atMost(Sample.number("1")))), "项目总投入 ≤ 1 万元"),
      (threshold(.init(.lessThan(Sample.number("-1")))), "项目总投入 < -1 万元"),
      (
        threshold(
          .init(.atLeast(Sample.number("3000")), regions: ["苏南", "苏中"]),
          .init(.atLeast(Sample.number("1")), industries: ["软件"], cases: ["甲类"])),
        "苏南、苏中：项目总投入 ≥ 3000 万元；软件、甲类：项目总投入 ≥ 1 万元"
      ),
      (.threshold(measure: "服务收入占比", unit: "%", bounds: [.init(.atLeast(Sample.number("30")))]), "服务收入占比 ≥ 30 %"),
      (
        .window(measure: "start", from: Day(iso: "2023-01-01"), until: Day(iso: "2024-12-31")),
        "开始时间在 2023-01-01 至 2024-12-31 之间"
      ),
      (.window(measure: "start", from: Day(iso: "2023-01-01"), until: nil), "开始时间不早于 2023-01-01"),
      (.window(measure: "end", from: nil, until: Day(iso: "2024-12-31")), "结束时间不晚于 2024-12-31"),
      (.window(measure: "首台套认定", from: nil, until: nil), "首台套认定"),
      (.duration(atMostMonths: 36), "实施期不超过 3 年"), (.duration(atMostMonths: 18), "实施期不超过 18 个月"),
      (.membership(measure: "industry", oneOf: ["软件", "芯片"]), "行业：软件或芯片"),
      (.membership(measure: "city", oneOf: ["苏州市"]), "设区市：苏州市"),
      (.anyOf([.duration(atMostMonths: 12), .membership(measure: "case", oneOf: ["甲"])]), "实施期不超过 1 年或情形：甲"),
    ] as [(Rule.Test, String)])
  func `every kind of rule in words`(_ test: Rule.Test, _ expected: String) {
    #expect(text.text(Rule(id: "r", test: test)) == expected)
  }

  @Test func `whom it holds for and how strictly`() {
    let rule = Rule(id: "r", test: .duration(atMostMonths: 24), inPrinciple: true, cases: ["甲", "乙"])
    #expect(text.text(rule) == "实施期不超过 2 年，仅适用于甲、乙，原则上")
  }

  @Test func `in English the words are apart`() {
    let english = RuleText(words: DefaultTheme.english)
    let rule = Rule(id: "r", test: .membership(measure: "industry", oneOf: ["software", "chips"]))
    #expect(english.text(rule) == "Industry: software or chips")
  }

  @Test(arguments: ProjectField.allCases)
  func `every field has a word`(_ field: ProjectField) {
    #expect(!DefaultTheme.words[field.word].isEmpty)
    guard field != .name, field != .measures else { return }
    #expect(DefaultTheme.words[field.word] == field.header)
  }
}
