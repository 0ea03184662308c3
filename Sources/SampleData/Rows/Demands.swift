import ReportModel

/// What the rules of a programme ask of one project, gathered so that its values can be drawn to meet them.
struct Demands: Sendable {
  private(set) var leastBase = Money.zero
  private(set) var leastInvestment = Money.zero
  private(set) var start = Window()
  private(set) var end = Window()
  private(set) var mostMonths: Int?
  /// Values drawn for the further measures, by name.
  private(set) var measures = [String: String]()

  struct Window: Sendable {
    var from: Day?
    var until: Day?

    mutating func narrow(_ from: Day?, _ until: Day?) {
      self.from = [self.from, from].compactMap(\.self).max()
      self.until = [self.until, until].compactMap(\.self).min()
    }
  }

  /// Whom the rules hold for.
  struct Subject: Sendable {
    let region: String?
    let industry: String?
    let ruleCase: String?
  }

  init(_ programme: Programme, for subject: Subject, _ source: inout RandomSource) {
    for rule in programme.rules where rule.holds(forCase: subject.ruleCase) {
      add(rule.test, for: subject, &source)
    }
    if case .perUnit(let units) = programme.subsidy.amount {
      for unit in units { measures[unit.name] = String(source.within(40...260)) }
    }
  }

  private mutating func add(_ test: Rule.Test, for subject: Subject, _ source: inout RandomSource) {
    switch test {
    case .threshold(let measure, let unit, let bounds):
      let applying = bounds.filter { $0.applies(to: subject) }.map(\.bound)
      add(measure, unit, applying, &source)
    case .window(let measure, let from, let until): add(measure, from, until, &source)
    case .duration(let months): mostMonths = min(mostMonths ?? months, months)
    case .membership(let measure, let values): measures[measure] = values.isEmpty ? nil : source.pick(values)
    case .anyOf(let tests):
      guard !tests.isEmpty else { return }
      add(source.pick(tests), for: subject, &source)
    }
  }

  private mutating func add(
    _ measure: String, _ unit: String, _ bounds: [Rule.Bound], _ source: inout RandomSource
  ) {
    switch ProjectField(rawValue: measure) {
    case .base: leastBase = max(leastBase, Money(minorUnits: bounds.least.millionths))
    case .investment: leastInvestment = max(leastInvestment, Money(minorUnits: bounds.least.millionths))
    case .some: break
    case .none: measures[measure] = MeasureDraw(unit: unit, bounds: bounds).text(&source)
    }
  }

  private mutating func add(_ measure: String, _ from: Day?, _ until: Day?, _ source: inout RandomSource) {
    switch ProjectField(rawValue: measure) {
    case .start: start.narrow(from, until)
    case .end: end.narrow(from, until)
    case .some: break
    case .none: measures[measure] = day(from: from, until: until, &source)?.text
    }
  }

  /// A day of the window; windows open at one side reach two years.
  private func day(from: Day?, until: Day?, _ source: inout RandomSource) -> Day? {
    guard let first = from ?? until?.adding(months: -24), let last = until ?? from?.adding(months: 24) else {
      return nil
    }
    let months = (last.year - first.year) * 12 + last.month - first.month
    guard let month = first.adding(months: source.below(max(months, 0) + 1)) else { return nil }
    let day = Day(year: month.year, month: month.month, day: source.within(1...28)) ?? month
    return min(max(day, first), last)
  }
}

extension Rule {
  func holds(forCase name: String?) -> Bool { cases.isEmpty || name.map(cases.contains) == true }
}

extension Rule.BoundCase {
  func applies(to subject: Demands.Subject) -> Bool {
    (regions.isEmpty || subject.region.map(regions.contains) == true)
      && (industries.isEmpty || subject.industry.map(industries.contains) == true)
      && (cases.isEmpty || subject.ruleCase.map(cases.contains) == true)
  }
}
