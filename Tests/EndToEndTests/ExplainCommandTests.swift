import Foundation
import Testing

struct ExplainCommandTests {
  @Test func `the ceiling of a project is explained rule by rule with clauses`() throws {
    let outcome = try Program().run("explain", "S2024-0003")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.text.hasPrefix(
        """
        S2024-0003  起落架重点实验室研发能力建设
        江苏惟晔黎航空装备股份有限公司  (企业研发机构创新能力提升项目, 2024)

        Ceiling  [1-1 一（一）2]
          按不超过项目实际发生的研发设备及配套软件购置额（不含税）的10%予以补助，单个项目支持额度最高不超过400万元，主要用于企业研发机构能力建设。
          核定基数 3035 万元 → 3035 万元  [1-1 一（一）2]
          3035 万元 × 10% → 303.5 万元  [1-1 一（一）2]
          ≤ 400 万元 → 303.5 万元  [1-1 一（一）2]
          The ceiling is 303.5 万元, and so is the support: nothing is left.

        Checks
          pass  conditions: research-institution  [1-1 一（一）1（1）]
            rule: 申报主体为工业和信息化领域企业，建有研发机构
        """))
    #expect(
      outcome.text.contains(
        """
            expected: 核定基数 ≥ 3000 万元
            actual: 3035 万元
            headroom: 35 万元
        """))
  }

  @Test func `a year without a guideline has no ceiling`() throws {
    let outcome = try Program().run("explain", "S2022-0001")
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("\n\nCeiling: no rule is known for this project.\n\nChecks\n"))
    #expect(outcome.text.contains("  ?     ceiling\n    actual: 311 万元\n    missing: 项目指南: 2022\n"))
  }

  @Test func `where the guideline leaves the amount open it says so`() throws {
    let outcome = try Program().run("explain", "S2024-0691")
    #expect(outcome.text.contains("  The ceiling is not known, for there is no 补助标准: actualCost"))
  }

  @Test func `an unknown id is exit code 1 with the nearest one`() throws {
    let outcome = try Program().run("explain", "S2024-003")
    #expect(outcome.code == 1)
    #expect(outcome.text == "")
    #expect(outcome.errors == "error: no project has the id \"S2024-003\"; did you mean \"S2024-0003\"?\n")
  }

  @Test func `as JSON for programs`() throws {
    let outcome = try Program().run("explain", "S2024-0003", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    #expect(document["unit"] as? String == "万元")
    let ceiling = try #require(document["ceiling"] as? [String: Any])
    #expect((ceiling["amount"] as? NSNumber)?.stringValue == "303.5")
    #expect((ceiling["steps"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["base", "rate", "cap"])
    let findings = try #require(document["findings"] as? [[String: Any]])
    let found = try #require(findings.first { $0["rule"] as? String == "equipment-purchase" })
    #expect(found["verdict"] as? String == "pass")
    #expect(found["clause"] as? String == "1-1 一（一）1（2）")
    #expect((found["headroom"] as? NSNumber)?.stringValue == "35")
  }

  @Test func `a folder that is no site is exit code 1 or 3`() throws {
    let scratch = try ScratchFolder()
    #expect(try Program().run("explain", "P1", "--site", scratch.path).code == 3)
    #expect(try Program().run("explain").code == 64)
  }
}
