package import ReportModel

/// Numbers as lists write them: full-width digits, thousands separated by commas.
package enum AmountText {
  /// The plain decimal of `１,234.5`; nil where the commas do not part thousands or something else stands there.
  package static func plain(_ text: String) -> String? {
    var digits = "", group = 0, isGrouped = false, isFraction = false
    for scalar in text.unicodeScalars.map(halfWidth) {
      switch scalar {
      case "0"..."9":
        digits.unicodeScalars.append(scalar)
        group += isFraction ? 0 : 1
      case ",":
        guard !isFraction, isGrouped ? group == 3 : (1...3).contains(group) else { return nil }
        (isGrouped, group) = (true, 0)
      case ".":
        guard !isFraction else { return nil }
        isFraction = true
        digits.append(".")
      case "-" where digits.isEmpty: digits.append("-")
      default: return nil
      }
    }
    return isGrouped && group != 3 ? nil : digits
  }

  /// An exact amount of `unit`; nil where it is none.
  package static func money(_ text: String, in unit: MoneyUnit) -> Money? { plain(text).flatMap { unit.money($0) } }

  /// An exact number; nil where it is none.
  package static func quantity(_ text: String) -> Quantity? {
    Quantity(decimal: text) ?? plain(text).flatMap { Quantity(decimal: $0) }
  }
}
