import ReportModel

/// A test with its measures and units looked up.
indirect enum CompiledTest: Sendable {
  case threshold(AmountSource, unit: String, scale: Int64?, bounds: [Rule.BoundCase])
  case window(DaySource, from: Day?, until: Day?)
  case duration(months: Int)
  case membership(TextSource, oneOf: [String])
  case anyOf([CompiledTest])

  init(_ test: Rule.Test, _ programme: Programme, _ dataset: Dataset) {
    switch test {
    case .threshold(let measure, let unit, let bounds):
      let source = AmountSource(measure, isBaseInvestment: programme.isBaseInvestment)
      let scale = source.isMoney ? Self.minorUnits(in: unit, dataset.site.money) : nil
      self = .threshold(source, unit: unit, scale: scale, bounds: bounds)
    case .window(let measure, let from, let until): self = .window(DaySource(measure), from: from, until: until)
    case .duration(let months): self = .duration(months: months)
    case .membership(let measure, let values):
      self = .membership(TextSource(measure, dataset.divisions), oneOf: values)
    case .anyOf(let tests): self = .anyOf(tests.map { CompiledTest($0, programme, dataset) })
    }
  }

  /// How many of the smallest units make one of a unit of money; 元 for a unit nobody knows.
  private static func minorUnits(in unit: String, _ money: MoneyUnit) -> Int64 {
    if unit == money.name { return power(10, money.decimals) }
    switch unit {
    case "亿元": return 10_000_000_000
    case "万元": return 1_000_000
    default: return 100
    }
  }

  private static func power(_ base: Int64, _ exponent: Int) -> Int64 {
    (0..<max(0, exponent)).reduce(1) { value, _ in value * base }
  }
}

/// What is missing for an answer.
enum Missing: Hashable, Sendable {
  case field(ProjectField)
  /// A further column by its name.
  case column(String)
  /// A column whose text is no number or day.
  case unreadable(column: String, text: String)
  /// A region, industry or case that no bound of the rule is stated for.
  case noBound(ProjectField, value: String)

  /// The header of what is missing, and what stands there where it is of no use.
  var text: String {
    switch self {
    case .field(let field): field.header
    case .column(let name): name
    case .unreadable(let column, let text): "\(column): \(text)"
    case .noBound(let field, let value): "\(field.header): \(value)"
    }
  }
}

/// The outcome of a test without words.
enum Outcome: Hashable, Sendable {
  case pass
  case fail
  case cannotTell(Missing)

  var verdict: Finding.Verdict {
    switch self {
    case .pass: .pass
    case .fail: .fail
    case .cannotTell: .cannotTell
    }
  }

  var missing: Missing? {
    switch self {
    case .pass, .fail: nil
    case .cannotTell(let missing): missing
    }
  }
}
