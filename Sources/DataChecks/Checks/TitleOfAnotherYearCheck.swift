package import ReportModel

/// Has the enterprise got an award for the same title in an earlier year?
///
/// **Why.** What was supported once should not be supported again as something new.
///
/// **Clause.** None that holds for all programmes; single ones say it (1-1 三（二）1（1）①: 未获得过专项资金支持), so a failure is
/// a warning. It is asked of awards under a guideline whose 申报主体 names 企业; what departments do every year bears the
/// same title every year.
///
/// **Example.** 绿色制造项目 of 2024 with the title of a project of the same credit code in 2022 fails.
///
/// **What it does not see.** The same project under another title or by another enterprise. Organisations without a
/// credit code: nobody can tell. Passes are counted, not listed.
///
/// ## 该企业以往年度是否没有同名项目？
///
/// **为什么核查。** 支持过的项目不应当作新项目再支持一次。
///
/// **依据。** 没有适用于全部项目类型的条款，个别项目类型有规定（1-1 三（二）1（1）①：未获得过专项资金支持），因此不符合只作提示。只核查有指
/// 南、申报主体写明“企业”的项目；主管部门每年开展的工作本来就年年同名。
///
/// **示例。** 2024年度绿色制造项目与同一统一社会信用代码2022年度的项目同名，不符合。
///
/// **发现不了什么。** 换了名称或换了企业的同一项目。没有统一社会信用代码的单位：无法判断。符合的只计数，不逐一列出。
///
/// | 项目编号 | 年度 | 项目类型 | 项目名称 | 承担单位 | 统一社会信用代码 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|---|---|---|
/// | A1 | 2024 | 绿色制造项目 | 余热回收改造 | 甲公司 | 91320594MA1XXXXX0K | 不符合 | 1 | 2: A1, A2 | |
/// | A2 | 2022 | 绿色制造项目 | 余热回收改造 | 甲公司 | 91320594MA1XXXXX0K | 无法判断 | 1 | 2: A3, A4 | 统一社会信用代码 |
/// | A3 | 2024 | 绿色制造项目 | 屋顶光伏 | 乙公司 | | | | | |
/// | A4 | 2022 | 绿色制造项目 | 屋顶光伏 | 乙公司 | | | | | |
/// | A5 | 2024 | 绿色制造项目 | 屋顶光伏 | 丙公司 | 91320582MA1XXXXX2B | | | | |
package enum TitleOfAnotherYearCheck: DatasetCheck {
  package static let id = "title-of-another-year"
  package static let source = PackageResources.TitleOfAnotherYearCheck_swift
  package static let severity = Finding.Severity.warning

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    var answers = DatasetAnswers()
    for award in rulebook.awardsToEnterprises {
      let project = rulebook.dataset.projects[award.index]
      let title = award.earlier.isEmpty ? [] : normalisedTitle(project.name)
      let same = award.earlier.map { rulebook.dataset.projects[$0] }.filter { normalisedTitle($0.name) == title }
      guard !same.isEmpty else {
        answers.countPass()
        continue
      }
      let hasCode = rulebook.dataset.organisation(of: project).creditCode != nil
      answers.add(
        Finding(
          check: id, verdict: hasCode ? .fail : .cannotTell, severity: severity, subject: .project(project.id),
          expected: "1", actual: "\(same.count + 1): \(([project] + same).map(\.id).joined(separator: ", "))",
          missing: hasCode ? nil : ProjectField.creditCode.header, place: project.place))
    }
    return answers
  }
}
