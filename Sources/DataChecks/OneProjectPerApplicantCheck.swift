package import ReportModel

/// Does an applicant have one project a year?
///
/// **Why.** 原则上一个单位只能申报一个项目 is the common rule of such funds, stated in the call for applications or for single programmes
/// (1-1 三（一）2（3）). More than one is not wrong by itself, but somebody should know why.
///
/// **Clause.** None that holds for all programmes; a failure is a warning. In a year whose guideline is not known nobody can
/// tell whether it was a rule.
///
/// **Example.** Two projects of 2024 with the credit code 91320594MA1XXXXX0K: expected `1 (2024)`, actual `2: J24-0007, J24-0101`.
///
/// **What it does not see.** Organisations without a credit code: two of one name need not be one, and one may have two
/// names, so nobody can tell. Partners of a consortium are not counted. Passes are counted, not listed.
package enum OneProjectPerApplicantCheck: DatasetCheck {
  package static let id = "one-project-per-applicant"
  package static let severity = Finding.Severity.warning

  package static func findings(in rulebook: Rulebook) -> DatasetAnswers {
    let dataset = rulebook.dataset
    var answers = DatasetAnswers()
    // Projects are ordered by year: the groups of one year are complete before the next one begins.
    var start = dataset.projects.startIndex
    while start < dataset.projects.endIndex {
      let year = dataset.projects[start].year
      let end = dataset.projects[start...].firstIndex { $0.year != year } ?? dataset.projects.endIndex
      if let year { ask(of: start..<end, year, dataset, &answers) }
      start = end
    }
    return answers
  }

  private static func ask(
    of range: Range<Int>, _ year: Int, _ dataset: Dataset, _ answers: inout DatasetAnswers
  ) {
    var projects = [[Int]](repeating: [], count: dataset.organisations.count), order = [Int]()
    for index in range {
      let organisation = dataset.projects[index].organisation
      if projects[organisation].isEmpty { order.append(organisation) }
      projects[organisation].append(index)
    }
    let isRuleKnown = dataset.guideline(year) != nil
    for index in order {
      let organisation = dataset.organisations[index], own = projects[index]
      guard own.count > 1 || (isRuleKnown && organisation.creditCode == nil) else {
        if isRuleKnown { answers.countPass() }
        continue
      }
      let ids = own.map { dataset.projects[$0].id }.joined(separator: ", ")
      let missing =
        organisation.creditCode == nil
        ? ProjectField.creditCode.header : isRuleKnown ? nil : Standing.noGuideline(year: year).missing
      answers.add(
        Finding(
          check: id, verdict: missing == nil ? .fail : .cannotTell, severity: severity,
          subject: .organisation(organisation.key), expected: "1 (\(year))", actual: "\(own.count): \(ids)",
          missing: missing, place: dataset.projects[own[0]].place))
    }
  }
}
