package import ReportModel

/// Does an enterprise have one project a year?
///
/// **Why.** Calls for such funds let an enterprise apply for one project in principle (原则上). More than one is not
/// wrong by itself, but somebody should know why.
///
/// **Clause.** None that holds for all programmes: the guideline of 2024 says so of one product alone (1-1
/// 三（一）2（3）), so a failure is a warning. Counted are the projects of programmes whose 申报主体 names 企业; departments,
/// hospitals and institutes get several awards a year by the guideline itself.
///
/// **Example.** One credit code with a project of 智能制造示范工厂建设项目 and one of 绿色制造项目 in 2024. A third one, of a
/// programme for the industry bureaus of cities, does not count.
///
/// **What it does not see.** Organisations without a credit code: two of one name need not be one, so nobody can
/// tell. Partners of a consortium are not counted. In a year whose guideline is not known nothing is asked. Passes
/// are counted, not listed.
///
/// ## 同一企业一年是否只有一个项目？
///
/// **为什么核查。** 这类资金的申报通知通常规定一个企业原则上只申报一个项目。超过一个并不当然有错，但应当有人知道原因。
///
/// **依据。** 没有适用于全部项目类型的条款：2024年度指南只对单项产品有此规定（1-1 三（一）2（3）），因此不符合只作提示。只计申报主体写
/// 明“企业”的项目类型；主管部门、医疗机构、科研院所等按指南本来就可以有多个项目。
///
/// **示例。** 同一统一社会信用代码在2024年度有智能制造示范工厂建设项目和绿色制造项目各一个。第三个项目属于由各设区市工信局申报的项目类型，
/// 不计入。
///
/// **发现不了什么。** 没有统一社会信用代码的单位：同名未必是同一家，无法判断。联合体成员不计入。没有收录指南的年度不核查。符合的只计
/// 数，不逐一列出。
///
/// | 项目编号 | 项目类型 | 承担单位 | 统一社会信用代码 | 结果 | 应为 | 实为 | 缺少 |
/// |---|---|---|---|---|---|---|---|
/// | J1 | 智能制造示范工厂建设项目 | 甲公司 | 91320594MA1XXXXX0K | 不符合 | 1 (2024) | 2: J1, J2 | |
/// | J2 | 绿色制造项目 | 甲公司 | 91320594MA1XXXXX0K | 无法判断 | 1 (2024) | 1: J4 | 统一社会信用代码 |
/// | J3 | 免费诊断扶持项目 | 甲公司 | 91320594MA1XXXXX0K | | | | |
/// | J4 | 绿色制造项目 | 乙公司 | | | | | |
package enum OneProjectPerApplicantCheck: DatasetCheck {
  package static let id = "one-project-per-applicant"
  package static let source = PackageResources.OneProjectPerApplicantCheck_swift
  package static let severity = Finding.Severity.warning

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    let dataset = rulebook.dataset
    var answers = DatasetAnswers()
    // Awards are ordered by year: those of one year are complete before the next one begins.
    let awards = dataset.projects.indices.filter { rulebook.rules(of: $0)?.isForEnterprises == true }
    for year in awards.chunked(by: { dataset.projects[$0].year }) {
      for group in byOrganisation(year, in: dataset) { ask(group.organisation, group.projects, dataset, &answers) }
    }
    return answers
  }

  private static func ask(_ organisation: Int, _ own: [Int], _ dataset: Dataset, _ answers: inout DatasetAnswers) {
    let applicant = dataset.organisations[organisation], first = dataset.projects[own[0]]
    let hasCode = applicant.creditCode != nil
    guard own.count > 1 || !hasCode else {
      answers.countPass()
      return
    }
    let ids = own.map { dataset.projects[$0].id }.joined(separator: ", ")
    answers.add(
      Finding(
        check: id, verdict: hasCode ? .fail : .cannotTell, severity: severity,
        subject: .organisation(applicant.key), expected: "1 (\(first.year.map { String($0) } ?? ""))",
        actual: "\(own.count): \(ids)", missing: hasCode ? nil : ProjectField.creditCode.header, place: first.place))
  }
}
