import ReportModel

/// The one way a ceiling is reckoned, with the words of its steps or without.
struct CeilingReckoning {
  let project: Project
  let programme: Programme
  let money: MoneyUnit
  let wantsWords: Bool
  private(set) var steps = [Ceiling.Step]()

  init(project: Project, programme: Programme, money: MoneyUnit, wantsWords: Bool) {
    (self.project, self.programme, self.money, self.wantsWords) = (project, programme, money, wantsWords)
  }

  mutating func result() -> CeilingResult {
    switch programme.subsidy.amount {
    case .rate(_, let rate, let cap): return share(.value(rate), cap: cap, region: nil)
    case .regionalRate(_, let rates, let cap):
      guard let region = project.region else { return share(.missing(.field(.region)), cap: cap, region: nil) }
      let rate = rates.first { haveSameBytes($0.name, region) }?.value
      return share(Read(rate, .noBound(.region, value: region)), cap: cap, region: region)
    case .fixed(let cap): return fixed(cap)
    case .perUnit(let units): return perUnit(units)
    case .graded(_, let cap): return graded(cap)
    case .competitive, .contract, .actualCost, .announcedLater: return .unknown(.open(programme.subsidy.amount.kind))
    }
  }

  /// base × rate, at most the cap. Where base or rate is missing, the cap alone still bounds.
  private mutating func share(_ rate: Read<Quantity>, cap: Subsidy.Cap, region: String?) -> CeilingResult {
    let base = Read(project.amountOfBase(orInvestment: programme.isBaseInvestment), .field(.base))
    let cap = limit(cap)
    let most: Money?
    switch cap {
    case .none, .missing: most = cap.highest
    case .known(let money, _): most = money
    }
    guard case .value(let base) = base else { return .unknown(.value(.field(.base)), atMost: most) }
    note(.base, base) { "\($0.baseName) \($0.text(base))" }
    let percentage: Quantity
    switch rate {
    case .missing(let missing): return .unknown(.value(missing), atMost: most)
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

  private mutating func fixed(_ cap: Subsidy.Cap) -> CeilingResult {
    switch limit(cap) {
    case .none: return .unknown(.open(.fixed))
    case .known(let amount, let name):
      note(.fixed, amount) { $0.text(amount) + (name.map { "（\($0)）" } ?? "") }
      return .known(amount)
    case .missing(let missing, _, let highest): return .unknown(.value(missing), atMost: highest)
    }
  }

  /// The grade is not fixed, the most is.
  private mutating func graded(_ cap: Subsidy.Cap) -> CeilingResult {
    switch limit(cap) {
    case .none: return .unknown(.open(.graded))
    case .known(let amount, let name):
      note(.cap, amount) { "≤ \($0.text(amount))" + (name.map { "（\($0)）" } ?? "") }
      return .known(amount)
    case .missing(let missing, _, let highest): return .unknown(.value(missing), atMost: highest)
    }
  }

  /// The number of each unit stands in a column of the unit's name; all of them must be stated.
  private mutating func perUnit(_ units: [CaseValue<Money>]) -> CeilingResult {
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
      guard count.millionths <= 1_000_000 * 1_000_000 else { return .unknown(.tooLarge(unit.name)) }
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

  private func limit(_ cap: Subsidy.Cap) -> Limit {
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
      Ceiling.Step(kind: kind, clause: programme.subsidy.quotation.clause, text: text(self), amount: amount))
  }

  private var baseName: String {
    project.base == nil ? ProjectField.investment.header : ProjectField.base.header
  }

  private func text(_ amount: Money) -> String { money.decimal(amount) + " " + money.name }
}
