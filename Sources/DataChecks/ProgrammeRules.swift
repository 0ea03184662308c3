import ReportModel

/// A programme of one year with its rules made ready for many projects.
final class ProgrammeRules: Sendable {
  let programme: Programme
  let year: Int
  let rules: [CompiledRule]
  /// Who may apply, where that is every city and nobody else.
  let cityApplicants: Quotation?
  let isBaseInvestment: Bool
  let isForEnterprises: Bool
  /// Whether its indicator form has a cell for 推荐单位.
  let asksForRecommender: Bool

  init(_ programme: Programme, of guideline: Guideline, dataset: Dataset) {
    let form = programme.form.flatMap(guideline.form)
    asksForRecommender = form?.fields.contains { holds($0, ProjectField.recommender.header) } ?? false
    isBaseInvestment = programme.isBaseInvestment
    cityApplicants = programme.applicants.map(\.quotation).first { $0.text.utf8.starts(with: "各设区市".utf8) }
    isForEnterprises = programme.isForEnterprises
    self.programme = programme
    year = guideline.year
    rules = programme.conditions.flatMap { condition in
      condition.rules.map { CompiledRule($0, condition.quotation, programme, dataset) }
    }
  }
}

extension Programme {
  /// What the rate is taken of, in the guideline's words.
  var baseWords: String? {
    switch subsidy.amount {
    case .rate(let base, _, _), .regionalRate(let base, _, _), .graded(let base, _), .actualCost(let base): base
    case .fixed, .perUnit, .competitive, .contract, .announcedLater: nil
    }
  }

  /// Whether 申报主体 names 企业 (or 企事业单位): departments, hospitals and whoever is not named more closely than 单位 or
  /// 机构 get several awards a year without anybody having to ask why.
  var isForEnterprises: Bool {
    applicants.contains { holds($0.quotation.text, "企业") || holds($0.quotation.text, "企事业") }
  }

  /// Whether the rate is taken of 项目总投入 or 本项目总投入: then a list that states no 核定基数 is judged by that.
  var isBaseInvestment: Bool {
    guard let words = baseWords else { return false }
    return words == ProjectField.investment.header || words == "本" + ProjectField.investment.header
  }
}

/// One rule of a condition, ready for many projects.
struct CompiledRule: Sendable {
  let rule: Rule
  /// The condition it belongs to, in the guideline's words.
  let quotation: Quotation
  let test: CompiledTest

  init(_ rule: Rule, _ quotation: Quotation, _ programme: Programme, _ dataset: Dataset) {
    self.rule = rule
    self.quotation = quotation
    test = CompiledTest(rule.test, programme, dataset)
  }
}
