import ReportModel

/// A programme of one year with its rules made ready for many projects.
final class ProgrammeRules: Sendable {
  let programme: Programme
  let year: Int
  let rules: [CompiledRule]
  let isBaseInvestment: Bool

  init(_ programme: Programme, year: Int, dataset: Dataset) {
    isBaseInvestment = programme.isBaseInvestment
    self.programme = programme
    self.year = year
    rules = programme.conditions.flatMap { condition in
      condition.rules.map { CompiledRule($0, clause: condition.quotation.clause, programme, dataset) }
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

  /// Whether the rate is taken of 项目总投入 or 本项目总投入: then a list that states no 核定基数 is judge by that.
  var isBaseInvestment: Bool {
    guard let words = baseWords else { return false }
    return words == ProjectField.investment.header || words == "本" + ProjectField.investment.header
  }
}

/// One rule of a condition, ready for many projects.
struct CompiledRule: Sendable {
  let rule: Rule
  let clause: String
  let test: CompiledTest

  init(_ rule: Rule, clause: String, _ programme: Programme, _ dataset: Dataset) {
    self.rule = rule
    self.clause = clause
    test = CompiledTest(rule.test, programme, dataset)
  }
}
