import Diagnostics
import ReportModel

/// What a rule is read in: the condition it stands under.
struct RuleSetting {
  let quote: Quote
  let inPrinciple: Bool
  /// The measures of all thresholds of the condition that stand in its words.
  let measures: [String]

  /// A bound must stand behind its own measure where the words name it: 重卡换电车辆30台以上.
  func holders(of measure: String) -> [FigureClaim.Holder] {
    measures.contains(measure) ? [.init(names: [measure], among: measures, isExact: false)] : []
  }
}

/// Bounds of thresholds: one for all, or by region, industry group and case.
extension ProgrammeReading {
  static let comparators: [(key: RuleKey, inCase: BoundKey, comparison: Comparison)] = [
    (.atLeast, .atLeast, .atLeast), (.moreThan, .moreThan, .moreThan), (.atMost, .atMost, .atMost),
    (.lessThan, .lessThan, .lessThan),
  ]

  func threshold(
    _ keys: YAMLMapping<RuleKey>, _ setting: RuleSetting, _ log: inout DiagnosticLog
  ) -> Rule.Test? {
    let fields: [ProjectField] = [.investment, .base, .support]
    let measure = keys[.threshold].flatMap { self.measure($0, fields: fields, setting.quote, &log) }
    let unit = keys.required(.unit, &log).flatMap { self.unit($0, of: measure, &log) }
    let choice = keys.one(of: Self.comparators.map(\.key) + [.cases], &log)
    guard let measure, let unit, let (key, value) = choice else { return nil }
    let bounds: [Rule.BoundCase]
    if key == .cases {
      bounds = self.bounds(value, of: measure, unit: unit, setting, &log)
    } else {
      let comparison = Self.comparators.first { $0.key == key }?.comparison
      let holders = setting.holders(of: measure)
      let bound = comparison.flatMap { self.bound(value, $0, unit: unit, setting, holders, &log) }
      bounds = bound.map { [Rule.BoundCase($0)] } ?? []
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
    _ value: YAMLValue, _ comparison: Comparison, unit: String, _ setting: RuleSetting,
    _ holders: [FigureClaim.Holder], _ log: inout DiagnosticLog
  ) -> Rule.Bound? {
    guard let number = value.decimal(&log) else { return nil }
    let claim = FigureClaim(
      value: number, unit: unit, comparison: comparison, isInPrinciple: setting.inPrinciple, holders: holders)
    setting.quote.check(claim, at: value.place, &log)
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
    _ value: YAMLValue, of measure: String, unit: String, _ setting: RuleSetting, _ log: inout DiagnosticLog
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
      ].filter { !$0.0.isEmpty }.map { FigureClaim.Holder(names: $0.0, among: $0.1) }
      let all = holders + setting.holders(of: measure)
      return bound(value, comparison, unit: unit, setting, all, &log).map {
        Rule.BoundCase($0, regions: entry.regions, industries: entry.industries, cases: entry.cases)
      }
    }
  }
}
