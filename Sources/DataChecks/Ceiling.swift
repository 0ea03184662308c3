package import ReportModel

/// 支持上限: how much support the guideline allows one project, step by step.
package struct Ceiling: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// What the rate is taken of.
    case base
    /// The base times the rate.
    case rate
    /// So much for each unit.
    case units
    /// A fixed amount.
    case fixed
    /// The most one project may get.
    case cap
  }

  package struct Step: Hashable, Sendable {
    package let kind: Kind
    package let clause: String
    /// Numbers and the guideline's names: `核定基数 3000 万元`, `3000 万元 × 10%`, `≤ 400 万元`.
    package let text: String
    /// What the step comes to; for a cap, the ceiling after it.
    package let amount: Money
  }

  /// In the order of reckoning; the last one's amount is the ceiling where nothing is missing.
  package let steps: [Step]
  /// nil where something is missing or the guideline fixes nothing.
  package let amount: Money?
  /// No support above this is allowed, whatever is missing; equal to `amount` where that is known.
  package let atMost: Money?
  /// Why there is no amount: the header of the missing column, or what the guideline leaves open.
  package let missing: String?

  package init(of project: Project, in programme: Programme, money: MoneyUnit) {
    var reckoning = CeilingReckoning(
      programme.subsidy, isBaseInvestment: programme.isBaseInvestment, money: money, wantsWords: true)
    let result = reckoning.result(for: project)
    steps = reckoning.steps
    amount = result.amount
    atMost = result.atMost
    missing = result.missing?.text
  }
}

/// Why a ceiling is not known.
enum MissingCeiling: Hashable, Sendable {
  case value(Missing)
  case open(Subsidy.Kind)
  /// More units than anybody counts.
  case tooLarge(unit: String, count: String)

  var text: String {
    switch self {
    case .value(let missing): missing.text
    case .open(let kind): "补助标准: \(kind.rawValue)"
    case .tooLarge(let unit, let count): "\(unit): \(count)"
    }
  }
}

struct CeilingResult: Hashable, Sendable {
  var amount: Money?
  var atMost: Money?
  var missing: MissingCeiling?

  static func known(_ amount: Money) -> CeilingResult { CeilingResult(amount: amount, atMost: amount) }

  static func unknown(_ missing: MissingCeiling, atMost: Money? = nil) -> CeilingResult {
    CeilingResult(atMost: atMost, missing: missing)
  }
}
