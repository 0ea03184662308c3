import ReportModel
import Testing

@testable import SampleData

struct CeilingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let programme: String
    var base: String?
    var region: String?
    var ruleCase: String?
    var counts = [String: String]()
    /// Nil where the guideline states no amount.
    let ceiling: String?
    var testDescription: String { "\(programme) \(base ?? "") \(region ?? "") \(ruleCase ?? "")" }
  }

  @Test(arguments: [
    Example(programme: "rd-institution", base: "3574.65", ceiling: "357.465"),
    Example(programme: "rd-institution", base: "9000", ceiling: "400"),
    Example(programme: "clinical-trial-institution", base: "1234.567891", ceiling: "61.728394"),
    Example(programme: "innovation-centre", base: "5000", ruleCase: "未获省级制造业创新中心建设项目资金支持", ceiling: "2500"),
    Example(programme: "innovation-centre", base: "5000", ruleCase: "已获得一次省级制造业创新中心建设项目资金支持", ceiling: "2000"),
    Example(programme: "industrial-software-promotion", base: "1000", region: "苏南", ceiling: "200"),
    Example(programme: "industrial-software-promotion", base: "1000", region: "苏中", ceiling: "300"),
    Example(programme: "industrial-software-promotion", base: "1000", region: "苏北", ceiling: "500"),
    Example(programme: "industrial-software-promotion", base: "2400", region: "苏北", ceiling: "1000"),
    Example(programme: "free-diagnosis", counts: ["工厂类": "7", "车间类": "11"], ceiling: "68"),
    Example(programme: "identifier-node", ceiling: "400"),
    Example(programme: "software-city-park", ruleCase: "中国软件名城", ceiling: "2000"),
    Example(programme: "software-city-park", ruleCase: "江苏省软件名园", ceiling: "1000"),
    Example(programme: "first-equipment", base: "900", ceiling: "200"),
    Example(programme: "sme-service-platform", ceiling: "200"),
    Example(programme: "industry-guide", ceiling: nil),
    Example(programme: "national-innovation-centre", ceiling: nil),
    Example(programme: "strategic-challenge", ceiling: nil),
    Example(programme: "major-event", base: "500", ceiling: nil),
  ])
  func `what a rule allows one project`(example: Example) throws {
    let programme = try #require(try SampleFolder.world.get().guideline.programme(example.programme))
    let unit = MoneyUnit.tenThousandYuan
    let ceiling = programme.subsidy.amount.ceiling(
      base: example.base.flatMap(unit.money), region: example.region, ruleCase: example.ruleCase, counts: example.counts
    )
    #expect(ceiling.map(unit.decimal) == example.ceiling)
  }
}
