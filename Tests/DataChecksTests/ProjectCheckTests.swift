import ReportModel
import Testing

import DataChecks

struct FirstInstalmentCheckTests {
  private func answers(_ support: String?, _ first: String?, _ programme: Programme = Sample.renewal) -> [Finding] {
    let project = Sample.project(programme: programme.id) {
      ($0.support, $0.firstInstalment) = (support.map(Sample.wan), first.map(Sample.wan))
    }
    return Sample.findings(FirstInstalmentCheck.self, project, programme)
  }

  @Test(arguments: [
    ("300", "150", Finding.Verdict.pass, Finding.Severity.error), ("300", "150.000001", .fail, .error),
    ("300", "149.999999", .fail, .warning), ("0.000003", "0.000001", .pass, .error),
    ("0.000003", "0.000002", .pass, .error), ("0.000003", "0.000003", .fail, .error),
  ]) func `half of the support is paid first`(
    support: String, first: String, verdict: Finding.Verdict, severity: Finding.Severity
  ) {
    let answers = answers(support, first)
    #expect(answers.map(\.verdict) == [verdict])
    #expect(answers.map(\.severity) == [severity])
  }

  @Test func `it says the share and the payment`() {
    let answer = answers("300", "200").first
    #expect(answer?.expected == "= 150 万元（300 万元 × 50%）")
    #expect(answer?.actual == "200 万元")
    #expect(answer?.clause == "1-3 一（二）")
  }

  @Test(arguments: [(nil, "150", "支持金额"), ("300", nil, "首次拨付")] as [(String?, String?, String)])
  func `nobody can tell without both amounts`(support: String?, first: String?, missing: String) {
    #expect(answers(support, first).map(\.verdict) == [.cannotTell])
    #expect(answers(support, first).map(\.missing) == [missing])
  }

  @Test func `nothing is asked where the guideline states no share`() {
    #expect(answers("300", "300", Sample.institution).isEmpty)
  }
}

struct DatesInOrderCheckTests {
  @Test(
    arguments: [
      ("2024-01-01", "2024-01-01", Finding.Verdict.pass), ("2024-01-02", "2024-01-01", .fail),
      (nil, "2024-01-01", .cannotTell), ("2024-01-01", nil, .cannotTell),
    ] as [(String?, String?, Finding.Verdict)]) func `a project begins before it ends`(
      start: String?, end: String?, verdict: Finding.Verdict
    )
  {
    let project = Sample.project(year: 2022, programme: nil) {
      ($0.start, $0.end) = (start.flatMap(Sample.day), end.flatMap(Sample.day))
    }
    let answers = Sample.findings(DatesInOrderCheck.self, project)
    #expect(answers.map(\.verdict) == [verdict])
    #expect(answers.first?.missing == (start == nil ? "开始时间" : end == nil ? "结束时间" : nil))
    #expect(answers.first?.expected == "开始时间 ≤ 结束时间")
  }
}

struct CategoryOfProgrammeCheckTests {
  @Test(arguments: [("1-3", Finding.Verdict.pass), ("1-4", .fail), (nil, .cannotTell)] as [(String?, Finding.Verdict)])
  func `a programme stands in one annex`(category: String?, verdict: Finding.Verdict) {
    let project = Sample.project(programme: Sample.renewal.id) { $0.category = category }
    let answers = Sample.findings(CategoryOfProgrammeCheck.self, project, Sample.renewal)
    #expect(answers.map(\.verdict) == [verdict])
    #expect(answers.map(\.expected) == ["1-3"])
    #expect(answers.map(\.missing) == [category == nil ? "类别" : nil])
  }

  @Test func `a programme of another year is held against the catalogue`() {
    let catalogue = Catalogue(categories: [], programmes: [.init(id: "old", name: "旧", category: "1-2")])
    let project = Sample.project(year: 2022, programme: "old") { $0.category = "1-1" }
    let results = CheckResults(
      Sample.dataset([project], of: [], catalogue: catalogue), checks: [CategoryOfProgrammeCheck.self])
    #expect(results.findings(ofProject: 0).map(\.verdict) == [.fail])
  }

  @Test func `without a programme nobody can tell`() {
    let answers = Sample.findings(CategoryOfProgrammeCheck.self, Sample.project(programme: nil) { $0.category = "1-1" })
    #expect(answers.map(\.missing) == ["项目类型"])
  }
}

struct PlaceOfRegionCheckTests {
  @Test(
    arguments: [
      ("320500", "320583", "苏南", Finding.Verdict.pass, "苏南", "苏南"), ("320500", nil, "苏中", .fail, "苏南", "苏中"),
      ("320200", "320583", "苏南", .fail, "苏州市", "无锡市"), ("320500", nil, nil, .cannotTell, "苏南", nil),
      (nil, nil, "苏南", .cannotTell, nil, "苏南"),
    ] as [(String?, String?, String?, Finding.Verdict, String?, String?)]) func `county, city and region agree`(
      city: String?, county: String?, region: String?, verdict: Finding.Verdict, expected: String?, actual: String?
    )
  {
    let project = Sample.project(programme: nil) { ($0.city, $0.county, $0.region) = (city, county, region) }
    let answer = Sample.findings(PlaceOfRegionCheck.self, project).first
    #expect(answer?.verdict == verdict)
    #expect(answer?.expected == expected)
    #expect(answer?.actual == actual)
    #expect(answer?.missing == (verdict == .cannotTell ? (city == nil ? "设区市" : "区域") : nil))
  }
}
