package import ReportModel

/// Was every project the enterprise got in earlier years, and that was to end before this year, accepted?
///
/// **Why.** Who has not shown what the last money was for should not get more unasked.
///
/// **Clause.** None that holds for all programmes; single ones say it (1-1 一（二）1（2）: 已获相关项目资金支持的，需通过验收), so a
/// failure is a warning. It is asked of awards under a guideline whose 申报主体 names 企业. Accepted is 已验收; a project
/// that ended in the year of the award or ends later is not due.
///
/// **Example.** A project of 2022 that ended on 2023-06-30 and is still 实施中 makes the award of 2024 a warning; 已验收,
/// or an end on 2024-01-01, does not. Without a status nobody can tell.
///
/// **What it does not see.** Acceptances that the list does not know yet. Organisations of one name without a
/// credit code. Passes are counted, not listed.
///
/// ## 该企业以往年度获得支持、应在今年之前结束的项目是否都已验收？
///
/// **为什么核查。** 上一笔资金的成效尚未交代，不应不问就再给支持。
///
/// **依据。** 没有适用于全部项目类型的条款，个别项目类型有规定（1-1 一（二）1（2）：已获相关项目资金支持的，需通过验收），因此不符合只作提
/// 示。只核查有指南、申报主体写明“企业”的项目。状态为“已验收”的视为已验收；结束时间在获得支持的当年或以后的，尚不到期。
///
/// **示例。** 2022年度的项目2023-06-30结束、仍为实施中，2024年度再获支持时作提示；已验收，或2024-01-01才结束的，不提示。未填状态则无法判
/// 断。
///
/// **发现不了什么。** 名单尚未反映的验收；没有统一社会信用代码的同名单位。符合的只计数，不逐一列出。
///
/// | 项目编号 | 年度 | 项目类型 | 承担单位 | 统一社会信用代码 | 结束时间 | 状态 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|---|---|---|---|
/// | A1 | 2024 | 绿色制造项目 | 甲公司 | 91320594MA1XXXXX0K | 2024-12-31 | 公示中 | 不符合 | 已验收 | A2: 实施中 | |
/// | A2 | 2022 | 绿色制造项目 | 甲公司 | 91320594MA1XXXXX0K | 2023-06-30 | 实施中 | 无法判断 | 已验收 | A4 | 状态 |
/// | A3 | 2024 | 绿色制造项目 | 乙公司 | 91320582MA1XXXXX2B | 2024-12-31 | 公示中 | | | | |
/// | A4 | 2023 | 绿色制造项目 | 乙公司 | 91320582MA1XXXXX2B | 2023-12-31 | | | | | |
/// | A5 | 2024 | 绿色制造项目 | 丙公司 | 91320583MA1XXXXX3C | 2024-12-31 | 公示中 | | | | |
/// | A6 | 2023 | 绿色制造项目 | 丙公司 | 91320583MA1XXXXX3C | 2024-01-01 | 实施中 | | | | |
package enum UnacceptedEarlierProjectCheck: DatasetCheck {
  package static let id = "unaccepted-earlier-project"
  package static let source = PackageResources.UnacceptedEarlierProjectCheck_swift
  package static let severity = Finding.Severity.warning

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    var answers = DatasetAnswers()
    for award in rulebook.awardsToEnterprises {
      let project = rulebook.dataset.projects[award.index]
      let open = award.earlier.map { rulebook.dataset.projects[$0] }.filter { isOpen($0, in: award.year) }
      guard let first = open.first else {
        answers.countPass()
        continue
      }
      let unaccepted = open.filter { $0.status != nil && $0.end != nil }
      let shown = unaccepted.isEmpty ? open : unaccepted
      let texts = shown.map { earlier in earlier.id + (earlier.status.map { ": \($0)" } ?? "") }
      let missing: ProjectField? = !unaccepted.isEmpty ? nil : first.status == nil ? .status : .end
      answers.add(
        Finding(
          check: id, verdict: missing == nil ? .fail : .cannotTell, severity: severity, subject: .project(project.id),
          expected: Site.accepted, actual: texts.joined(separator: ", "), missing: missing?.header, place: project.place
        ))
    }
    return answers
  }

  /// Whether it is not accepted, as far as is known, and not known to be still running.
  private static func isOpen(_ project: Project, in year: Int) -> Bool {
    project.status != Site.accepted && (project.end.map { $0.year < year } ?? true)
  }
}
