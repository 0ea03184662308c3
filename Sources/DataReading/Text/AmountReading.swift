package import ReportModel

/// How a list writes its numbers: the sign between thousands and the one before decimals.
package enum NumberStyle: String, CaseIterable, Sendable {
  case point = "1,234.5"
  case comma = "1.234,5"
  case spaced = "1 234,5"
}

/// Amounts as people write them: `１，２３４．５`, `300万元`, `￥1.2亿元`, `£1,200`, `$5m`, `(300)`, `▲3`, `1.2E+06`.
package struct AmountReading: Sendable {
  /// What an amount is, or why it is none.
  package enum Outcome: Hashable, Sendable {
    case amount(Money)
    /// Written with an exponent that may hide digits: `9.1E+07`.
    case rounded(Money)
    /// It has more decimals than the unit can hold.
    case tooFine(MoneyUnit)
    case tooLarge(MoneyUnit)
    /// Its sign or unit is one of another currency: `$5m` among yuan.
    case otherCurrency(String)
    case unreadable
  }

  /// The unit of a number that states none.
  package let unit: MoneyUnit
  private let units: MoneyUnitSet
  private let style: NumberStyle

  package init(unit: MoneyUnit, units: MoneyUnitSet, style: NumberStyle = .point) {
    (self.unit, self.units, self.style) = (unit, units, style)
  }

  /// Whether a plain decimal with a point means what it says.
  var isPlain: Bool { style == .point }

  package func amount(_ text: String) -> Outcome {
    var scalars = ArraySlice(text.unicodeScalars.map(halfWidth))
    trim(&scalars)
    var isNegative = false
    if let inside = unbracketed(scalars) {
      (scalars, isNegative) = (inside, true)
    } else if let first = scalars.first, minusSigns.contains(first) {
      (scalars, isNegative) = (scalars.dropFirst(), true)
    }
    let written = scalars
    guard let unit = unit(takenFrom: &scalars) else {
      return otherCurrency(written).map { .otherCurrency($0) } ?? .unreadable
    }
    guard let number = ScannedNumber(scalars, style) else { return .unreadable }
    guard let digits = number.plain else { return .tooLarge(unit) }
    if isNegative, digits.hasPrefix("-") { return .unreadable }
    guard let money = unit.money(isNegative ? "-" + digits : digits) else {
      return unit.money(digits.prefix { $0 != "." }) == nil ? .tooLarge(unit) : .tooFine(unit)
    }
    return number.mayHideDigits ? .rounded(money) : .amount(money)
  }

  /// Takes the signs of a currency and the name of a unit away; nil where something else stands there.
  private func unit(takenFrom scalars: inout ArraySlice<Unicode.Scalar>) -> MoneyUnit? {
    guard let start = scalars.firstIndex(where: isDigitOrPoint), let end = scalars.lastIndex(where: isDigitOrPoint)
    else { return nil }
    var before = scalars[..<start], after = scalars[(end + 1)...]
    scalars = scalars[start...end]
    if before.count > 1, let sign = before.last, minusSigns.contains(sign) {
      before = before.dropLast()
      scalars = ["-"] + scalars
    }
    trim(&before)
    trim(&after)
    guard before.isEmpty || units.isSign(text(before)) else { return nil }
    if after.last == "整" { after = after.dropLast() }
    if after.isEmpty { return unit }
    return units.unit(named: text(after)) ?? (units.isSign(text(after)) ? unit : nil)
  }

  /// The words before or behind the number, where a currency has them that is not the site's.
  private func otherCurrency(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
    guard let start = scalars.firstIndex(where: isDigitOrPoint), let end = scalars.lastIndex(where: isDigitOrPoint)
    else { return nil }
    return [scalars[..<start], scalars[(end + 1)...]].lazy.map { tidied(text($0)) }.first { word in
      !word.isEmpty && Currency.named(word)?.isNamed(in: word) == true && units.unit(named: word) == nil
        && !units.isSign(word)
    }
  }

  private func unbracketed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    guard scalars.count > 2, scalars.first == "(", scalars.last == ")" else { return nil }
    return scalars.dropFirst().dropLast()
  }

  private func isDigitOrPoint(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || (scalar == "." && style == .point)
  }

  private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
}

private let minusSigns: Set<Unicode.Scalar> = ["-", "−", "–", "▲", "△", "▼"]

private func trim(_ scalars: inout ArraySlice<Unicode.Scalar>) {
  while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
  while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
}
