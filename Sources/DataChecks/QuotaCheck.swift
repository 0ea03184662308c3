package import ReportModel

/// Were at most as many projects supported as the guideline allows the programme?
///
/// **Why.** 支持数量 is the guideline's promise to all applicants: one project too many was paid for by nobody's decision.
///
/// **Clause.** The clause of the programme's quota (支持数量), also by case. Every project of the year's list counts, whatever its
/// status. Where the guideline names no number (入围数量) nobody can tell; where it has no such clause nothing is asked.
///
/// **Example.** 深化软件名城名园建设项目 (1-4 六（四）): 3 中国软件名城, 5 江苏省软件名园. Four projects of the case 中国软件名城 fail; three pass. With
/// three of them and one project without a case nobody can tell: it may be the fourth.
///
/// **What it does not see.** Projects that are in no list.
package enum QuotaCheck: DatasetCheck {
  package static let id = "quota"
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
      _ verdict: Finding.Verdict, rule: String? = nil, _ expected: String, _ actual: Int, missing: String? = nil
    ) -> Finding {
      Finding(
        check: id, verdict: verdict, severity: severity, subject: subject, clause: quota.quotation.clause, rule: rule,
        expected: expected, actual: String(actual), missing: missing)
    }
    guard let total = quota.total else {
      return [finding(.cannotTell, quota.quotation.text, projects.count, missing: "no number in the guideline")]
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

/// The projects of each programme of each year.
struct ProgrammeGroups {
  /// Indices of projects, for each programme of the rulebook.
  let projects: [[Int]]
  /// Programmes of years without a guideline, by year (newest first) and first appearance.
  let withoutGuideline: [(year: Int, programme: String, count: Int)]

  init(_ rulebook: Rulebook) {
    var projects = [[Int]](repeating: [], count: rulebook.programmes.count)
    var places = [Int: [String: Int]](), others = [(year: Int, programme: String, count: Int)]()
    for index in rulebook.dataset.projects.indices {
      switch rulebook.standing(of: index) {
      case .programme(let programme): projects[programme].append(index)
      case .noGuideline(let year):
        guard let programme = rulebook.dataset.projects[index].programme else { continue }
        if let place = places[year]?[programme] {
          others[place].count += 1
        } else {
          places[year, default: [:]][programme] = others.count
          others.append((year, programme, 1))
        }
      case .noYear, .noProgramme, .notInGuideline: continue
      }
    }
    (self.projects, withoutGuideline) = (projects, others)
  }
}
