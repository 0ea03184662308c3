import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct GroupFactsTests {
  private let facts = GroupFacts(presentation: SampleSite.presentation())

  private func texts(_ dimension: Dimension, _ key: String) -> [[String]] {
    facts.facts(dimension, key).map { [$0.label] + $0.values.map { $0.text + ($0.address.map { " → " + $0 } ?? "") } }
  }

  @Test(
    arguments: [
      (.category, "1-1", [["项目指南", "2024 年度附件1-1 产业创新 → guidelines/2024/1-1/"]]), (.category, "9", []),
      (.region, "苏南", [["所辖设区市", "无锡市 → cities/320200/", "苏州市 → cities/320500/"]]), (.region, "省外", []),
      (.city, "320600", [["区域", "苏中 → regions/苏中/"], ["行政区划代码", "320600"]]), (.city, "990000", []),
      (.cluster, "materials", [["来源", "示意"]]),
      (.chain, "fibre", [["集群", "新材料 → clusters/materials/"], ["来源", "示意"]]),
      (.chain, "unused", [["来源", "示意"]]), (.chain, "none", []),
      (.year, "2024", [["项目指南", "2024年度项目指南 → guidelines/2024/"]]), (.year, "2023", [["项目指南", "本站未收录该年度指南"]]),
      (.status, "已下达", []),
    ] as [(Dimension, String, [[String]])])
  func `what is known of a group beside its figures`(_ dimension: Dimension, _ key: String, _ expected: [[String]]) {
    #expect(texts(dimension, key) == expected)
  }

  @Test func `a city without a region still has its code`() {
    let divisions = Divisions(
      all: [.init(code: "44", name: "Boston", city: "44", region: "", level: "city")], regions: [])
    let presentation = SampleSite.presentation(Sample.dataset(divisions: divisions))
    #expect(GroupFacts(presentation: presentation).facts(.city, "44").map(\.label) == ["行政区划代码"])
  }
}
