package import Diagnostics

/// 核查结果: the answer of one check to one question about the data.
package struct Finding: Sendable, Hashable {
  package enum Verdict: String, CaseIterable, Sendable {
    case pass, fail, cannotTell
  }

  /// How much a failure weighs; an error keeps the site from being published when the build is strict.
  package enum Severity: String, CaseIterable, Sendable {
    case error, warning
  }

  /// The id of the check.
  package let check: String
  package let verdict: Verdict
  package let severity: Severity
  /// What it is about: a project's id, or a programme's, organisation's key.
  package let subject: Subject
  /// The clause it follows from, where there is one.
  package let clause: String?
  /// The rule within the programme, where it is one rule of many.
  package let rule: String?
  /// The rule's text: the guideline's own words.
  package let text: String?
  /// What the rule asks for; nil where no rule is known to ask.
  package let expected: String?
  package let actual: String?
  /// For cannotTell: the field that is missing, or why nothing can be said.
  package let missing: String?
  /// What is left up to the limit, where the limit is money.
  package let headroom: Money?
  package let place: Place?

  package enum Subject: Sendable, Hashable {
    case project(String)
    case programme(String, year: Int)
    case organisation(String)
  }

  package init(
    check: String, verdict: Verdict, severity: Severity, subject: Subject, clause: String? = nil, rule: String? = nil,
    text: String? = nil, expected: String? = nil, actual: String? = nil, missing: String? = nil,
    headroom: Money? = nil, place: Place? = nil
  ) {
    self.check = check
    self.verdict = verdict
    self.severity = severity
    self.subject = subject
    self.clause = clause
    self.rule = rule
    self.text = text
    self.expected = expected
    self.actual = actual
    self.missing = missing
    self.headroom = headroom
    self.place = place
  }
}
