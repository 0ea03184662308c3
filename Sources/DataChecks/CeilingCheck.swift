package import ReportModel

/// Is the support at most what the guideline allows this one project?
///
/// **Why.** The figure every reader looks at first. It is right when it is at most the rate times the base and at most
/// the cap.
///
/// **Clause.** The clause of the programme's subsidy (补助标准). The ceiling is reckoned by its kind: rate × base up to the cap
/// (also by case), the rate of the region, a fixed amount (also by case), so much for each unit, or the cap alone where
/// grades are not fixed. Amounts are exact; a share of a fen is dropped.
///
/// **Example.** 企业研发机构创新能力提升项目 (1-1 一（一）2): 10% of the purchases, at most 400 万元. With a base of 3,600 万元 the ceiling is
/// 360 万元; support of 360 万元 passes with nothing left, 360.000001 万元 fails.
///
/// **What it does not see.** Whether the base was determined rightly. Where the guideline fixes nothing (competition,
/// contract, actual cost, announced later) nobody can tell. Where only the base is missing, support above the cap fails
/// all the same, and below it nobody can tell.
package enum CeilingCheck: ProjectCheck {
  package static let id = "ceiling"
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    guard let rules = judge.rules else {
      answers.add(.cannotTell, project) {
        AnswerWords(
          actual: project.support.map(judge.text), missing: judge.standing.missing)
      }
      return
    }
    var reckoning = CeilingReckoning(
      rules.programme.subsidy, isBaseInvestment: rules.isBaseInvestment, money: judge.money, wantsWords: false)
    let ceiling = reckoning.result(for: project), support = project.support
    answers.add(verdict(support, ceiling), project) { words(support, ceiling, rules.programme, judge) }
  }

  private static func verdict(_ support: Money?, _ ceiling: CeilingResult) -> Finding.Verdict {
    guard let support else { return .cannotTell }
    if let amount = ceiling.amount { return support <= amount ? .pass : .fail }
    return ceiling.atMost.map { support > $0 } == true ? .fail : .cannotTell
  }

  private static func words(
    _ support: Money?, _ ceiling: CeilingResult, _ programme: Programme, _ judge: Judge
  ) -> AnswerWords {
    let verdict = verdict(support, ceiling)
    let limit = ceiling.amount ?? (verdict == .fail ? ceiling.atMost : nil)
    let missing = support == nil ? ProjectField.support.header : ceiling.missing?.text
    return AnswerWords(
      clause: programme.subsidy.quotation.clause, expected: limit.map { "≤ \(judge.text($0))" },
      actual: support.map(judge.text), missing: verdict == .cannotTell ? missing : nil,
      headroom: support.flatMap { support in limit.map { $0 - support } })
  }
}
