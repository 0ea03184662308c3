extension QueryScanner {
  /// `支持 > 300`, `支持>=1亿元`, `支持:300-500`, `support:300-`.
  mutating func takeAmounts() -> QueryItem.Condition? {
    let start = index
    for spelling in Self.amountSpellings where take(spelling) {
      if let bounds = takeBounds(), isAtEnd { return .amounts(bounds) }
      index = start
    }
    return nil
  }

  /// `年度:2024`, `year:2022-2024`.
  mutating func takeYears() -> QueryItem.Condition? {
    let start = index
    for spelling in ["年度", "年份", "year"] where take(spelling) {
      _ = take(" ")
      if take(":") || take("=") {
        _ = take(" ")
        if let first = takeYear() {
          let last = takeDash() ? takeYear() : first
          if let last, first <= last, isAtEnd { return .years(first...last) }
        }
      }
      index = start
    }
    return nil
  }

  private mutating func takeBounds() -> AmountBounds? {
    _ = take(" ")
    guard let sign = ["≥", ">=", "≤", "<=", ">", "<", "=", ":"].first(where: { take($0) }) else { return nil }
    _ = take(" ")
    guard var low = takeAmount() else { return nil }
    switch sign {
    case ">": return AmountBounds(low: low, high: nil, isStrict: true)
    case "<": return AmountBounds(low: nil, high: low, isStrict: true)
    case "≥", ">=": return AmountBounds(low: low, high: nil)
    case "≤", "<=": return AmountBounds(low: nil, high: low)
    default: break
    }
    guard takeDash() else { return AmountBounds(low: low, high: low) }
    let high = takeAmount()
    low.power = low.power ?? high?.power
    return AmountBounds(low: low, high: high)
  }

  private mutating func takeDash() -> Bool { take("-") || take("~") || take("至") }

  private mutating func takeYear() -> Int? {
    let start = index
    while index < query.count, isDigit(query[index]) { index += 1 }
    guard index - start == 4 else { return nil }
    let year = query[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    _ = take("年")
    return year
  }

  /// A number, and its unit where one follows.
  mutating func takeAmount() -> WrittenAmount? {
    guard var amount = takeNumber() else { return nil }
    amount.power = WrittenAmount.units.first { take($0.0) }?.1
    return amount
  }

  /// `300`, `1,234.5`: digits with commas among them, and decimals.
  mutating func takeNumber() -> WrittenAmount? {
    let start = index
    while index < query.count, isDigit(query[index]) || (index > start && query[index] == comma) { index += 1 }
    while index > start, query[index - 1] == comma { index -= 1 }
    let whole = query[start..<index].filter(isDigit)
    var decimals = ArraySlice<UInt32>()
    if !whole.isEmpty, index + 1 < query.count, query[index] == point, isDigit(query[index + 1]) {
      decimals = query[(index + 1)...].prefix(while: isDigit)
      index += 1 + decimals.count
    }
    guard !whole.isEmpty, whole.count + decimals.count <= WrittenAmount.digitLimit, decimals.count <= 6 else {
      index = start
      return nil
    }
    let digits = (whole + decimals).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return WrittenAmount(digits: digits, decimals: decimals.count, power: nil)
  }

  private static let amountSpellings = ["支持金额", "支持", "金额", "补助", "support", "amount"]
  private var comma: UInt32 { 0x2C }
  private var point: UInt32 { 0x2E }
}

func isDigit(_ scalar: UInt32) -> Bool { 0x30...0x39 ~= scalar }

extension [UInt32] {
  /// The year that a bare word names: `2024`, `2024年`, `2024年度`.
  var writtenYear: Int? {
    let digits = prefix(while: isDigit)
    guard digits.count == 4, ["", "年", "年度"].contains(text(of: dropFirst(4))) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The amount that a bare word names, above 0: a number with its unit, with decimals or with commas.
  var writtenAmount: WrittenAmount? {
    var scanner = QueryScanner(self)
    guard let amount = scanner.takeAmount(), scanner.index == count, amount.digits > 0 else { return nil }
    return amount.power != nil || amount.decimals > 0 || contains(0x2C) ? amount : nil
  }
}
