package import ReportModel

/// Was at most the support paid to the project?
///
/// **Why.** What was paid beyond the decision was paid by nobody's decision.
///
/// **Clause.** None: it is asked of every project that has payments, whatever its year. All payments count, what
/// was paid back is subtracted.
///
/// **Example.** Support of 300 万元, paid in two parts of 150 万元, passes with nothing left; one fen more fails.
///
/// **What it does not see.** Payments that are in no table.
///
/// ## 已拨付合计是否不超过支持金额？
///
/// **为什么核查。** 超出支持金额的拨付没有依据。
///
/// **依据。** 无条款；有拨付记录的项目，不论年度都核查。各笔拨付合计，退回的扣减。
///
/// **示例。** 支持300万元，分两次各拨付150万元，符合且已无余额；多拨一分钱即不符合。
///
/// **发现不了什么。** 不在任何拨付表中的拨付。
///
/// | 支持金额 | 首次拨付（已拨） | 尾款（已拨） | 状态 | 结果 | 应为 | 实为 | 余额 | 缺少 |
/// |---|---|---|---|---|---|---|---|---|
/// | 300 | 150 | 150 | 已验收 | 符合 | ≤ 300 万元 | 300 万元 | 0 | |
/// | 300 | 150 | 150.000001 | 已验收 | 不符合 | ≤ 300 万元 | 300.000001 万元 | -0.000001 | |
/// | | 150 | | 实施中 | 无法判断 | | 150 万元 | | 支持金额 |
package enum PaymentsWithinSupportCheck: ProjectCheck {
  package static let id = "payments-within-support"
  package static let source = PackageResources.PaymentsWithinSupportCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    let payments = judge.rulebook.dataset.payments(of: project.id)
    guard !payments.isEmpty else { return }
    let paid = payments.reduce(Money.zero) { $0 + $1.amount }
    guard let support = project.support else {
      answers.add(.cannotTell, project) {
        AnswerWords(actual: judge.text(paid), missing: ProjectField.support.header)
      }
      return
    }
    answers.add(paid <= support ? .pass : .fail, project) {
      AnswerWords(
        expected: "≤ \(judge.text(support))", actual: judge.text(paid), headroom: support - paid)
    }
  }
}
