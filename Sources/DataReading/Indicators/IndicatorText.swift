import Diagnostics
import ReportModel

/// The value of an indicator as tables write it.
struct IndicatorText {
  let name: String
  /// The unit of the form; nil where it prints none, and then words are a value too.
  let unit: IndicatorUnit?
  /// The unit the row states, where it states one.
  let stated: TableWord?

  func entry(_ text: String) -> Understood<IndicatorValue.Entry> {
    guard let unit else { return Understood(IndicatorValue.Entry(text: text, quantity: AmountText.quantity(text))) }
    guard let quantity = quantity(text, unit) else { return Understood(nil, notANumber(text, unit.text)) }
    guard let stated, !unit.isMeant(by: stated) else {
      return Understood(IndicatorValue.Entry(text: text, quantity: quantity))
    }
    return converted(quantity, from: stated.text, to: unit.text)
  }

  /// A number, perhaps with `≥` or 不低于 in front and its unit or 以上 behind. Where the unit asks for words as well
  /// (个，并填写具体企业、产品名称) they follow the number.
  private func quantity(_ text: String, _ unit: IndicatorUnit) -> Quantity? {
    if isPlain(text, unit) { return Quantity(decimal: text) }
    var number = halfWidthText(text)[...]
    for sign in ["≥", "≧", ">=", "不低于", "不少于"] where number.hasPrefix(sign) { number = number.dropFirst(sign.count) }
    if number.hasSuffix("以上") { number = number.dropLast(2) }
    if unit.asksForWords {
      number = number.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
      if number.hasSuffix(",") { number = number.dropLast() }
    } else if number.hasSuffix(unit.head) {
      number = number.dropLast(unit.head.count)
    }
    while number.last == " " { number = number.dropLast() }
    return AmountText.quantity(String(number))
  }

  /// Whether a value, as nearly all are, is digits and a point of which nothing can be the unit.
  private func isPlain(_ text: String, _ unit: IndicatorUnit) -> Bool {
    text.utf8.last != unit.head.utf8.last
      && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".") }
  }

  /// An amount in another unit of the yuan; exact or not at all.
  private func converted(
    _ quantity: Quantity, from stated: String, to unit: String
  ) -> Understood<IndicatorValue.Entry> {
    let units = MoneyUnits.yuan
    guard let from = units.first(where: { $0.name == stated }), let to = units.first(where: { $0.name == unit }) else {
      return Understood(
        nil,
        Diagnostic(
          .error, "indicator.wrong-unit", "the row states another unit for \"\(name)\" than its form",
          found: "\"\(stated)\"", expected: "\"\(unit)\""))
    }
    var value = Int128(quantity.millionths)
    for _ in 0..<from.decimals { value *= 10 }
    var whole: Int128 = 1
    for _ in 0..<to.decimals { whole *= 10 }
    guard value % whole == 0, let millionths = Int64(exactly: value / whole) else {
      return Understood(
        nil,
        Diagnostic(
          .error, "indicator.not-exact", "the value cannot be stated exactly in \(unit) with 6 decimals",
          found: "\(quantity.text) \(stated)"))
    }
    let exact = Quantity(millionths: millionths)
    return Understood(IndicatorValue.Entry(text: exact.text, quantity: exact))
  }

  private func notANumber(_ text: String, _ unit: String) -> Diagnostic {
    Diagnostic(
      .error, "indicator.not-a-number", "the value of \"\(name)\" must be a number", found: "\"\(text)\"",
      expected: "a decimal number of \(unit) with at most 6 decimals")
  }
}
