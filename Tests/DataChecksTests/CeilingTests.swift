import ReportModel
import Testing

import DataChecks

/// Ceilings and their check, reckoned by hand from the guideline's text.
struct CeilingTests {
  private func ceiling(_ programme: Programme, _ change: (inout Project.Fields) -> Void) -> Ceiling {
    Ceiling(of: Sample.project(programme: programme.id, change), in: programme, money: Sample.money)
  }

  private func answer(_ programme: Programme, _ change: (inout Project.Fields) -> Void) -> Finding? {
    Sample.findings(CeilingCheck.self, Sample.project(programme: programme.id, change), programme).first
  }

  @Test func `a rate below the cap is reckoned in two steps and a comparison`() {
    let ceiling = ceiling(Sample.institution) { $0.base = Sample.wan("3600") }
    #expect(ceiling.steps.map(\.text) == ["核定基数 3600 万元", "3600 万元 × 10%", "≤ 400 万元"])
    #expect(ceiling.steps.map(\.amount) == [Sample.wan("3600"), Sample.wan("360"), Sample.wan("360")])
    #expect(ceiling.steps.map(\.kind) == [.base, .rate, .cap])
    #expect(Set(ceiling.steps.map(\.clause)) == ["1-1 一（一）2"])
    #expect(ceiling.amount == Sample.wan("360"))
    #expect(ceiling.missing == nil)
  }

  @Test func `a rate above the cap is cut`() {
    #expect(ceiling(Sample.institution) { $0.base = Sample.wan("4000.00001") }.amount == Sample.wan("400"))
  }

  @Test func `a share of a fen is dropped`() {
    #expect(ceiling(Sample.institution) { $0.base = Sample.wan("3600.000009") }.amount == Sample.wan("360"))
    #expect(ceiling(Sample.institution) { $0.base = Sample.wan("3600.00001") }.amount == Sample.wan("360.000001"))
  }

  @Test(arguments: [
    ("3600", "360", Finding.Verdict.pass, "0"), ("3600", "360.000001", .fail, "-0.000001"),
    ("3600", "100", .pass, "260"), ("9000", "400", .pass, "0"), ("9000", "400.000001", .fail, "-0.000001"),
  ]) func `support is held against rate and cap to the fen`(
    base: String, support: String, verdict: Finding.Verdict, headroom: String
  ) {
    let answer = answer(Sample.institution) { ($0.base, $0.support) = (Sample.wan(base), Sample.wan(support)) }
    #expect(answer?.verdict == verdict)
    #expect(answer?.headroom.map(Sample.money.decimal) == headroom)
    #expect(answer?.actual == support + " 万元")
    #expect(answer?.clause == "1-1 一（一）2")
  }

  @Test func `without a base only the cap can be broken`() {
    let below = answer(Sample.institution) { $0.support = Sample.wan("400") }
    #expect(below?.verdict == .cannotTell)
    #expect(below?.missing == "核定基数")
    #expect(below?.headroom == nil)
    let above = answer(Sample.institution) { $0.support = Sample.wan("400.000001") }
    #expect(above?.verdict == .fail)
    #expect(above?.expected == "≤ 400 万元")
    #expect(above?.missing == nil)
  }

  @Test func `without support nobody can tell`() {
    let answer = answer(Sample.institution) { $0.base = Sample.wan("3600") }
    #expect(answer?.verdict == .cannotTell)
    #expect(answer?.missing == "支持金额")
    #expect(answer?.expected == "≤ 360 万元")
  }

  @Test func `the total investment is the base where the guideline says so`() {
    let ceiling = ceiling(Sample.renewal) { $0.investment = Sample.wan("3000") }
    #expect(ceiling.steps.first?.text == "项目总投入 3000 万元")
    #expect(ceiling.amount == Sample.wan("300"))
    #expect(self.ceiling(Sample.institution) { $0.investment = Sample.wan("3000") }.amount == nil)
  }

  @Test(arguments: [
    (Sample.unfunded, "10000", "3000"), (Sample.fundedOnce, "10000", "2000"), (Sample.fundedOnce, "3000", "1500"),
  ]) func `the cap depends on the case`(name: String, base: String, amount: String) {
    let ceiling = ceiling(Sample.centre) { ($0.ruleCase, $0.base) = (name, Sample.wan(base)) }
    #expect(ceiling.amount == Sample.wan(amount))
    #expect(ceiling.steps.last?.text.hasSuffix("（\(name)）") == true)
  }

  @Test func `without a case the ceiling is known only below the lowest cap`() {
    #expect(ceiling(Sample.centre) { $0.base = Sample.wan("4000") }.amount == Sample.wan("2000"))
    let open = ceiling(Sample.centre) { $0.base = Sample.wan("5000") }
    #expect(open.amount == nil)
    #expect(open.atMost == Sample.wan("2500"))
    #expect(open.missing == "情形")
    #expect(
      ceiling(Sample.centre) { ($0.ruleCase, $0.base) = ("别的", Sample.wan("5000")) }.missing == "情形: 别的")
  }

  @Test(arguments: [("苏南", "400"), ("苏中", "600"), ("苏北", "1000")])
  func `the rate depends on the region`(region: String, amount: String) {
    let ceiling = ceiling(Sample.promotion) { ($0.region, $0.base) = (region, Sample.wan("2000")) }
    #expect(ceiling.amount == Sample.wan(amount))
    #expect(ceiling.steps[1].text.hasSuffix("%（\(region)）"))
  }

  @Test func `without a region only the cap of the city bounds`() {
    let ceiling = ceiling(Sample.promotion) { $0.base = Sample.wan("2000") }
    #expect(ceiling.amount == nil)
    #expect(ceiling.atMost == Sample.wan("1000"))
    #expect(ceiling.missing == "区域")
  }

  @Test func `so much for each unit`() {
    let ceiling = ceiling(Sample.diagnosis) {
      $0.measures = [Sample.measure("工厂类", "12"), Sample.measure("车间类", "7")]
    }
    #expect(ceiling.steps.map(\.text) == ["工厂类 12 × 5 万元", "车间类 7 × 3 万元"])
    #expect(ceiling.amount == Sample.wan("81"))
  }

  @Test func `every unit must be counted`() {
    #expect(ceiling(Sample.diagnosis) { $0.measures = [Sample.measure("工厂类", "12")] }.missing == "车间类")
    let words = ceiling(Sample.diagnosis) { $0.measures = [Sample.measure("工厂类", "许多")] }
    #expect(words.missing == "工厂类: 许多")
    let huge = ceiling(Sample.diagnosis) { $0.measures = [Sample.measure("工厂类", "9000000000000")] }
    #expect(huge.missing == "工厂类: 9000000000000")
  }

  @Test func `a fixed amount, one for all or by case`() {
    #expect(ceiling(Sample.competition) { _ in }.amount == Sample.wan("1500"))
    #expect(ceiling(Sample.softwareCity) { $0.ruleCase = "江苏省软件名园" }.amount == Sample.wan("1000"))
    let open = ceiling(Sample.softwareCity) { _ in }
    #expect(open.amount == nil)
    #expect(open.atMost == Sample.wan("2000"))
    #expect(open.missing == "情形")
  }

  @Test(arguments: [("200", Finding.Verdict.pass), ("200.000001", .fail)])
  func `where grades are not fixed the cap is`(support: String, verdict: Finding.Verdict) {
    #expect(answer(Sample.equipment) { $0.support = Sample.wan(support) }?.verdict == verdict)
  }

  @Test func `where the guideline fixes nothing nobody can tell`() {
    let answer = answer(Sample.event) { $0.support = Sample.wan("99999") }
    #expect(answer?.verdict == .cannotTell)
    #expect(answer?.missing == "补助标准: actualCost")
  }

  @Test func `a year without a guideline is never a pass`() {
    let project = Sample.project(year: 2022, programme: "rd-institution") {
      ($0.base, $0.support) = (Sample.wan("3600"), Sample.wan("1"))
    }
    let answer = Sample.findings(CeilingCheck.self, project, Sample.institution).first
    #expect(answer?.verdict == .cannotTell)
    #expect(answer?.missing == "项目指南: 2022")
  }
}
