import Diagnostics
import ReportModel

/// Rules: each number, day and share is held against the words of the condition it stands under.
extension ProgrammeReading {
  private static let kinds: [RuleKey] = [.threshold, .window, .duration, .membership, .anyOf]

  /// The rules of one condition.
  func rules(_ value: YAMLValue, _ quote: Quote, _ log: inout DiagnosticLog) -> [Rule] {
    let rules = value.mappings(RuleKey.self, &log) ?? []
    let words = ComparedText(quote.quotation.text)
    let measures = Self.thresholds(of: rules).filter { words.contains(ComparedText($0)) }
    return rules.compactMap { rule($0, quote, measures, &log) }
  }

  /// The measures of all thresholds, those inside `anyOf` too. What is wrong with them is said when they are read.
  private static func thresholds(of rules: [YAMLMapping<RuleKey>]) -> [String] {
    var unsaid = DiagnosticLog()
    return rules.flatMap { keys in
      let own = keys[.threshold]?.text(&unsaid).map { [$0] } ?? []
      return own + thresholds(of: keys[.anyOf]?.mappings(RuleKey.self, &unsaid) ?? [])
    }
  }

  private func rule(
    _ keys: YAMLMapping<RuleKey>, _ quote: Quote, _ measures: [String], _ log: inout DiagnosticLog
  ) -> Rule? {
    let id = keys.required(.id, &log).flatMap { identifier($0, &log) }
    let inPrinciple = keys[.inPrinciple]?.bool(&log) ?? false
    let cases = keys[.forCase].map { knownCases($0, &log) } ?? []
    let setting = RuleSetting(quote: quote, inPrinciple: inPrinciple, measures: measures)
    let test = self.test(keys, setting, besides: [.id, .inPrinciple, .forCase], &log)
    guard let id, let test else { return nil }
    return Rule(id: id, test: test, inPrinciple: inPrinciple, cases: cases)
  }

  private func test(
    _ keys: YAMLMapping<RuleKey>, _ setting: RuleSetting, besides common: [RuleKey], _ log: inout DiagnosticLog
  ) -> Rule.Test? {
    guard let (kind, value) = keys.one(of: Self.kinds, &log) else { return nil }
    let own: [RuleKey]
    let test: Rule.Test?
    switch kind {
    case .threshold:
      own = [.threshold, .unit, .cases] + Self.comparators.map(\.key)
      test = threshold(keys, setting, &log)
    case .window:
      own = [.window, .from, .until]
      test = window(keys, setting.quote, &log)
    case .duration:
      own = [.duration]
      test = duration(value, setting, &log)
    case .membership:
      own = [.membership, .oneOf]
      test = membership(keys, setting.quote, &log)
    case .anyOf:
      own = [.anyOf]
      let tests = (value.mappings(RuleKey.self, &log) ?? []).map {
        self.test($0, setting, besides: [], &log)
      }
      test = tests.contains { $0 == nil } || tests.isEmpty ? nil : .anyOf(tests.compactMap(\.self))
    case .id, .unit, .atLeast, .moreThan, .atMost, .lessThan, .cases, .from, .until, .oneOf, .inPrinciple, .forCase:
      return nil
    }
    keys.reject(keysBut: common + own, of: "a rule with \"\(kind.rawValue)\"", &log)
    return test
  }

  private func window(_ keys: YAMLMapping<RuleKey>, _ quote: Quote, _ log: inout DiagnosticLog) -> Rule.Test? {
    let measure = keys[.window].flatMap { self.measure($0, fields: [.start, .end], quote, &log) }
    let (from, until) = (keys[.from]?.day(&log), keys[.until]?.day(&log))
    if let from, let place = keys[.from]?.place { quote.check(day: from, begins: true, at: place, &log) }
    if let until, let place = keys[.until]?.place { quote.check(day: until, begins: false, at: place, &log) }
    guard from != nil || until != nil else {
      if keys[.from] == nil, keys[.until] == nil {
        log.error("guideline.open-window", at: keys.place, "the window has neither \"from\" nor \"until\"")
      }
      return nil
    }
    if let from, let until, until < from {
      log.error(
        "guideline.window-reversed", at: keys[.until]?.place, "the window ends before it begins", found: until.text,
        expected: "\(from.text) or later")
    }
    return measure.map { .window(measure: $0, from: from, until: until) }
  }

  private func duration(
    _ value: YAMLValue, _ setting: RuleSetting, _ log: inout DiagnosticLog
  ) -> Rule.Test? {
    guard let keys = value.mapping(DurationKey.self, &log),
      let (key, value) = keys.one(of: DurationKey.allCases, &log), let count = value.int(&log),
      let quantity = Quantity(count)
    else { return nil }
    guard (1...1200).contains(count) else {
      value.reject(String(count), expected: "1 to 1200", &log)
      return nil
    }
    let isYears = key == .atMostYears
    let claim = FigureClaim(
      value: quantity, unit: isYears ? "年" : "个月", comparison: .atMost, isInPrinciple: setting.inPrinciple)
    setting.quote.check(claim, at: value.place, &log)
    return .duration(atMostMonths: isYears ? count * 12 : count)
  }

  private func membership(_ keys: YAMLMapping<RuleKey>, _ quote: Quote, _ log: inout DiagnosticLog) -> Rule.Test? {
    let fields: [ProjectField] = [.category, .recommender, .region, .city, .county, .industry, .case, .status]
    let measure = keys[.membership].flatMap { self.measure($0, fields: fields, quote, &log) }
    let values = keys.required(.oneOf, &log)?.oneOrMoreTexts(&log)
    guard let measure, let values, !values.isEmpty else { return nil }
    for value in values { quote.checkDigits(of: value, at: keys[.oneOf]?.place ?? keys.place, &log) }
    return .membership(measure: measure, oneOf: values)
  }

  /// The name of a field or of a further column. A word of Latin letters can only be one of the fields.
  func measure(
    _ value: YAMLValue, fields: [ProjectField], _ quote: Quote, _ log: inout DiagnosticLog
  ) -> String? {
    guard let name = value.text(&log) else { return nil }
    quote.checkDigits(of: name, at: value.place, &log)
    let known = fields.map(\.rawValue)
    guard !known.contains(name), name.utf8.allSatisfy({ $0 < 0x80 }) else { return name }
    value.reject(
      name, expected: "one of \(known.joined(separator: ", ")), or the Chinese name of a column",
      suggestion: didYouMean(name, among: known), &log)
    return nil
  }
}
