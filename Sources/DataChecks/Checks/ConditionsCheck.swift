package import ReportModel

/// Does the project meet every condition of its programme that states a number, a date or a membership?
///
/// **Why.** A project that misses a condition of the guideline should not have been supported; an auditor asks this
/// of every project first.
///
/// **Clause.** The clause of each condition. One answer for each rule of the programme: thresholds (also by region,
/// industry group and case), windows of days, longest durations, memberships, and any one of several. A rule for
/// certain cases is not asked of others. Where the guideline says 原则上, a failure is a warning.
///
/// **Example.** 淘汰落后改造项目 asks of a chemical enterprise in 苏南 a total investment of at least 2,500 万元, in 苏中 and 苏北
/// of at least 1,500 万元 (1-3 一（一）2). One fen less fails; without an industry nobody can tell.
///
/// **What it does not see.** Conditions in words only (技术领先), and whether the list states the truth. An amount in a
/// further column is taken to be in the unit of the rule. A year without a guideline is never a pass.
///
/// ## 项目是否符合所属项目类型中写明数额、日期或资格的每一项支持条件？
///
/// **为什么核查。** 不符合指南支持条件的项目不应获得支持，审计时首先要看的就是这一点。
///
/// **依据。** 各项支持条件所在的条款。每条规定各有一个结果：门槛（可按区域、行业、情形区分）、日期范围、最长实施期、资格，以及
/// “满足其中之一”。只适用于某些情形的规定不用于其他情形。指南写“原则上”的，不符合时只作提示。
///
/// **示例。** 淘汰落后改造项目要求苏南地区化工企业的项目总投入不低于2500万元，苏中、苏北不低于1500万元（1-3 一（一）2）。少一分钱即不
/// 符合；未填行业则无法判断。
///
/// **发现不了什么。** 只用文字描述的条件（如技术领先），以及名单所填是否属实。其他指标栏的数额按规定所用的单位理解。没有收录
/// 指南的年度一律不判为符合。
///
/// | 项目类型 | 区域 | 行业 | 项目总投入 | 规则 | 结果 | 应为 | 实为 | 余额 | 缺少 |
/// |---|---|---|---|---|---|---|---|---|---|
/// | 淘汰落后改造项目 | 苏南 | 化工 | 2500 | investment | 符合 | 项目总投入 ≥ 2500 万元（苏南；冶金、化工、机械） | 2500 万元 | 0 | |
/// | 淘汰落后改造项目 | 苏南 | 化工 | 2499.999999 | investment | 不符合 | | 2499.999999 万元 | -0.000001 | |
/// | 淘汰落后改造项目 | 苏中 | 化工 | 1500 | investment | 符合 | 项目总投入 ≥ 1500 万元（苏中、苏北；冶金、化工、机械） | 1500 万元 | 0 | |
/// | 淘汰落后改造项目 | 苏南 | | 2500 | investment | 无法判断 | | 2500 万元 | | 行业 |
package enum ConditionsCheck: ProjectCheck {
  package static let id = "conditions"
  package static let source = PackageResources.ConditionsCheck_swift
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
        clause: rule.quotation.clause, rule: rule.rule.id, text: rule.quotation.text,
        expected: rule.test.expected(for: project), actual: rule.test.actual(for: project, judge.money),
        missing: answer.missing?.text, headroom: rule.test.headroom(for: project))
    }
  }
}
