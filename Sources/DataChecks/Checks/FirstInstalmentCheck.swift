package import ReportModel

/// Is the first payment the share of the support that the guideline states?
///
/// **Why.** What was paid too early is hard to get back where a project is not accepted.
///
/// **Clause.** The clause of the programme's instalments. It is asked only where the guideline states a share. More
/// than the share is an error, less a warning; a difference below one fen, from a share that is no whole fen, is
/// none.
///
/// **Example.** 制造业创新中心创新能力建设项目 (1-1 一（二）2): 首次拨付补助资金总额的50%. Of 2,000 万元, 1,000 万元 is right; one fen more is an
/// error, one less a warning.
///
/// **What it does not see.** Whether a payment that is in no table was made, and when: the list states what was
/// decided.
///
/// ## 首次拨付是否等于指南规定的比例？
///
/// **为什么核查。** 付早了的钱，项目一旦不能通过验收就很难收回。
///
/// **依据。** 该项目类型规定拨付方式的条款；只有指南写明比例时才核查。多付为错误，少付为提示；比例不足一分钱时产生的差额不计。另有拨付记录的，已拨首款也不得超过该比例。
///
/// **示例。** 制造业创新中心创新能力建设项目（1-1 一（二）2）首次拨付补助资金总额的50%。支持2000万元，首次拨付1000万元为符合；多一分
/// 钱为错误，少一分钱作提示。
///
/// **发现不了什么。** 不在拨付表中的款项是否拨付、何时拨付：名单写的是决定。
///
/// | 项目类型 | 支持金额 | 首次拨付 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|
/// | 制造业创新中心创新能力建设项目 | 2000 | 1000 | 符合 | = 1000 万元（2000 万元 × 50%） | 1000 万元 | |
/// | 制造业创新中心创新能力建设项目 | 2000 | 1000.000001 | 不符合 | = 1000 万元（2000 万元 × 50%） | 1000.000001 万元 | |
/// | 制造业创新中心创新能力建设项目 | 2000 | 999.999999 | 不符合 | = 1000 万元（2000 万元 × 50%） | 999.999999 万元 | |
/// | 制造业创新中心创新能力建设项目 | 2000 | | 无法判断 | = 50% | | 首次拨付 |
package enum FirstInstalmentCheck: ProjectCheck {
  package static let id = "first-instalment"
  package static let source = PackageResources.FirstInstalmentCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    guard let rules = judge.rules else {
      answers.add(.cannotTell, project) { AnswerWords(missing: judge.standing.missing) }
      return
    }
    guard let instalments = rules.programme.instalments, let share = instalments.first else { return }
    let paid = judge.rulebook.dataset.payments(of: project.id).filter { $0.kind == .first }
    if paid.isEmpty || project.firstInstalment != nil { askOfList(project, instalments, share, judge, &answers) }
    if !paid.isEmpty {
      askOfPayments(paid.reduce(.zero) { $0 + $1.amount }, project, instalments, share, judge, &answers)
    }
  }

  /// What the list states was decided: it is the share.
  private static func askOfList(
    _ project: Project, _ instalments: Instalments, _ share: Quantity, _ judge: Judge, _ answers: inout AnswerSheet
  ) {
    let (support, first) = (project.support, project.firstInstalment)
    guard let support, let first else {
      answers.add(.cannotTell, project) {
        words(
          instalments, "= \(share.percentText)%", first.map(judge.text),
          missing: support == nil ? .support : .firstInstalment)
      }
      return
    }
    let difference = beyond(first, share, support)
    let isShare = difference.magnitude < 1_000_000
    answers.add(isShare ? .pass : .fail, project, severity: difference < 0 && !isShare ? .warning : .error) {
      words(
        instalments, "= \(judge.text(support.scaled(by: share)))（\(judge.text(support)) × \(share.percentText)%）",
        judge.text(first))
    }
  }

  /// What was paid so far: it is at most the share.
  private static func askOfPayments(
    _ paid: Money, _ project: Project, _ instalments: Instalments, _ share: Quantity, _ judge: Judge,
    _ answers: inout AnswerSheet
  ) {
    guard let support = project.support else {
      answers.add(.cannotTell, project) {
        words(instalments, "≤ \(share.percentText)%", judge.text(paid), missing: .support)
      }
      return
    }
    answers.add(beyond(paid, share, support) < 1_000_000 ? .pass : .fail, project) {
      words(
        instalments, "≤ \(judge.text(support.scaled(by: share)))（\(judge.text(support)) × \(share.percentText)%）",
        judge.text(paid))
    }
  }

  /// How far an amount is beyond a share of the support, in millionths of the smallest unit.
  private static func beyond(_ amount: Money, _ share: Quantity, _ support: Money) -> Int128 {
    Int128(amount.minorUnits) * 1_000_000 - Int128(support.minorUnits) * Int128(share.millionths)
  }

  private static func words(
    _ instalments: Instalments, _ expected: String, _ actual: String?, missing: ProjectField? = nil
  ) -> AnswerWords {
    AnswerWords(
      clause: instalments.quotation.clause, text: instalments.quotation.text, expected: expected, actual: actual,
      missing: missing?.header)
  }
}
