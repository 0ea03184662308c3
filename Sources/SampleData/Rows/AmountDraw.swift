import ReportModel

/// The amounts of a row: exact, met by the thresholds, and a support the rule allows.
struct AmountDraw: Sendable {
  let programme: Programme
  let size: Profile.Size
  let demands: Demands

  /// Base and investment.
  func amounts(_ source: inout RandomSource) -> Draft.Amounts {
    let least = Int(max(demands.leastBase, demands.leastInvestment).minorUnits / 1_000_000)
    let lower = max(least, size.amounts.lowerBound)
    let amount = money(source.skewed(lower...max(lower * 2, size.amounts.upperBound)), &source)
    var amounts = Draft.Amounts()
    guard amount > .zero else { return amounts }
    if programme.subsidy.amount.hasBase { amounts.base = amount }
    switch size.investment {
    case .none: break
    case .above: amounts.investment = programme.subsidy.amount.hasBase ? increased(amount, &source) : amount
    case .audited:
      amounts.investment = amount
      let audited = amount.percent(source.within(92...100)).roundedDown(to: 10_000)
      amounts.base = source.chance(300) ? amount : max(audited, demands.leastBase)
    }
    return amounts
  }

  /// The support of a project whose rule allows `ceiling`; by the profile where the guideline states no amount.
  func support(_ amounts: Draft.Amounts, ceiling: Money?, _ source: inout RandomSource) -> Money {
    switch programme.subsidy.amount {
    case .rate, .regionalRate: within(ceiling ?? .zero, &source)
    case .fixed, .perUnit: ceiling ?? .zero
    case .graded: graded(amounts.base, ceiling ?? .zero, &source)
    case .actualCost: (amounts.base ?? .zero).percent(source.within(30...60)).roundedDown(to: 10_000)
    case .competitive, .contract, .announcedLater: money(source.skewed(size.support), &source).roundedDown(to: 10_000)
    }
  }

  /// Rounded down to 0.01 万元 or to a whole 万元; now and then less than the rule allows.
  private func within(_ ceiling: Money, _ source: inout RandomSource) -> Money {
    switch source.below(100) {
    case 50..<78: ceiling.roundedDown(to: 1_000_000)
    case ..<88: ceiling.roundedDown(to: 10_000)
    default: ceiling.percent(source.within(65...95)).roundedDown(to: 10_000)
    }
  }

  /// A tenth of the base or one of four tiers of the cap.
  private func graded(_ base: Money?, _ cap: Money, _ source: inout RandomSource) -> Money {
    if let base, source.chance(500) { return min(cap, base.percent(10)).roundedDown(to: 10_000) }
    return cap.percent(source.pick([25, 50, 50, 75, 75, 100]))
  }

  private func increased(_ amount: Money, _ source: inout RandomSource) -> Money {
    amount.percent(source.within(105...160)).roundedDown(to: 10_000)
  }

  /// So many 万元 and a fraction of none to two decimals, as lists are published.
  private func money(_ whole: Int, _ source: inout RandomSource) -> Money {
    let (digits, unit): (Int, Int64) =
      switch source.below(100) {
      case ..<42: (1, 0)
      case ..<66: (10, 100_000)
      default: (100, 10_000)
      }
    return .tenThousandYuan(whole) + Money(minorUnits: Int64(source.below(digits)) * unit)
  }
}
