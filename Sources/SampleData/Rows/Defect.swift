import ReportModel

/// One rule a row breaks or leaves open on purpose, so that a check has something to find. None of them keeps a list
/// from being read.
enum Defect: Sendable, Equatable {
  /// Support above what the rule allows, by so many 万元.
  case supportAboveCeiling(by: String)
  /// Support that is not the fixed amount, in 万元.
  case support(String)
  /// Support that cannot be judged: its base is missing.
  case noBase
  /// A cap that depends on the case, and no case.
  case noCase
  /// An investment (and base) below the threshold, in 万元.
  case investment(String)
  /// Days outside the window, or too long a project.
  case dates(String, String)
  /// The applicant of an earlier row of the programme once more.
  case applicantAgain(row: Int)
  /// The measure of a rule is missing.
  case noMeasure(rule: String)
  /// The measure of a rule has a value the rule does not allow.
  case measure(rule: String, String)
  /// A first instalment of another share than the guideline's, in percent.
  case firstInstalment(percent: Int)
}

/// A defect and the row of the 2024 list it belongs to.
struct PlannedDefect: Sendable {
  /// The programme's id.
  let programme: String
  /// The row within the programme, from 0.
  let row: Int
  let defect: Defect

  static let all = [
    PlannedDefect(programme: "innovation-centre", row: 2, defect: .noCase),
    PlannedDefect(programme: "lead-enterprise-challenge", row: 4, defect: .supportAboveCeiling(by: "0.5")),
    PlannedDefect(programme: "lead-enterprise-challenge", row: 31, defect: .dates("2023-06-01", "2026-03-31")),
    PlannedDefect(programme: "first-batch-material", row: 10, defect: .applicantAgain(row: 3)),
    PlannedDefect(
      programme: "first-version-software", row: 8, defect: .measure(rule: "copyright-date", "2021-12-20")),
    PlannedDefect(programme: "talent-training", row: 6, defect: .measure(rule: "training-hours", "56")),
    PlannedDefect(programme: "equipment-digitalisation", row: 7, defect: .supportAboveCeiling(by: "12.34")),
    PlannedDefect(programme: "equipment-digitalisation", row: 15, defect: .firstInstalment(percent: 60)),
    PlannedDefect(programme: "smart-factory", row: 20, defect: .measure(rule: "accepted", "否")),
    PlannedDefect(programme: "service-provider", row: 2, defect: .support("80")),
    PlannedDefect(programme: "obsolete-capacity-renewal", row: 9, defect: .investment("985.5")),
    PlannedDefect(programme: "green-manufacturing", row: 5, defect: .noBase),
    PlannedDefect(
      programme: "service-oriented-manufacturing", row: 3, defect: .dates("2021-05-01", "2024-10-31")),
    PlannedDefect(
      programme: "cluster-service-platform", row: 12, defect: .noMeasure(rule: "service-revenue-share")),
  ]
}

extension Defect {
  /// What has to be known before the support is worked out.
  func applyBeforeSupport(to draft: inout Draft) {
    switch self {
    case .investment(let text):
      draft.amounts.investment = MoneyUnit.tenThousandYuan.money(text)
      draft.amounts.base = draft.amounts.investment
    case .dates(let start, let end):
      guard let start = Day(iso: start), let end = Day(iso: end) else { return }
      draft.dates = (start, end)
    case .measure(let rule, let text): draft.programme.measure(ofRule: rule).map { draft.measures[$0] = text }
    case .noMeasure(let rule): draft.programme.measure(ofRule: rule).map { draft.measures[$0] = nil }
    case .supportAboveCeiling, .support, .noBase, .noCase, .applicantAgain, .firstInstalment: break
    }
  }

  func apply(to draft: inout Draft, ceiling: Money?) {
    switch self {
    case .supportAboveCeiling(let more):
      draft.amounts.support = (ceiling ?? .zero) + (MoneyUnit.tenThousandYuan.money(more) ?? .zero)
    case .support(let text): draft.amounts.support = MoneyUnit.tenThousandYuan.money(text) ?? .zero
    case .noBase: draft.amounts.base = nil
    case .noCase: draft.ruleCase = nil
    case .investment, .dates, .applicantAgain, .noMeasure, .measure, .firstInstalment: break
    }
  }

  /// The first instalment in percent of the support, where it is another than the guideline's.
  var instalmentPercent: Int? {
    if case .firstInstalment(let percent) = self { percent } else { nil }
  }
}

extension Programme {
  /// The first measure of a rule.
  func measure(ofRule id: String) -> String? { rules.first { $0.id == id }?.test.measures.first }
}
