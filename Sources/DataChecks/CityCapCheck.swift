package import ReportModel

/// Did one city get at most its cap where the rate depends on the region?
///
/// **Why.** Such programmes (工业软件推广项目) go to cities: 每个市最高不超过1000万元. Two projects of one city may each be below the cap and
/// together above it.
///
/// **Clause.** The clause of the subsidy (1-2 二（二）). Asked for each city with a project of a programme of that kind.
///
/// **Example.** 苏州市 with two projects of 600 万元 fails: expected `≤ 1000 万元`, actual `1200 万元`. One of 1,000 万元 passes.
///
/// **What it does not see.** Projects without a city: for them nobody can tell.
package enum CityCapCheck: DatasetCheck {
  package static let id = "city-cap"
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
        rule: city, expected: limit, actual: actual.map { "\(money.decimal($0)) \(money.name)" }, missing: missing,
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
