/// 补助标准: how much support one project may get.
package struct Subsidy: Hashable, Sendable {
  package let quotation: Quotation
  package let amount: Amount

  package init(quotation: Quotation, amount: Amount) {
    self.quotation = quotation
    self.amount = amount
  }

  /// The kinds of the guideline. What a rate is taken of (`base`) is in the guideline's words.
  package enum Amount: Hashable, Sendable {
    /// At most `rate` of the base and at most the cap.
    case rate(base: String?, rate: Quantity, cap: Cap)
    /// A rate that depends on the region, by region name.
    case regionalRate(base: String?, rates: [CaseValue<Quantity>], cap: Cap)
    /// A fixed amount, one for all or by case.
    case fixed(Cap)
    /// An amount for each unit (a diagnosis of a factory, of a workshop).
    case perUnit([CaseValue<Money>])
    /// Tiers or grades the guideline does not fix; only the cap is stated.
    case graded(base: String?, cap: Cap)
    case competitive
    case contract
    case actualCost(base: String?)
    case announcedLater

    /// The word of `subsidy.kind` in files and JSON.
    package var kind: Kind {
      switch self {
      case .rate: .rate
      case .regionalRate: .regionalRate
      case .fixed: .fixed
      case .perUnit: .perUnit
      case .graded: .graded
      case .competitive: .competitive
      case .contract: .contract
      case .actualCost: .actualCost
      case .announcedLater: .announcedLater
      }
    }
  }

  package enum Kind: String, CaseIterable, Sendable {
    case rate, regionalRate, fixed, perUnit, graded, competitive, contract, actualCost, announcedLater
  }

  /// An amount for one project: none stated, one for all, or by case in the guideline's order.
  package enum Cap: Hashable, Sendable {
    case none
    case all(Money)
    case byCase([CaseValue<Money>])

    /// The amount for a project of this case; nil where none is stated or the case is missing or unknown.
    package func amount(forCase name: String?) -> Money? {
      switch self {
      case .none: nil
      case .all(let money): money
      case .byCase(let values): values.first { $0.name == name }?.value
      }
    }
  }
}
