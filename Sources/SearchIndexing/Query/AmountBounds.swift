/// A decimal amount as a person writes it: `300`, `1,234.5`, `300万元`.
struct WrittenAmount: Equatable {
  /// All digits as one number.
  let digits: Int
  let decimals: Int
  /// The smallest units of its unit are 10 to this power; nil where no unit is written.
  var power: Int?

  /// More digits are no amount.
  static let digitLimit = 15

  /// The units one may write, longest first, and their powers of the smallest, a fen.
  static let units = [("万元", 6), ("亿元", 10), ("万", 6), ("亿", 10), ("元", 2)]

  /// In the smallest unit, rounded down or up.
  func smallestUnits(decimals siteDecimals: Int, roundedUp: Bool) -> Int {
    let shift = (power ?? siteDecimals) - decimals
    guard shift < 0 else {
      let (units, overflows) = digits.multipliedReportingOverflow(by: Self.power(shift))
      return overflows ? AmountBounds.most : min(units, AmountBounds.most)
    }
    let divisor = Self.power(-shift)
    return roundedUp ? (digits + divisor - 1) / divisor : digits / divisor
  }

  private static func power(_ exponent: Int) -> Int { (0..<exponent).reduce(1) { result, _ in result * 10 } }
}

/// Which amounts are asked for.
struct AmountBounds: Equatable {
  var low: WrittenAmount?
  var high: WrittenAmount?
  /// Whether the bound itself is no match.
  var isStrict = false

  /// JavaScript counts exactly up to 2^53.
  static let most = 9_000_000_000_000_000

  /// In the smallest unit; empty bounds give an empty range.
  func range(decimals: Int) -> Range<Int> {
    let step = isStrict ? 1 : 0
    let first = low.map { $0.smallestUnits(decimals: decimals, roundedUp: !isStrict) + step } ?? 0
    let last = high.map { $0.smallestUnits(decimals: decimals, roundedUp: isStrict) - step } ?? Self.most
    return first..<max(first, last + 1)
  }
}
