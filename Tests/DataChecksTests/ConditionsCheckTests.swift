import Diagnostics
import ReportModel
import Testing

import DataChecks

struct ConditionsCheckTests {
  private func answer(_ rule: String, _ programme: Programme, _ change: (inout Project.Fields) -> Void) -> Finding? {
    Sample.findings(ConditionsCheck.self, Sample.project(programme: programme.id, change), programme)
      .first { $0.rule == rule }
  }

  @Test(arguments: [
    ("苏南", "化工", "2500", Finding.Verdict.pass), ("苏南", "化工", "2499.999999", .fail),
    ("苏中", "化工", "1500", .pass), ("苏北", "机械加工", "1499.999999", .fail),
    ("苏南", "轻工", "2000", .pass), ("苏南", "轻工", "1999.999999", .fail),
    ("苏北", "建材", "1000", .pass), ("苏中", "纺织", "999.999999", .fail),
  ]) func `the threshold of 1-3 一 depends on region and industry`(
    region: String, industry: String, investment: String, verdict: Finding.Verdict
  ) {
    let answer = answer("investment", Sample.renewal) {
      ($0.region, $0.industry, $0.investment) = (region, industry, Sample.wan(investment))
    }
    #expect(answer?.verdict == verdict)
    #expect(answer?.clause == "1-3 一（一）2")
  }

  @Test func `a failed threshold says what was expected and what there is`() {
    let answer = answer("investment", Sample.renewal) {
      ($0.region, $0.industry, $0.investment) = ("苏南", "化工", Sample.wan("2499.99"))
    }
    #expect(answer?.expected == "项目总投入 ≥ 2500 万元（苏南；冶金、化工、机械）")
    #expect(answer?.actual == "2499.99 万元")
    #expect(answer?.severity == .error)
    #expect(answer?.subject == .project("P1"))
    #expect(answer?.place == Place(file: "content/projects/2024.csv", row: 2))
  }

  @Test(
    arguments: [
      ("苏南", nil, "3000", "行业"), (nil, "化工", "3000", "区域"), ("苏南", "化工", nil, "项目总投入"),
      ("苏南", "电子", "3000", "行业: 电子"),
    ] as [(String?, String?, String?, String)]) func `nobody can tell without region, industry or amount`(
      region: String?, industry: String?, investment: String?, missing: String
    )
  {
    let answer = answer("investment", Sample.renewal) {
      ($0.region, $0.industry, $0.investment) = (region, industry, investment.map(Sample.wan))
    }
    #expect(answer?.verdict == .cannotTell)
    #expect(answer?.missing == missing)
  }

  @Test(arguments: [("2024-12-31", Finding.Verdict.pass), ("2025-01-01", .fail)])
  func `a window includes its last day`(end: String, verdict: Finding.Verdict) {
    let answer = answer("end", Sample.renewal) { $0.end = Sample.day(end) }
    #expect(answer?.verdict == verdict)
    #expect(answer?.expected == "结束时间 ≤ 2024-12-31")
    #expect(answer?.actual == end)
  }

  @Test(arguments: [
    ("2021-12-31", Finding.Verdict.fail), ("2022-01-01", .pass), ("2023-12-31", .pass), ("2024-01-01", .fail),
  ]) func `a window of a further column has two ends`(day: String, verdict: Finding.Verdict) {
    let answer = answer("purchase-period", Sample.institution) { $0.measures = [Sample.measure("实际发生时间", day)] }
    #expect(answer?.verdict == verdict)
    #expect(answer?.expected == "实际发生时间 2022-01-01 … 2023-12-31")
  }

  @Test func `a column that is no day is not guessed`() {
    let answer = answer("purchase-period", Sample.institution) { $0.measures = [Sample.measure("实际发生时间", "去年")] }
    #expect(answer?.verdict == .cannotTell)
    #expect(answer?.missing == "实际发生时间: 去年")
    #expect(self.answer("purchase-period", Sample.institution) { _ in }?.missing == "实际发生时间")
  }

  @Test(arguments: [("3000", Finding.Verdict.pass), ("2999.999999", .fail)])
  func `the base is held against 3000 万元`(base: String, verdict: Finding.Verdict) {
    #expect(answer("equipment-purchase", Sample.institution) { $0.base = Sample.wan(base) }?.verdict == verdict)
  }

  @Test func `another base than the total investment is not replaced by it`() {
    let answer = answer("equipment-purchase", Sample.institution) { $0.investment = Sample.wan("9000") }
    #expect(answer?.missing == "核定基数")
  }

  @Test(arguments: [("2999.999999", Finding.Verdict.pass), ("3000", .fail)])
  func `未满3000万元 excludes 3000 万元`(amount: String, verdict: Finding.Verdict) {
    let answer = answer("earlier-support", Sample.centre) {
      $0.measures = [Sample.measure("省级制造业创新中心建设项目支持资金", amount)]
    }
    #expect(answer?.verdict == verdict)
    #expect(answer?.actual == amount + " 万元")
    #expect(answer?.expected == "省级制造业创新中心建设项目支持资金 < 3000 万元")
  }

  @Test(arguments: [
    ("2023-01-01", "2025-12-31", Finding.Verdict.pass), ("2023-01-01", "2026-01-01", .pass),
    ("2023-01-01", "2026-01-02", .fail), ("2024-02-29", "2027-02-28", .pass), ("2024-02-29", "2027-03-01", .fail),
  ]) func `three years end on the day of the same number`(start: String, end: String, verdict: Finding.Verdict) {
    let answer = answer("duration", Sample.centre) { ($0.start, $0.end) = (Sample.day(start), Sample.day(end)) }
    #expect(answer?.verdict == verdict)
    #expect(answer?.expected == "开始时间 … 结束时间 ≤ 3 年")
    #expect(answer?.actual == "\(start) … \(end)")
  }

  @Test func `a duration needs both days`() {
    #expect(answer("duration", Sample.centre) { $0.start = Sample.day("2023-01-01") }?.missing == "结束时间")
    #expect(answer("duration", Sample.centre) { $0.end = Sample.day("2023-01-01") }?.missing == "开始时间")
  }

  @Test(
    arguments: [
      (Sample.unfunded, "否", nil), (Sample.fundedOnce, "是", Finding.Verdict.pass), (Sample.fundedOnce, "否", .fail),
    ] as [(String, String, Finding.Verdict?)]) func `a rule for one case is asked of that case only`(
      name: String, value: String, verdict: Finding.Verdict?
    )
  {
    let answer = answer("earlier-acceptance", Sample.centre) {
      $0.ruleCase = name
      $0.measures = [Sample.measure("已获相关项目通过验收", value)]
    }
    #expect(answer?.verdict == verdict)
  }

  @Test func `without a case nobody can tell whether such a rule holds`() {
    let answer = answer("earlier-acceptance", Sample.centre) { _ in }
    #expect(answer?.verdict == .cannotTell)
    #expect(answer?.missing == "情形")
    #expect(answer?.expected == "已获相关项目通过验收: 是")
  }

  @Test(
    arguments: [
      ("20", nil, Finding.Verdict.pass), ("19", "50", .pass), ("19", "49", .fail), ("19", nil, .cannotTell),
      (nil, nil, .cannotTell),
    ] as [(String?, String?, Finding.Verdict)]) func `20 heavy or 50 light trucks`(
      heavy: String?, light: String?, verdict: Finding.Verdict
    )
  {
    let answer = answer("trucks", Sample.fuelCell) {
      $0.measures = [heavy.map { Sample.measure("中重型卡车", $0) }, light.map { Sample.measure("轻型卡车", $0) }].compactMap(
        \.self)
    }
    #expect(answer?.verdict == verdict)
    #expect(answer?.expected == "中重型卡车 ≥ 20 辆 或 轻型卡车 ≥ 50 辆")
  }

  @Test func `what holds in principle only warns`() {
    let answer = answer("duration", Sample.fuelCell) {
      ($0.start, $0.end) = (Sample.day("2022-01-01"), Sample.day("2025-01-01"))
    }
    #expect(answer?.verdict == .fail)
    #expect(answer?.severity == .warning)
  }

  @Test(
    arguments: [
      (2022, "rd-institution", "项目指南: 2022"), (nil, "rd-institution", "年度"), (2024, nil, "项目类型"),
      (2024, "moon-base", "项目指南 2024: moon-base"),
    ] as [(Int?, String?, String)]) func `where no rules are known nobody can tell`(
      year: Int?, programme: String?, missing: String
    )
  {
    let project = Sample.project(year: year, programme: programme)
    let findings = Sample.findings(ConditionsCheck.self, project, Sample.institution)
    #expect(findings.map(\.verdict) == [.cannotTell])
    #expect(findings.map(\.missing) == [missing])
  }
}
