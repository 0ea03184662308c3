import Diagnostics
import ReportModel

/// Bounds of thresholds: one for all, or by region, industry group and case.
extension ProgrammeReading {
  static let comparators: [(key: RuleKey, inCase: BoundKey, comparison: Comparison)] = [
    (.atLeast, .atLeast, .atLeast), (.moreThan, .moreThan, .moreThan), (.atMost, .atMost, .atMost),
    (.lessThan, .lessThan, .lessThan),
  ]

  func threshold(
    _ keys: YAMLMapping<RuleKey>, _ quote: Quote, _ inPrinciple: Bool, _ log: inout DiagnosticLog
  ) -> Rule.Test? {
    let measure = keys[.threshold].flatMap { self.measure($0, fields: [.investment, .base, .support], quote, &log) }
    let unit = keys.required(.unit, &log).flatMap { self.unit($0, of: measure, &log) }
    let choice = keys.one(of: Self.comparators.map(\.key) + [.cases], &log)
    guard let measure, let unit, let (key, value) = choice else { return nil }
    let bounds: [Rule.BoundCase]
    if key == .cases {
      bounds = self.bounds(value, unit: unit, quote, inPrinciple, &log)
    } else {
      let comparison = Self.comparators.first { $0.key == key }?.comparison
      bounds =
        comparison.flatMap { self.bound(value, $0, unit: unit, quote, inPrinciple, [], &log) }.map { [.init($0)] } ?? []
    }
    return bounds.isEmpty ? nil : .threshold(measure: measure, unit: unit, bounds: bounds)
  }

  private func unit(_ value: YAMLValue, of measure: String?, _ log: inout DiagnosticLog) -> String? {
    guard let text = value.text(&log) else { return nil }
    let isMoney = measure.flatMap(ProjectField.init(rawValue:)) != nil
    let isFit = isMoney ? text == money.name || Unit(text).name == "元" : !Unit(text).name.isEmpty
    if isFit { return text }
    value.reject(text, expected: isMoney ? "a unit of money such as \(money.name)" : "a unit", &log)
    return nil
  }

  private func bound(
    _ value: YAMLValue, _ comparison: Comparison, unit: String, _ quote: Quote, _ inPrinciple: Bool,
    _ holders: [(names: [String], among: [String])], _ log: inout DiagnosticLog
  ) -> Rule.Bound? {
    guard let number = value.decimal(&log) else { return nil }
    quote.check(
      FigureClaim(
        value: number, unit: unit, comparison: comparison, isInPrinciple: inPrinciple, isPayment: nil, holders: holders),
      at: value.place, &log)
    switch comparison {
    case .atLeast: return .atLeast(number)
    case .moreThan: return .moreThan(number)
    case .atMost: return .atMost(number)
    case .lessThan: return .lessThan(number)
    }
  }

  private struct BoundEntry {
    let keys: YAMLMapping<BoundKey>
    let regions: [String]
    let industries: [String]
    let cases: [String]
  }

  private func bounds(
    _ value: YAMLValue, unit: String, _ quote: Quote, _ inPrinciple: Bool, _ log: inout DiagnosticLog
  ) -> [Rule.BoundCase] {
    let entries = (value.mappings(BoundKey.self, &log) ?? []).map { keys in
      BoundEntry(
        keys: keys, regions: keys[.regions]?.oneOrMoreTexts(&log) ?? [],
        industries: keys[.industries]?.oneOrMoreTexts(&log) ?? [],
        cases: keys[.cases].map { knownCases($0, &log) } ?? [])
    }
    return entries.compactMap { entry in
      guard let (key, value) = entry.keys.one(of: Self.comparators.map(\.inCase), &log),
        let comparison = Self.comparators.first(where: { $0.inCase == key })?.comparison
      else { return nil }
      let holders = [
        (entry.regions, entries.flatMap(\.regions)), (entry.industries, entries.flatMap(\.industries)),
        (entry.cases, entries.flatMap(\.cases)),
      ].filter { !$0.0.isEmpty }.map { (names: $0.0, among: $0.1) }
      return bound(value, comparison, unit: unit, quote, inPrinciple, holders, &log).map {
        Rule.BoundCase($0, regions: entry.regions, industries: entry.industries, cases: entry.cases)
      }
    }
  }
}
