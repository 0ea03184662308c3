import ReportModel
import Testing

import DataChecks

/// What was paid against what was decided: the guideline's half, the support, the acceptance.
struct PaymentCheckTests {
  private func answers(
    _ check: any ProjectCheck.Type, _ programme: String = "green-manufacturing", support: String? = "300",
    first: String? = nil, final: String? = nil, _ more: [String: String] = [:]
  ) throws -> [Finding] {
    var columns = more.merging(["项目类型": programme]) { $1 }
    (columns["支持金额"], columns["首次拨付（已拨）"], columns["尾款（已拨）"]) = (support, first, final)
    let dataset = try #require(RealGuideline.dataset(of: [columns]))
    return CheckResults(dataset, checks: [check]).findings(ofProject: 0)
  }

  @Test(arguments: [("150", Finding.Verdict.pass), ("150.000001", .fail), ("100", .pass)])
  func `what was paid first is at most half`(first: String, verdict: Finding.Verdict) throws {
    let answers = try answers(FirstInstalmentCheck.self, first: first)
    #expect(answers.map(\.verdict) == [verdict])
    #expect(answers.map(\.expected) == ["≤ 150 万元（300 万元 × 50%）"])
    #expect(answers.map(\.clause) == ["1-3 二（二）"])
    #expect(answers.map(\.text) == ["首次拨付扶持资金总额的50%，通过验收后，拨付剩余资金。"])
  }

  @Test func `what was decided and what was paid are two answers`() throws {
    let answers = try answers(FirstInstalmentCheck.self, first: "160", ["首次拨付": "150"])
    #expect(answers.map(\.verdict) == [.pass, .fail])
    #expect(answers.map(\.actual) == ["150 万元", "160 万元"])
  }

  @Test func `without the support nobody can tell what half of it is`() throws {
    let answers = try answers(FirstInstalmentCheck.self, support: nil, first: "150")
    #expect(answers.map(\.verdict) == [.cannotTell])
    #expect(answers.map(\.missing) == ["支持金额"])
    #expect(answers.map(\.expected) == ["≤ 50%"])
  }

  @Test func `what was paid back is subtracted`() throws {
    let answers = try answers(PaymentsWithinSupportCheck.self, first: "400", final: "-100")
    #expect(answers.map(\.verdict) == [.pass])
    #expect(answers.map { $0.headroom.map(Sample.money.decimal) } == ["0"])
  }

  @Test func `nothing is asked of a project without payments`() throws {
    #expect(try answers(PaymentsWithinSupportCheck.self).isEmpty)
    #expect(try answers(FinalPaymentCheck.self, first: "150").isEmpty)
  }

  @Test(
    arguments: [
      ("已验收", .pass, nil), ("实施中", .fail, nil), ("终止", .fail, nil), (nil, .cannotTell, "状态"),
    ] as [(String?, Finding.Verdict, String?)])
  func `the rest waits for the acceptance`(status: String?, verdict: Finding.Verdict, missing: String?) throws {
    var more = [String: String]()
    more["状态"] = status
    let answers = try answers(FinalPaymentCheck.self, final: "150", more)
    #expect(answers.map(\.verdict) == [verdict])
    #expect(answers.map(\.missing) == [missing])
    #expect(answers.map(\.expected) == ["已验收"])
    #expect(answers.map(\.clause) == ["1-3 二（二）"])
  }

  @Test func `a rest that waits for something else is not asked, one without a guideline cannot be told`() throws {
    let status = ["状态": "实施中"]
    #expect(try answers(FinalPaymentCheck.self, "free-diagnosis", final: "1", status).isEmpty)
    #expect(try answers(FinalPaymentCheck.self, "rd-institution", final: "1", status).isEmpty)
    let old = try answers(FinalPaymentCheck.self, final: "1", ["状态": "实施中", "年度": "2022"])
    #expect(old.map(\.missing) == ["项目指南: 2022"])
  }
}
