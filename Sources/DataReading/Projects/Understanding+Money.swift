import Diagnostics
import ReportModel

extension Understanding {
  /// An amount; the unit it states itself goes before that of its column.
  static func money(_ reading: AmountReading) -> (String) -> Understood<Money> {
    { text in
      let found = "\"\(text)\""
      switch reading.amount(text) {
      case .amount(let money): return Understood(money)
      case .rounded(let money):
        return Understood(
          money,
          Diagnostic(
            .warning, "money.exponent", "the amount is written with an exponent, which may have cost it digits",
            found: found, expected: "all digits of the amount",
            suggestion: "format the column as a number and save again"))
      case .tooFine(let unit):
        return Understood(
          nil,
          Diagnostic(
            .error, "money.too-fine", "the amount has more decimals than \(unit.name) can hold", found: found,
            expected: "at most \(unit.decimals) decimals"))
      case .tooLarge(let unit):
        return Understood(
          nil,
          Diagnostic(
            .error, "money.too-large", "the amount is too large to be one project's", found: found,
            expected: "at most \(unit.shown(Money.limit)) \(unit.name)", suggestion: "see whether the unit is right"))
      case .otherCurrency(let name):
        return Understood(
          nil,
          Diagnostic(
            .error, "money.other-currency",
            "the amount is in another currency (\(name)) and is not added to the others",
            found: found, expected: "an amount of \(reading.unit.name)",
            suggestion: "state the amount in \(reading.unit.name), or put it into a column of its own under measures"))
      case .unreadable:
        return Understood(
          nil,
          Diagnostic(
            .error, "money.not-a-number", "the amount cannot be read", found: found,
            expected: "a decimal number of \(reading.unit.name) with at most \(reading.unit.decimals) decimals"))
      }
    }
  }
}
