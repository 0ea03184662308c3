import ReportModel
import Testing

import DataChecks

struct QuotaCheckTests {
  private func findings(_ programme: Programme, _ cases: [String?], year: Int = 2024) -> [Finding] {
    let projects = cases.enumerated().map { index, name in
      Sample.project("P\(index)", year: year, programme: programme.id) { $0.ruleCase = name }
    }
    return QuotaCheck.findings(in: Rulebook(Sample.dataset(projects, of: [programme]))).findings
  }

  @Test(arguments: [(13, Finding.Verdict.pass), (14, .fail), (0, .pass)])
  func `at most 13 cities promote software`(count: Int, verdict: Finding.Verdict) {
    let findings = findings(Sample.promotion, Array(repeating: nil, count: count))
    #expect(findings.map(\.verdict) == [verdict])
    #expect(findings.map(\.expected) == ["≤ 13"])
    #expect(findings.map(\.actual) == ["\(count)"])
    #expect(findings.map(\.clause) == ["1-2 二（四）"])
    #expect(findings.map(\.subject) == [.programme("industrial-software-promotion", year: 2024)])
  }

  @Test func `a quota by case is asked case by case and as a whole`() {
    let cities = [String?](repeating: "中国软件名城", count: 4), parks = [String?](repeating: "江苏省软件名园", count: 4)
    let findings = findings(Sample.softwareCity, cities + parks)
    #expect(findings.map(\.rule) == [nil, "中国软件名城", "江苏省软件名园"])
    #expect(findings.map(\.verdict) == [.pass, .fail, .pass])
    #expect(findings.map(\.expected) == ["≤ 8", "≤ 3", "≤ 5"])
  }

  @Test func `a project without a case may be the one too many`() {
    let findings = findings(Sample.softwareCity, ["中国软件名城", "中国软件名城", "中国软件名城", nil])
    #expect(findings.map(\.verdict) == [.pass, .cannotTell, .pass])
    #expect(findings.map(\.missing) == [nil, "情形", nil])
  }

  @Test func `a quota without a number cannot be kept or broken`() {
    let findings = findings(Sample.competition, [nil])
    #expect(findings.map(\.verdict) == [.cannotTell])
    #expect(findings.map(\.expected) == [nil])
    #expect(findings.map(\.text) == ["入围数量。"])
    #expect(findings.map(\.missing) == ["支持数量"])
  }

  @Test func `nothing is asked where the guideline has no quota`() {
    #expect(findings(Sample.event, [nil]).isEmpty)
  }

  @Test func `a year without a guideline is never a pass`() {
    let findings = findings(Sample.promotion, [nil, nil], year: 2023)
    #expect(findings.map(\.verdict) == [.pass, .cannotTell])
    #expect(
      findings.map(\.subject) == [
        .programme("industrial-software-promotion", year: 2024),
        .programme("industrial-software-promotion", year: 2023),
      ])
    #expect(findings.map(\.actual) == ["0", "2"])
    #expect(findings.map(\.missing) == [nil, "项目指南: 2023"])
  }
}

struct CityCapCheckTests {
  private func findings(_ projects: [(city: String?, support: String?)]) -> [Finding] {
    let projects = projects.enumerated().map { index, entry in
      Sample.project("P\(index)", programme: Sample.promotion.id) {
        ($0.city, $0.support) = (entry.city, entry.support.map(Sample.wan))
      }
    }
    return CityCapCheck.findings(in: Rulebook(Sample.dataset(projects, of: [Sample.promotion]))).findings
  }

  @Test func `two projects of one city share its cap`() {
    let findings = findings([("320500", "600"), ("320500", "600"), ("320600", "1000")])
    #expect(findings.map(\.rule) == ["苏州市", "南通市"])
    #expect(findings.map(\.verdict) == [.fail, .pass])
    #expect(findings.map(\.actual) == ["1200 万元", "1000 万元"])
    #expect(findings.map { $0.headroom.map(Sample.money.decimal) } == ["-200", "0"])
    #expect(Set(findings.map(\.expected)) == ["≤ 1000 万元"])
  }

  @Test func `nobody can tell without an amount or a city`() {
    let findings = findings([("320500", "600"), ("320500", nil), (nil, "5")])
    #expect(findings.map(\.verdict) == [.cannotTell, .cannotTell])
    #expect(findings.map(\.missing) == ["支持金额", "设区市"])
  }
}
