package import ReportModel

/// Does the county-level unit lie in the city, and the city in the region?
///
/// **Why.** Rates and thresholds depend on the region; sums by city and by region must agree.
///
/// **Clause.** None: it is asked of every project, against the list of divisions.
///
/// **Example.** 昆山市 lies in 苏州市, 苏州市 in 苏南. A project in 昆山市 with the city 无锡市 fails: expected `苏州市`, actual `无锡市`.
///
/// **What it does not see.** Where the project really is.
package enum PlaceOfRegionCheck: ProjectCheck {
  package static let id = "place-of-region"
  package static let severity = Finding.Severity.error

  package static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet) {
    let divisions = judge.rulebook.dataset.divisions
    guard let city = project.city.flatMap({ divisions[$0] }) else {
      answers.add(.cannotTell, project) {
        AnswerWords(actual: project.region, missing: ProjectField.city.header)
      }
      return
    }
    if let county = project.county.flatMap({ divisions[$0] }), county.city != city.code {
      answers.add(.fail, project) {
        AnswerWords(expected: divisions[county.city]?.name ?? county.city, actual: city.name)
      }
      return
    }
    guard let region = project.region, !city.region.isEmpty else {
      answers.add(.cannotTell, project) {
        AnswerWords(expected: city.region, actual: project.region, missing: ProjectField.region.header)
      }
      return
    }
    answers.add(region == city.region ? .pass : .fail, project) {
      AnswerWords(expected: city.region, actual: region)
    }
  }
}
