package import ReportModel

/// Were at most as many projects supported as the guideline allows the programme?
///
/// **Why.** 支持数量 is the guideline's promise to all applicants: one project too many was paid for by nobody's
/// decision.
///
/// **Clause.** The clause of the programme's quota (支持数量), also by case. Every project of the year's list counts,
/// whatever its status. Where the guideline names no number (入围数量) nobody can tell; where it has no such clause
/// nothing is asked.
///
/// **Example.** 深化软件名城名园建设项目 (1-4 六（四）): 3 中国软件名城, 5 江苏省软件名园. Four of the first fail, although all
/// together are not too many. 国家先进制造业集群竞赛扶持项目 has as many as win (入围数量): nobody can tell.
///
/// **What it does not see.** Projects that are in no list.
///
/// ## 支持的项目数是否不超过指南规定的支持数量？
///
/// **为什么核查。** 支持数量是指南对所有申报单位的承诺，多出来的项目没有依据。
///
/// **依据。** 该项目类型“支持数量”所在的条款，可按情形。当年名单中的项目不论状态都计入。指南没有写明数字的（入围数量）无法判断；没有这
/// 一条的不核查。
///
/// **示例。** 深化软件名城名园建设项目（1-4 六（四））：中国软件名城3个、江苏省软件名园5个。有4个中国软件名城，合计虽不超过，仍不符合。国家先进制造业集群
/// 竞赛扶持项目只写入围数量，无法判断。
///
/// **发现不了什么。** 不在任何名单中的项目。
///
/// | 项目类型 | 情形 | 规则 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|
/// | 国家先进制造业集群竞赛扶持项目 | | | 无法判断 | | 1 | 支持数量 |
/// | 深化软件名城名园建设项目 | 中国软件名城 | | 符合 | ≤ 8 | 4 | |
/// | 深化软件名城名园建设项目 | 中国软件名城 | 中国软件名城 | 不符合 | ≤ 3 | 4 | |
/// | 深化软件名城名园建设项目 | 中国软件名城 | 江苏省软件名园 | 符合 | ≤ 5 | 0 | |
/// | 深化软件名城名园建设项目 | 中国软件名城 | | | | | |
package enum QuotaCheck: DatasetCheck {
  package static let id = "quota"
  package static let source = PackageResources.QuotaCheck_swift
  package static let severity = Finding.Severity.error

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    let groups = ProgrammeGroups(rulebook)
    var answers = DatasetAnswers()
    for (index, rules) in rulebook.programmes.enumerated() {
      guard let quota = rules.programme.quota else { continue }
      let subject = Finding.Subject.programme(rules.programme.id, year: rules.year)
      for finding in findings(quota, groups.projects[index].map { rulebook.dataset.projects[$0] }, subject) {
        answers.add(finding)
      }
    }
    for group in groups.withoutGuideline {
      answers.add(
        Finding(
          check: id, verdict: .cannotTell, severity: severity, subject: .programme(group.programme, year: group.year),
          actual: String(group.count), missing: Standing.noGuideline(year: group.year).missing))
    }
    return answers
  }

  private static func findings(_ quota: Quota, _ projects: [Project], _ subject: Finding.Subject) -> [Finding] {
    func finding(
      _ verdict: Finding.Verdict, rule: String? = nil, _ expected: String?, _ actual: Int, missing: String? = nil
    ) -> Finding {
      Finding(
        check: id, verdict: verdict, severity: severity, subject: subject, clause: quota.quotation.clause, rule: rule,
        text: quota.quotation.text, expected: expected, actual: String(actual), missing: missing)
    }
    guard let total = quota.total else {
      return [finding(.cannotTell, nil, projects.count, missing: "支持数量")]
    }
    let whole = finding(projects.count <= total ? .pass : .fail, "≤ \(total)", projects.count)
    let unstated = projects.count { $0.ruleCase == nil }
    let byCase = quota.byCase.map { limit in
      let count = projects.count { $0.ruleCase == limit.name }
      let verdict: Finding.Verdict =
        count > limit.value ? .fail : count + unstated > limit.value ? .cannotTell : .pass
      return finding(
        verdict, rule: limit.name, "≤ \(limit.value)", count,
        missing: verdict == .cannotTell ? ProjectField.case.header : nil)
    }
    return [whole] + byCase
  }
}
