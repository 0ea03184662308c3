package import ReportModel

/// Does the project meet every condition of its programme that states a number, a date or a membership?
///
/// **Why.** A project that misses a condition of the guideline should not have been supported; an auditor asks this of
/// every project first.
///
/// **Clause.** The clause of each condition. One answer for each rule of the programme: thresholds (also by region,
/// industry group and case), windows of days, longest durations, memberships, and any one of several. A rule for certain
/// cases is not asked of others. Where the guideline says 原则上, a failure is a warning.
///
/// **Example.** 淘汰落后改造项目 asks of a chemical enterprise in 苏南 a total investment of at least 2,500 万元 (1-3 一（一）2).
/// A project in 苏州, industry 化工, investment 2,499.99 万元 fails: expected `项目总投入 ≥ 2500 万元（苏南；冶金、化工、机械）`. The
/// same project in 南通 (苏中) passes with 1,500 万元. Without an industry nobody can tell: missing `行业`.
///
/// **What it does not see.** Conditions in words only (技术领先), and whether the list states the truth. An amount in a further
/// column is taken to be in the unit of the rule. A year without a guideline is never a pass.
package enum ConditionsCheck: ProjectCheck {
  package static let id = "conditions"
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    guard let rules = judge.rules else {
      answers.add(.cannotTell, project) { AnswerWords(missing: judge.standing.missing) }
      return
    }
    for rule in rules.rules { ask(rule, project, judge, &answers) }
  }

  private static func ask(_ rule: CompiledRule, _ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    var outcome: Outcome?
    if !rule.rule.cases.isEmpty {
      if let name = project.ruleCase {
        guard rule.rule.cases.contains(name) else { return }
      } else {
        outcome = .cannotTell(.field(.case))
      }
    }
    let answer = outcome ?? rule.test.outcome(for: project)
    answers.add(answer.verdict, project, severity: rule.rule.inPrinciple ? .warning : .error) {
      AnswerWords(
        clause: rule.clause, rule: rule.rule.id, expected: rule.test.expected(for: project),
        actual: rule.test.actual(for: project, judge.money), missing: answer.missing?.text)
    }
  }
}
