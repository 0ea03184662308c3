package import ReportModel

/// Is an award that goes to cities that of a city, not of a county-level unit?
///
/// **Why.** Where the guideline gives to each city, a county's award is one too many and its city's cap does not
/// see it.
///
/// **Clause.** The clause of the programme's applicants where it begins with 各设区市: 免费诊断扶持项目 (1-2 一（三）) and 工业软件推广项目
/// (1-2 二（三）).
///
/// **Example.** 免费诊断扶持项目 for 苏州市 passes; with the county-level unit 昆山市 it fails.
///
/// **What it does not see.** A county's bureau that is listed without its county.
///
/// ## 只支持设区市的项目，承担的是否为设区市而不是县（市、区）？
///
/// **为什么核查。** 指南按设区市支持的，县（市、区）获得的支持就是多出来的，设区市的上限也不会计入。
///
/// **依据。** 该项目类型的申报主体写明“各设区市”的条款：免费诊断扶持项目（1-2 一（三））、工业软件推广项目（1-2 二（三））。
///
/// **示例。** 免费诊断扶持项目，设区市为苏州市，符合；填了县（市、区）昆山市，不符合。
///
/// **发现不了什么。** 名单未填县（市、区）的县级部门。
///
/// | 项目类型 | 设区市 | 县(市、区) | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|
/// | 免费诊断扶持项目 | 苏州市 | | 符合 | 设区市 | 苏州市 | |
/// | 免费诊断扶持项目 | 苏州市 | 昆山市 | 不符合 | 设区市 | 昆山市 | |
/// | 免费诊断扶持项目 | | | 无法判断 | 设区市 | | 设区市 |
package enum LevelOfApplicantCheck: ProjectCheck {
  package static let id = "level-of-applicant"
  package static let source = PackageResources.LevelOfApplicantCheck_swift
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    guard let rules = judge.rules, let applicants = rules.cityApplicants else { return }
    let divisions = judge.rulebook.dataset.divisions
    let verdict: Finding.Verdict = project.county != nil ? .fail : project.city != nil ? .pass : .cannotTell
    answers.add(verdict, project) {
      AnswerWords(
        clause: applicants.clause, text: applicants.text, expected: ProjectField.city.header,
        actual: (project.county ?? project.city).flatMap { divisions[$0]?.name },
        missing: verdict == .cannotTell ? ProjectField.city.header : nil)
    }
  }
}
