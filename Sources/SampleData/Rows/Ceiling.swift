import ReportModel

extension Subsidy.Amount {
  /// What the rule allows one project at most; nil where the guideline states no amount.
  func ceiling(base: Money?, region: String?, ruleCase: String?, counts: [String: String]) -> Money? {
    switch self {
    case .rate(_, let rate, let cap): least(base?.scaled(by: rate), cap.amount(forCase: ruleCase))
    case .regionalRate(_, let rates, let cap):
      least(rates.first { $0.name == region }.flatMap { base?.scaled(by: $0.value) }, cap.amount(forCase: ruleCase))
    case .fixed(let amount): amount.amount(forCase: ruleCase)
    case .perUnit(let units):
      units.reduce(Money.zero) { $0 + $1.value * (counts[$1.name].flatMap { Int($0) } ?? 0) }
    case .graded(_, let cap): cap.amount(forCase: ruleCase)
    case .competitive, .contract, .actualCost, .announcedLater: nil
    }
  }

  /// Whether the subsidy is taken of an amount the row states.
  var hasBase: Bool {
    switch self {
    case .rate, .regionalRate, .actualCost: true
    case .graded(let base, _): base != nil
    case .fixed, .perUnit, .competitive, .contract, .announcedLater: false
    }
  }
}

private func least(_ a: Money?, _ b: Money?) -> Money? { [a, b].compactMap(\.self).min() }

extension Money {
  /// So many 万元, which has 1,000,000 fen.
  static func tenThousandYuan(_ count: Int) -> Money { Money(minorUnits: Int64(count) * 1_000_000) }

  /// Rounded down to a multiple of `unit` fen.
  func roundedDown(to unit: Int64) -> Money { Money(minorUnits: minorUnits / unit * unit) }

  /// So many percent, rounded down to a fen.
  func percent(_ count: Int) -> Money { scaled(by: Quantity(millionths: Int64(count) * 10_000)) }
}
