package import ReportModel

/// Does the project begin before it ends?
///
/// **Why.** Two days in the wrong order are a mistake of the list, and every duration reckoned from them is wrong.
///
/// **Clause.** None: it is asked of every project, whatever its year.
///
/// **Example.** From 2024-03-01 to 2023-12-31 fails. The same day for both passes. Without 结束时间 nobody can tell.
///
/// **What it does not see.** Days that are in order but wrong.
///
/// ## 项目的开始时间是否不晚于结束时间？
///
/// **为什么核查。** 先后颠倒必是名单有误，由此算出的实施期也都不对。
///
/// **依据。** 无条款；各年度的所有项目都核查。
///
/// **示例。** 2024-03-01至2023-12-31不符合；同一天开始并结束为符合；未填结束时间则无法判断。
///
/// **发现不了什么。** 先后没有颠倒、但本身填错的日期。
///
/// | 开始时间 | 结束时间 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|
/// | 2024-03-01 | 2023-12-31 | 不符合 | 开始时间 ≤ 结束时间 | 2024-03-01 … 2023-12-31 | |
/// | 2024-03-01 | 2024-03-01 | 符合 | 开始时间 ≤ 结束时间 | 2024-03-01 … 2024-03-01 | |
/// | 2024-03-01 | | 无法判断 | 开始时间 ≤ 结束时间 | | 结束时间 |
package enum DatesInOrderCheck: ProjectCheck {
  package static let id = "dates-in-order"
  package static let source = PackageResources.DatesInOrderCheck_swift
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
