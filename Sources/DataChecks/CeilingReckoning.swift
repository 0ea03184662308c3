import ReportModel

/// The one way a ceiling is reckoned, with the words of its steps or without.
struct CeilingReckoning {
  let subsidy: Subsidy
  /// Whether a project that states no base is reckoned by its total investment.
  let isBaseInvestment: Bool
  let money: MoneyUnit
  let wantsWords: Bool
  private(set) var steps = [Ceiling.Step]()

  init(_ subsidy: Subsidy, isBaseInvestment: Bool, money: MoneyUnit, wantsWords: Bool) {
    (self.subsidy, self.isBaseInvestment, self.money, self.wantsWords) = (subsidy, isBaseInvestment, money, wantsWords)
  }

  mutating func result(for project: Project) -> CeilingResult {
    switch subsidy.amount {
    case .rate(_, let rate, let cap): return share(project, .value(rate), cap: cap, region: nil)
    case .regionalRate(_, let rates, let cap):
      guard let region = project.region else { return share(project, .missing(.field(.region)), cap: cap, region: nil) }
      let rate = rates.first { haveSameBytes($0.name, region) }?.value
      return share(project, Read(rate, .noBound(.region, value: region)), cap: cap, region: region)
    case .fixed(let cap): return fixed(limit(cap, project))
    case .perUnit(let units): return perUnit(units, project)
    case .graded(_, let cap): return graded(limit(cap, project))
    case .actualCost: return actualCost(project.base)
    case .competitive, .contract, .announcedLater: return .unknown(.open(subsidy.amount.kind))
    }
  }

  /// base × rate, at most the cap. Where base or rate is missing, the cap alone still bounds.
  private mutating func share(
    _ project: Project, _ rate: Read<Quantity>, cap: Subsidy.Cap, region: String?
  ) -> CeilingResult {
    let base = Read(project.amountOfBase(orInvestment: isBaseInvestment), .field(.base))
    let cap = limit(cap, project)
    guard case .value(let base) = base else { return .unknown(.value(.field(.base)), atMost: cap.highest) }
    note(.base, base) { "\(Self.baseName(project)) \($0.text(base))" }
    let percentage: Quantity
    switch rate {
    case .missing(let missing): return .unknown(.value(missing), atMost: cap.highest)
    case .value(let value): percentage = value
    }
    let share = base.scaled(by: percentage)
    note(.rate, share) { $0.text(base) + " × \(percentage.percentText)%" + (region.map { "（\($0)）" } ?? "") }
    return capped(share, cap)
  }

  private mutating func capped(_ amount: Money, _ cap: Limit) -> CeilingResult {
    switch cap {
    case .none: return .known(amount)
    case .known(let limit, let name):
      let ceiling = min(amount, limit)
      note(.cap, ceiling) { "≤ \($0.text(limit))" + (name.map { "（\($0)）" } ?? "") }
      return .known(ceiling)
    case .missing(let missing, let lowest, let highest):
      // Below every cap it does not matter which one holds.
      return amount <= lowest ? .known(amount) : .unknown(.value(missing), atMost: min(amount, highest))
    }
  }

  private mutating func fixed(_ limit: Limit) -> CeilingResult {
    switch limit {
    case .none: return .unknown(.open(.fixed))
    case .known(let amount, let name):
      note(.fixed, amount) { $0.text(amount) + (name.map { "（\($0)）" } ?? "") }
      return .known(amount)
    case .missing(let missing, _, let highest): return .unknown(.value(missing), atMost: highest)
    }
  }

  /// 按实际支出予以一定补助: which part is open, but it is a part.
  private mutating func actualCost(_ cost: Money?) -> CeilingResult {
    guard let cost else { return .unknown(.open(.actualCost)) }
    note(.cap, cost) { "≤ \(ProjectField.base.header) \($0.text(cost))" }
    return .unknown(.open(.actualCost), atMost: cost)
  }

  /// The grade is not fixed, the most is.
  private mutating func graded(_ limit: Limit) -> CeilingResult {
    switch limit {
    case .none: return .unknown(.open(.graded))
    case .known(let amount, let name):
      note(.cap, amount) { "≤ \($0.text(amount))" + (name.map { "（\($0)）" } ?? "") }
      return .known(amount)
    case .missing(let missing, _, let highest): return .unknown(.value(missing), atMost: highest)
    }
  }

  /// The number of each unit stands in a column of the unit's name; all of them must be stated.
  private mutating func perUnit(_ units: [CaseValue<Money>], _ project: Project) -> CeilingResult {
    var sum = Money.zero
    for unit in units {
      let count: Quantity
      switch project.column(unit.name) {
      case .missing(let missing): return .unknown(.value(missing))
      case .value(let measure):
        guard let quantity = measure.quantity, quantity.millionths >= 0 else {
          return .unknown(.value(.unreadable(column: unit.name, text: measure.text)))
        }
        count = quantity
      }
      // A million units at the highest amount of a row still fit.
      guard count.millionths <= 1_000_000 * 1_000_000 else {
        return .unknown(.tooLarge(unit: unit.name, count: count.text))
      }
      let amount = unit.value.scaled(by: count)
      sum += amount
      note(.units, amount) { "\(unit.name) \(count.text) × \($0.text(unit.value))" }
    }
    return .known(sum)
  }
}

extension CeilingReckoning {
  /// The cap of the project's case.
  private enum Limit {
    case none
    case known(Money, caseName: String?)
    case missing(Missing, lowest: Money, highest: Money)

    var highest: Money? {
      switch self {
      case .none: nil
      case .known(let money, _): money
      case .missing(_, _, let highest): highest
      }
    }
  }

  private func limit(_ cap: Subsidy.Cap, _ project: Project) -> Limit {
    switch cap {
    case .none: return .none
    case .all(let money): return .known(money, caseName: nil)
    case .byCase(let values):
      guard let lowest = values.map(\.value).min(), let highest = values.map(\.value).max() else { return .none }
      guard let name = project.ruleCase else { return .missing(.field(.case), lowest: lowest, highest: highest) }
      guard let money = cap.amount(forCase: name) else {
        return .missing(.noBound(.case, value: name), lowest: lowest, highest: highest)
      }
      return .known(money, caseName: name)
    }
  }

  private mutating func note(_ kind: Ceiling.Kind, _ amount: Money, _ text: (CeilingReckoning) -> String) {
    guard wantsWords else { return }
    steps.append(
      Ceiling.Step(kind: kind, clause: subsidy.quotation.clause, text: text(self), amount: amount))
  }

  private static func baseName(_ project: Project) -> String {
    project.base == nil ? ProjectField.investment.header : ProjectField.base.header
  }

  private func text(_ amount: Money) -> String { money.decimal(amount) + " " + money.name }
}
