package import ReportModel

/// Did one city get at most its cap where the rate depends on the region?
///
/// **Why.** Such programmes (工业软件推广项目) go to cities: 每个市最高不超过1000万元. Two projects of one city may each be below the
/// cap and together above it.
///
/// **Clause.** The clause of the subsidy (1-2 二（二）). Asked for each city with a project of a programme of that
/// kind.
///
/// **Example.** 苏州市 with two projects of 600 万元 fails; 徐州市 with one of 1,000 万元 passes.
///
/// **What it does not see.** Projects without a city: for them nobody can tell.
///
/// ## 补助比例按区域规定的项目，一个设区市的支持金额合计是否不超过每市上限？
///
/// **为什么核查。** 这类项目（工业软件推广项目）支持到市：每个市最高不超过1000万元。同一个市的两个项目可能各自没有超过，合起来却超过了。
///
/// **依据。** 补助标准所在的条款（1-2 二（二））。对有这类项目的每个设区市核查。
///
/// **示例。** 苏州市有两个600万元的项目，不符合；徐州市有一个1000万元的项目，符合。
///
/// **发现不了什么。** 未填设区市的项目：无法判断。
///
/// | 项目类型 | 设区市 | 支持金额 | 规则 | 结果 | 应为 | 实为 | 余额 | 缺少 |
/// |---|---|---|---|---|---|---|---|---|
/// | 工业软件推广项目 | 徐州市 | 1000 | 徐州市 | 符合 | ≤ 1000 万元 | 1000 万元 | 0 | |
/// | 工业软件推广项目 | 苏州市 | 600 | 苏州市 | 不符合 | ≤ 1000 万元 | 1200 万元 | -200 | |
/// | 工业软件推广项目 | 苏州市 | 600 | | 无法判断 | ≤ 1000 万元 | | | 设区市 |
/// | 工业软件推广项目 | | 100 | | | | | | |
package enum CityCapCheck: DatasetCheck {
  package static let id = "city-cap"
  package static let source = PackageResources.CityCapCheck_swift
  package static let severity = Finding.Severity.error

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    let groups = ProgrammeGroups(rulebook)
    var answers = DatasetAnswers()
    for (index, rules) in rulebook.programmes.enumerated() {
      guard case .regionalRate(_, _, .all(let cap)) = rules.programme.subsidy.amount else { continue }
      let projects = groups.projects[index].map { rulebook.dataset.projects[$0] }
      for finding in findings(rules, cap, projects, rulebook.dataset) { answers.add(finding) }
    }
    return answers
  }

  private static func findings(
    _ rules: ProgrammeRules, _ cap: Money, _ projects: [Project], _ dataset: Dataset
  ) -> [Finding] {
    let money = dataset.site.money, limit = "≤ \(money.decimal(cap)) \(money.name)"
    func finding(
      _ verdict: Finding.Verdict, city: String?, actual: Money?, missing: String? = nil
    ) -> Finding {
      Finding(
        check: id, verdict: verdict, severity: severity,
        subject: .programme(rules.programme.id, year: rules.year), clause: rules.programme.subsidy.quotation.clause,
        rule: city, text: rules.programme.subsidy.quotation.text, expected: limit,
        actual: actual.map { "\(money.decimal($0)) \(money.name)" }, missing: missing,
        headroom: actual.map { cap - $0 })
    }
    let cities = dataset.divisions.cities.compactMap { city -> Finding? in
      let own = projects.filter { $0.city == city.code }
      guard !own.isEmpty else { return nil }
      let sum = own.compactMap(\.support).reduce(Money.zero, +)
      let isWhole = own.allSatisfy { $0.support != nil }
      if sum > cap { return finding(.fail, city: city.name, actual: sum) }
      return isWhole
        ? finding(.pass, city: city.name, actual: sum)
        : finding(.cannotTell, city: city.name, actual: sum, missing: ProjectField.support.header)
    }
    let homeless = projects.contains { $0.city == nil || dataset.divisions[$0.city ?? ""]?.isCity != true }
    return cities + (homeless ? [finding(.cannotTell, city: nil, actual: nil, missing: ProjectField.city.header)] : [])
  }
}
