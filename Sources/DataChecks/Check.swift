package import ReportModel

/// One question asked of a dataset. Its type's doc comment is its manual: what, why, clause, a worked example, and what
/// it does not see, in English and in Chinese. Every site publishes it as a page.
package protocol Check: Sendable {
  /// Lower-case and stable: addresses, JSON and messages use it.
  static var id: String { get }
  /// The bytes of its own file, whose doc comment is the manual.
  static var source: [UInt8] { get }
  /// What a failure weighs unless a rule says otherwise.
  static var severity: Finding.Severity { get }
}

/// A check asked of every project by itself.
package protocol ProjectCheck: Check {
  /// Answers every question the check has for this project, always in the same order.
  static func ask(_ project: Project, _ judge: Judge, _ answers: inout AnswerSheet)
}

/// A check asked of all projects together.
package protocol DatasetCheck: Check {
  /// In a fixed order. Passes may be counted instead of listed where there are as many as projects.
  static func findings(in rulebook: Rulebook) -> DatasetAnswers
}

/// What a check across projects found.
package struct DatasetAnswers: Sendable {
  package private(set) var findings = [Finding]()
  /// Passes that are not among the findings.
  package private(set) var unlistedPasses = 0

  mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func countPass() { unlistedPasses += 1 }
}

/// Every check, in the order of the results.
package let allChecks: [any Check.Type] = [
  ConditionsCheck.self,
  CeilingCheck.self,
  FirstInstalmentCheck.self,
  PaymentsWithinSupportCheck.self,
  FinalPaymentCheck.self,
  DatesInOrderCheck.self,
  CategoryOfProgrammeCheck.self,
  PlaceOfRegionCheck.self,
  RecommenderOfPlaceCheck.self,
  LevelOfApplicantCheck.self,
  QuotaCheck.self,
  CityCapCheck.self,
  OneProjectPerApplicantCheck.self,
  OneProductPerEnterpriseCheck.self,
  OneNamePerCodeCheck.self,
  RepeatedTitleCheck.self,
  TitleOfAnotherYearCheck.self,
  UnacceptedEarlierProjectCheck.self,
]
