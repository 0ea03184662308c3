import ReportModel
import Testing

@testable import DataChecks

/// Checks that look at what one applicant, or one title, has in several rows.
struct ApplicantCheckTests {
  private static let one = "91320594MA1XXXXX0K", two = "91320582MA1XXXXX2B"

  /// A list as short as it can be said: programme, year, organisation, code, and further columns.
  private func answers(
    _ check: any DatasetCheck.Type, _ rows: [(String, Int, String, String?)], _ more: [[String: String]] = []
  ) throws -> DatasetAnswers {
    let list = rows.enumerated().map { number, row in
      var columns = ["项目编号": "P\(number)", "项目类型": row.0, "年度": String(row.1), "承担单位": row.2]
      columns["统一社会信用代码"] = row.3
      return number < more.count ? columns.merging(more[number]) { $1 } : columns
    }
    return check.findings(in: Rulebook(try #require(RealGuideline.dataset(of: list))))
  }

  @Test func `two projects of one enterprise in one year are a warning`() throws {
    let answers = try answers(
      OneProjectPerApplicantCheck.self,
      [
        ("smart-factory", 2024, "甲", Self.one), ("green-manufacturing", 2024, "乙", Self.two),
        ("green-manufacturing", 2024, "甲", Self.one),
      ])
    #expect(answers.findings.map(\.verdict) == [.fail])
    #expect(answers.findings.map(\.severity) == [.warning])
    #expect(answers.findings.map(\.subject) == [.organisation(Self.one)])
    #expect(answers.findings.map(\.expected) == ["1 (2024)"])
    #expect(answers.findings.map(\.actual) == ["2: P0, P2"])
    #expect(answers.unlistedPasses == 1)
  }

  @Test(arguments: ["free-diagnosis", "national-cluster-competition", "clinical-trial-institution", "major-event"])
  func `departments and hospitals get several awards a year by the guideline itself`(programme: String) throws {
    let answers = try answers(
      OneProjectPerApplicantCheck.self,
      [(programme, 2024, "市工信局", Self.one), ("industrial-software-promotion", 2024, "市工信局", Self.one)])
    #expect(answers.findings.isEmpty && answers.unlistedPasses == 0)
  }

  @Test func `a year without a guideline is not asked for one project a year`() throws {
    let answers = try answers(
      OneProjectPerApplicantCheck.self,
      [("smart-factory", 2023, "甲", Self.one), ("smart-factory", 2023, "甲", Self.one)])
    #expect(answers.findings.isEmpty && answers.unlistedPasses == 0)
  }

  @Test func `two products of one enterprise are a warning with the clause that says so`() throws {
    let answers = try answers(
      OneProductPerEnterpriseCheck.self,
      [
        ("first-batch-material", 2024, "甲", Self.one), ("first-batch-material", 2024, "甲", Self.one),
        ("first-batch-material", 2024, "乙", Self.two), ("smart-factory", 2024, "乙", Self.two),
      ])
    #expect(answers.findings.map(\.clause) == ["1-1 三（一）2（3）"])
    #expect(answers.findings.map(\.text) == ["原则上每个企业限报1个产品。"])
    #expect(answers.findings.map(\.severity) == [.warning])
    #expect(answers.findings.map(\.expected) == ["≤ 1"])
    #expect(answers.findings.map(\.actual) == ["2: P0, P1"])
    #expect(answers.unlistedPasses == 1)
  }

  @Test func `one code with two names is said once for the organisation`() throws {
    let answers = try answers(
      OneNamePerCodeCheck.self,
      [("smart-factory", 2024, "甲", Self.one), ("smart-factory", 2022, "旧甲", Self.one), ("x", 2024, "乙", Self.two)])
    #expect(answers.findings.map(\.actual) == ["2: 甲, 旧甲"])
    #expect(answers.findings.map(\.subject) == [.organisation(Self.one)])
    #expect(answers.unlistedPasses == 1)
  }

  @Test func `titles are compared without what writers differ in`() {
    let same = ["碳纤维 T1000（一期）中试线", "碳纤维Ｔ１０００(一期)-中试线", "“碳纤维”t1000·一期、中试线 "]
    #expect(Set(same.map(normalisedTitle)).count == 1)
    #expect(normalisedTitle("一期") != normalisedTitle("二期"))
    #expect(String(decoding: normalisedTitle("A-1 é 中"), as: UTF8.self) == "a1é中")
  }

  @Test func `a title twice in one year fails whoever the applicants are, in another year it does not`() throws {
    let title = ["项目名称": "碳纤维中试线"]
    let answers = try answers(
      RepeatedTitleCheck.self,
      [("x", 2024, "甲", nil), ("x", 2024, "乙", nil), ("x", 2023, "甲", nil)], [title, title, title])
    #expect(answers.findings.map(\.actual) == ["2: P0, P1"])
    #expect(answers.findings.map(\.subject) == [.project("P0")])
    #expect(answers.unlistedPasses == 1)
  }

  @Test func `a title of an earlier year is asked of enterprises only`() throws {
    let title = ["项目名称": "余热回收改造"]
    let enterprise = try answers(
      TitleOfAnotherYearCheck.self,
      [("green-manufacturing", 2024, "甲", Self.one), ("green-manufacturing", 2022, "甲", Self.one)], [title, title])
    #expect(enterprise.findings.map(\.actual) == ["2: P0, P1"])
    let bureau = try answers(
      TitleOfAnotherYearCheck.self,
      [("free-diagnosis", 2024, "甲", Self.one), ("free-diagnosis", 2022, "甲", Self.one)], [title, title])
    #expect(bureau.findings.isEmpty && bureau.unlistedPasses == 0)
  }

  @Test(
    arguments: [
      ("已验收", "2023-06-30", nil, nil), ("实施中", "2024-01-01", nil, nil), ("实施中", "2023-12-31", .fail, nil),
      ("终止", "2023-06-30", .fail, nil), ("实施中", nil, .cannotTell, "结束时间"), (nil, "2023-06-30", .cannotTell, "状态"),
    ] as [(String?, String?, Finding.Verdict?, String?)])
  func `an earlier project must be accepted once it was to end`(
    status: String?, end: String?, verdict: Finding.Verdict?, missing: String?
  ) throws {
    var earlier = [String: String]()
    earlier["状态"] = status
    earlier["结束时间"] = end
    let answers = try answers(
      UnacceptedEarlierProjectCheck.self,
      [("smart-factory", 2024, "甲", Self.one), ("smart-factory", 2022, "甲", Self.one)], [[:], earlier])
    #expect(answers.findings.map(\.verdict) == [verdict].compactMap { $0 })
    #expect(answers.findings.map(\.missing) == (verdict == nil ? [] : [missing]))
    #expect(answers.unlistedPasses == (verdict == nil ? 1 : 0))
  }
}

struct RecommenderOfPlaceCheckTests {
  private func answers(_ columns: [String: String], _ programme: String = "green-manufacturing") throws -> [Finding] {
    let list = [columns.merging(["项目类型": programme]) { $1 }]
    let dataset = try #require(RealGuideline.dataset(of: list))
    return CheckResults(dataset, checks: [RecommenderOfPlaceCheck.self]).findings(ofProject: 0)
  }

  @Test(arguments: [
    ("昆山市工业和信息化局", Finding.Verdict.pass), ("苏州市工业和信息化局", .pass), ("示例苏州市工业和信息化主管部门", .pass),
    ("太仓市工业和信息化局", .fail), ("南通市工业和信息化局", .fail), ("示例集团", .cannotTell),
  ]) func `the unit is of the county or of its city`(recommender: String, verdict: Finding.Verdict) throws {
    let answers = try answers(["设区市": "苏州市", "县(市、区)": "昆山市", "推荐单位": recommender])
    #expect(answers.map(\.verdict) == [verdict])
    #expect(answers.map(\.expected) == ["昆山市 / 苏州市"])
    #expect(answers.map(\.actual) == [recommender])
  }

  @Test func `any county of the city may recommend where the project's county is not known`() throws {
    #expect(try answers(["设区市": "苏州市", "推荐单位": "昆山市工业和信息化局"]).map(\.verdict) == [.pass])
  }

  @Test func `a district of the same name in two cities is either`() throws {
    for city in ["南京市", "徐州市"] {
      #expect(try answers(["设区市": city, "推荐单位": "鼓楼区工业和信息化局"]).map(\.verdict) == [.pass])
    }
  }

  @Test func `without a city nobody can tell`() throws {
    let answers = try answers(["推荐单位": "昆山市工业和信息化局"])
    #expect(answers.map(\.verdict) == [.cannotTell])
    #expect(answers.map(\.missing) == ["设区市"])
  }

  @Test func `nothing is asked where the form has no cell for it`() throws {
    #expect(try answers(["设区市": "苏州市"], "free-diagnosis").isEmpty)
    #expect(try answers(["设区市": "苏州市"]).map(\.missing) == ["推荐单位"])
  }
}

struct LevelOfApplicantCheckTests {
  @Test(arguments: [
    ("free-diagnosis", "1-2 一（三）", true), ("industrial-software-promotion", "1-2 二（三）", true),
    ("smart-factory", "", false), ("major-exhibition", "", false),
  ]) func `only what goes to every city alone is asked`(programme: String, clause: String, isAsked: Bool) throws {
    let list = [["项目类型": programme, "设区市": "苏州市", "县(市、区)": "昆山市"]]
    let dataset = try #require(RealGuideline.dataset(of: list))
    let found = CheckResults(dataset, checks: [LevelOfApplicantCheck.self]).findings(ofProject: 0)
    #expect(found.map(\.verdict) == (isAsked ? [.fail] : []))
    #expect(found.map(\.clause) == (isAsked ? [clause] : []))
    #expect(found.map(\.actual) == (isAsked ? ["昆山市"] : []))
  }
}
