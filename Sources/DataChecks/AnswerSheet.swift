package import ReportModel

/// One answer without its words: which question of which check about which project, and the verdict.
package struct Answer: Hashable, Sendable {
  /// The index of the project in the dataset.
  package let project: Int32
  /// The index of the check in the list that was asked.
  package let check: UInt8
  /// Which of the check's questions about this project, from 0.
  package let question: UInt16
  package let verdict: Finding.Verdict
  package let severity: Finding.Severity
}

/// What a check says where the words of an answer are asked for.
package struct AnswerWords: Sendable {
  var clause: String?
  var rule: String?
  /// The guideline's own words.
  var text: String?
  var expected: String?
  var actual: String?
  var missing: String?
  var headroom: Money?
}

/// Where a check writes its answers about one project after the other.
///
/// Words cost more than verdicts, and nearly all answers of a whole dataset are passes nobody reads: a check hands its
/// words over as a closure that is called only when a sheet for words is being filled.
package struct AnswerSheet {
  private(set) var answers = [Answer]()
  private(set) var findings = [Finding]()
  private let wantsWords: Bool
  private let check: UInt8
  private let id: String
  private let defaultSeverity: Finding.Severity
  private var question: UInt16 = 0
  private var index: Int32 = 0

  init(for check: any Check.Type, index: Int, wantsWords: Bool) {
    self.check = UInt8(clamping: index)
    self.wantsWords = wantsWords
    id = check.id
    defaultSeverity = check.severity
  }

  mutating func begin(_ project: Int) { (index, question) = (Int32(clamping: project), 0) }

  mutating func reserve(_ count: Int) { answers.reserveCapacity(count) }

  /// Writes the answer to the next question.
  mutating func add(
    _ verdict: Finding.Verdict, _ project: Project, severity: Finding.Severity? = nil,
    _ words: () -> AnswerWords
  ) {
    let severity = severity ?? defaultSeverity
    if wantsWords {
      let said = words()
      findings.append(
        Finding(
          check: id, verdict: verdict, severity: severity, subject: .project(project.id), clause: said.clause,
          rule: said.rule, text: said.text, expected: said.expected, actual: said.actual, missing: said.missing,
          headroom: said.headroom, place: project.place))
    } else {
      answers.append(
        Answer(project: index, check: check, question: question, verdict: verdict, severity: severity))
    }
    question &+= 1
  }
}
