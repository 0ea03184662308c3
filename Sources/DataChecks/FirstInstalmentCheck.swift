package import ReportModel

/// Is the first payment the share of the support that the guideline states?
///
/// **Why.** What was paid too early is hard to get back where a project is not accepted.
///
/// **Clause.** The clause of the programme's instalments. It is asked only where the guideline states a share. More than the
/// share is an error, less a warning; a difference below one fen, from a share that is no whole fen, is none.
///
/// **Example.** 制造业创新中心创新能力建设项目 (1-1 一（二）2): 首次拨付补助资金总额的50%. Of 2,000 万元, 1,000 万元 is right; 1,200 万元 is an error.
///
/// **What it does not see.** Whether the payment was made, and when: the list states what was decided.
package enum FirstInstalmentCheck: ProjectCheck {
  package static let id = "first-instalment"
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    guard let rules = judge.rules else {
      answers.add(.cannotTell, project) { AnswerWords(missing: judge.standing.missing) }
      return
    }
    guard let instalments = rules.programme.instalments, let share = instalments.first else { return }
    let (support, first) = (project.support, project.firstInstalment)
    guard let support, let first else {
      answers.add(.cannotTell, project) {
        AnswerWords(
          clause: instalments.quotation.clause, expected: "= \(share.percentText)%", actual: first.map(judge.text),
          missing: support == nil ? ProjectField.support.header : ProjectField.firstInstalment.header)
      }
      return
    }
    let difference = Int128(first.minorUnits) * 1_000_000 - Int128(support.minorUnits) * Int128(share.millionths)
    let isShare = difference.magnitude < 1_000_000
    answers.add(isShare ? .pass : .fail, project, severity: difference < 0 && !isShare ? .warning : .error) {
      AnswerWords(
        clause: instalments.quotation.clause,
        expected: "= \(judge.text(support.scaled(by: share)))（\(judge.text(support)) × \(share.percentText)%）",
        actual: judge.text(first))
    }
  }
}
