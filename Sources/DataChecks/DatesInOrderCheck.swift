package import ReportModel

/// Does the project begin before it ends?
///
/// **Why.** Two days in the wrong order are a mistake of the list, and every duration reckoned from them is wrong.
///
/// **Clause.** None: it is asked of every project, whatever its year.
///
/// **Example.** 开始时间 2024-03-01, 结束时间 2023-12-31 fails. The same day for both passes. Without 结束时间 nobody can tell.
///
/// **What it does not see.** Days that are in order but wrong.
package enum DatesInOrderCheck: ProjectCheck {
  package static let id = "dates-in-order"
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    let expected = "\(ProjectField.start.header) ≤ \(ProjectField.end.header)"
    guard let start = project.start, let end = project.end else {
      answers.add(.cannotTell, project) {
        let missing: ProjectField = project.start == nil ? .start : .end
        return AnswerWords(expected: expected, missing: missing.header)
      }
      return
    }
    answers.add(start <= end ? .pass : .fail, project) {
      AnswerWords(expected: expected, actual: "\(start.text) … \(end.text)")
    }
  }
}
