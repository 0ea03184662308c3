package import ReportModel

/// Was the rest paid only after the project was accepted?
///
/// **Why.** The rest is what the fund holds back until the project has shown what it was for.
///
/// **Clause.** The clause of the programme's instalments where it makes the rest wait for 验收 (通过验收审核后，拨付剩余资金). It
/// is asked of projects to which a rest was paid. Accepted is the status 已验收.
///
/// **Example.** 绿色制造项目 (1-3 二（二）): 通过验收后，拨付剩余资金. A rest paid to a project that is 实施中 fails, to one that is 已验收 it
/// passes.
///
/// **What it does not see.** Whether the acceptance came before the day of the payment: lists state no day of it.
/// Programmes whose rest waits for something else (抽查考核) are not asked.
///
/// ## 尾款是否在项目通过验收之后才拨付？
///
/// **为什么核查。** 尾款是留到项目有了结果才拨付的资金。
///
/// **依据。** 该项目类型规定拨付方式的条款，且写明验收后拨付剩余资金。对已拨尾款的项目核查；状态为“已验收”的视为已通过验收。
///
/// **示例。** 绿色制造项目（1-3 二（二））：通过验收后，拨付剩余资金。实施中的项目已拨尾款，不符合；已验收的符合。
///
/// **发现不了什么。** 验收是否早于拨付日期：名单不写验收日期。尾款取决于其他条件（如抽查考核）的项目类型不核查。
///
/// | 项目类型 | 支持金额 | 首次拨付（已拨） | 尾款（已拨） | 状态 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|---|---|
/// | 绿色制造项目 | 300 | 150 | 150 | 已验收 | 符合 | 已验收 | 已验收 | |
/// | 绿色制造项目 | 300 | 150 | 150 | 实施中 | 不符合 | 已验收 | 实施中 | |
/// | 绿色制造项目 | 300 | 150 | 150 | | 无法判断 | 已验收 | | 状态 |
package enum FinalPaymentCheck: ProjectCheck {
  package static let id = "final-payment"
  package static let source = PackageResources.FinalPaymentCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    let payments = judge.rulebook.dataset.payments(of: project.id)
    guard payments.contains(where: { $0.kind == .final }) else { return }
    guard let rules = judge.rules else {
      answers.add(.cannotTell, project) { AnswerWords(actual: project.status, missing: judge.standing.missing) }
      return
    }
    guard let instalments = rules.programme.instalments, let final = instalments.final, holds(final, "验收") else {
      return
    }
    let verdict: Finding.Verdict = project.status.map { $0 == Site.accepted ? .pass : .fail } ?? .cannotTell
    answers.add(verdict, project) {
      AnswerWords(
        clause: instalments.quotation.clause, text: instalments.quotation.text, expected: Site.accepted,
        actual: project.status, missing: verdict == .cannotTell ? ProjectField.status.header : nil)
    }
  }
}
