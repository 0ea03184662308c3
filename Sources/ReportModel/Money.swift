/// An exact amount in the smallest unit of the fund's currency (fen, cents).
///
/// One amount is at most `Money.limit`, so that sums over a million rows stay exact.
package struct Money: Hashable, Sendable, Comparable {
  package let minorUnits: Int64

  package init(minorUnits: Int64) { self.minorUnits = minorUnits }

  package static let zero = Money(minorUnits: 0)

  /// The largest amount of one row, either way: 9 × 10^12 minor units (900 亿元).
  package static let limit = Money(minorUnits: 9_000_000_000_000)

  package static func < (a: Money, b: Money) -> Bool { a.minorUnits < b.minorUnits }
  package static func + (a: Money, b: Money) -> Money { Money(minorUnits: a.minorUnits + b.minorUnits) }
  package static func - (a: Money, b: Money) -> Money { Money(minorUnits: a.minorUnits - b.minorUnits) }
  package static func += (a: inout Money, b: Money) { a = a + b }
  package static func * (a: Money, count: Int) -> Money { Money(minorUnits: a.minorUnits * Int64(count)) }

  /// The nearest multiple of `step`, which is positive; half to even.
  package func rounded(to step: Money) -> Money {
    var (quotient, rest) = minorUnits.quotientAndRemainder(dividingBy: step.minorUnits)
    let twice = rest.magnitude * 2, whole = step.minorUnits.magnitude
    if twice > whole || (twice == whole && !quotient.isMultiple(of: 2)) { quotient += minorUnits < 0 ? -1 : 1 }
    return Money(minorUnits: quotient * step.minorUnits)
  }

  /// `self` × `rate`, rounded down to the smallest unit: a ceiling is never rounded up.
  package func scaled(by rate: Quantity) -> Money {
    let product = Int128(minorUnits) * Int128(rate.millionths)
    var quotient = product / 1_000_000
    if product < 0, product % 1_000_000 != 0 { quotient -= 1 }
    return Money(minorUnits: Int64(quotient))
  }
}

/// How a site writes money: the unit shown and how many of the smallest units make one.
///
/// 万元 is 1,000,000 fen with at most 6 decimals; US dollars are 100 cents with 2.
package struct MoneyUnit: Hashable, Sendable {
  /// As it is shown and as JSON names it: `万元`, `USD`.
  package let name: String
  /// Smallest units in one unit: 10 to the power of `decimals`.
  package let decimals: Int
  /// How many decimals pages show at the least; further ones are shown only when they are not zero.
  package let shownDecimals: Int

  package init(name: String, decimals: Int, shownDecimals: Int = 0) {
    self.name = name
    self.decimals = decimals
    self.shownDecimals = shownDecimals
  }

  package static let tenThousandYuan = MoneyUnit(name: "万元", decimals: 6)

  /// The second decimal of the unit, or its smallest unit where that is larger: 100 元 for 万元, a cent for a dollar.
  package var hundredth: Money {
    var units: Int64 = 1
    for _ in 2..<max(decimals, 2) { units *= 10 }
    return Money(minorUnits: units)
  }

  /// Reads a plain decimal of this unit; nil where it is none, is finer than the smallest unit or too large.
  package func money(_ text: some StringProtocol) -> Money? {
    money(Array(text.utf8).span)
  }

  /// The same from bytes, as the cells of a list have it.
  package func money(_ bytes: Span<UInt8>) -> Money? {
    guard let value = scaledDecimal(bytes, decimals: decimals), abs(value) <= Money.limit.minorUnits else { return nil }
    return Money(minorUnits: value)
  }

  /// The exact shortest decimal, as JSON and CSV have it: `400`, `12.5`.
  package func decimal(_ money: Money) -> String { decimalText(money.minorUnits, decimals: decimals) }

  /// As pages show it: thousands separated, exact, at least `shownDecimals` decimals: `1,234.50`.
  package func shown(_ money: Money) -> String {
    var fraction = decimals, digits = money.minorUnits.magnitude
    while fraction > shownDecimals, digits % 10 == 0 {
      digits /= 10
      fraction -= 1
    }
    return fixedText(UInt128(digits), negative: money.minorUnits < 0, fraction: fraction, grouped: true)
  }
}

/// A whole number with thousands separated by commas: `12,345`.
package func groupedText(_ count: Int) -> String {
  fixedText(UInt128(count.magnitude), negative: count < 0, fraction: 0, grouped: true)
}

/// `numerator` ÷ `denominator` with exactly `decimals` decimals, rounded half to even; nil when the denominator is 0.
package func ratioText(_ numerator: Int64, _ denominator: Int64, decimals: Int, grouped: Bool = false) -> String? {
  guard denominator != 0 else { return nil }
  var scale: Int128 = 1
  for _ in 0..<decimals { scale *= 10 }
  let negative = (numerator < 0) != (denominator < 0)
  let (quotient, rest) = (Int128(numerator.magnitude) * scale).quotientAndRemainder(
    dividingBy: Int128(denominator.magnitude))
  let twice = rest * 2, whole = Int128(denominator.magnitude)
  let rounded = twice > whole || (twice == whole && quotient % 2 == 1) ? quotient + 1 : quotient
  return fixedText(UInt128(rounded), negative: negative && rounded != 0, fraction: decimals, grouped: grouped)
}
