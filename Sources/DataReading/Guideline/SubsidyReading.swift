import Diagnostics
import ReportModel

/// Subsidies and quotas: every amount, rate and number is held against the quoted words.
extension ProgrammeReading {
  func subsidy(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Subsidy? {
    guard let keys = value.mapping(SubsidyKey.self, &log) else { return nil }
    let kind = keys.required(.kind, &log)?.choice(of: Subsidy.Kind.self, &log)
    let (clause, text) = (keys.required(.clause, &log), keys.required(.text, &log))
    guard let quote = citations.quote(clause: clause, text: text, &log), let kind else { return nil }
    let own = Self.keys(of: kind)
    keys.reject(keysBut: [.clause, .text, .kind] + own, of: "a subsidy of the kind \"\(kind.rawValue)\"", &log)
    return amount(kind, keys, quote, &log).map { Subsidy(quotation: quote.quotation, amount: $0) }
  }

  private static func keys(of kind: Subsidy.Kind) -> [SubsidyKey] {
    switch kind {
    case .rate: [.base, .rate, .cap, .caps]
    case .regionalRate: [.base, .rates, .cap, .caps]
    case .fixed: [.amount, .amounts]
    case .perUnit: [.units]
    case .graded: [.base, .cap, .caps]
    case .actualCost: [.base]
    case .competitive, .contract, .announcedLater: []
    }
  }

  private func amount(
    _ kind: Subsidy.Kind, _ keys: YAMLMapping<SubsidyKey>, _ quote: Quote, _ log: inout DiagnosticLog
  ) -> Subsidy.Amount? {
    let base = self.base(keys, quote, &log)
    switch kind {
    case .rate:
      let rate = keys.required(.rate, &log).flatMap { self.rate($0, holder: nil, quote, &log) }
      let cap = self.cap(keys, .cap, .caps, .atMost, quote, &log)
      return rate.map { .rate(base: base, rate: $0, cap: cap) }
    case .regionalRate:
      let entries = keys.required(.rates, &log)?.entries(&log) ?? []
      let names = entries.map(\.key)
      let rates = entries.compactMap { entry in
        rate(entry.value, holder: (entry.key, names), quote, &log).map { CaseValue(name: entry.key, value: $0) }
      }
      let cap = self.cap(keys, .cap, .caps, .atMost, quote, &log)
      return rates.isEmpty ? nil : .regionalRate(base: base, rates: rates, cap: cap)
    case .fixed:
      guard keys.one(of: [.amount, .amounts], &log) != nil else { return nil }
      return .fixed(cap(keys, .amount, .amounts, nil, quote, &log))
    case .perUnit:
      guard let units = keys.required(.units, &log) else { return nil }
      let values = amounts(units, areCases: false, nil, quote, &log)
      return values.isEmpty ? nil : .perUnit(values)
    case .graded: return .graded(base: base, cap: cap(keys, .cap, .caps, .atMost, quote, &log))
    case .competitive: return .competitive
    case .contract: return .contract
    case .actualCost: return .actualCost(base: base)
    case .announcedLater: return .announcedLater
    }
  }

  private func base(_ keys: YAMLMapping<SubsidyKey>, _ quote: Quote, _ log: inout DiagnosticLog) -> String? {
    guard let value = keys[.base], let base = value.text(&log) else { return nil }
    quote.check(phrase: base, at: value.place, &log)
    return base
  }

  private func rate(
    _ value: YAMLValue, holder: (name: String, among: [String])?, _ quote: Quote, _ log: inout DiagnosticLog
  ) -> Quantity? {
    guard let rate = value.decimal(&log) else { return nil }
    guard rate.millionths > 0, rate.millionths <= 1_000_000, let percent = percent(rate) else {
      value.reject(rate.text, expected: "a fraction above 0 and at most 1: 0.1 for 10%", &log)
      return nil
    }
    let holders = holder.map { [FigureClaim.Holder(names: [$0.name], among: $0.among)] } ?? []
    quote.check(FigureClaim(value: percent, unit: "%", isPayment: false, holders: holders), at: value.place, &log)
    return rate
  }

  /// An amount for all under `one`, or by case under `byCase`; none where neither is written.
  private func cap(
    _ keys: YAMLMapping<SubsidyKey>, _ one: SubsidyKey, _ byCase: SubsidyKey, _ comparison: Comparison?,
    _ quote: Quote, _ log: inout DiagnosticLog
  ) -> Subsidy.Cap {
    guard keys[one] != nil || keys[byCase] != nil, let (key, value) = keys.one(of: [one, byCase], &log) else {
      return .none
    }
    if key == byCase { return .byCase(amounts(value, areCases: true, comparison, quote, &log)) }
    return money(value, comparison, holder: nil, quote, &log).map { .all($0) } ?? .none
  }

  private func amounts(
    _ value: YAMLValue, areCases: Bool, _ comparison: Comparison?, _ quote: Quote, _ log: inout DiagnosticLog
  ) -> [CaseValue<Money>] {
    let entries = value.entries(&log) ?? [], names = entries.map(\.key)
    return entries.compactMap { entry in
      if areCases { checkCase(entry.key, at: entry.keyPlace, &log) }
      return money(entry.value, comparison, holder: (entry.key, names), quote, &log).map {
        CaseValue(name: entry.key, value: $0)
      }
    }
  }

  /// An amount that the words state; where nothing is said of how it is meant, no word may make it a limit from below.
  private func money(
    _ value: YAMLValue, _ comparison: Comparison?, holder: (name: String, among: [String])?, _ quote: Quote,
    _ log: inout DiagnosticLog
  ) -> Money? {
    guard let amount = value.money(money, &log), let number = value.decimal(&log) else { return nil }
    let holders = holder.map { [FigureClaim.Holder(names: [$0.name], among: $0.among)] } ?? []
    quote.check(
      FigureClaim(value: number, unit: money.name, comparison: comparison, isPayment: false, holders: holders),
      at: value.place, &log)
    return amount
  }
}
