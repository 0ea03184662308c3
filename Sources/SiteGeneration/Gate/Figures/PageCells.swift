/// Every cell of every table of a page whose value stands beside its text: what a reader reads must be that value.
enum PageCells {
  /// A cell whose text is another figure than its value: both as written.
  static func differences(_ bytes: [UInt8]) -> [(text: String, value: String)] {
    var scan = PageScan(bytes), found = [(text: String, value: String)]()
    while scan.pass("data-sort-value=\"") {
      let value = scan.text(until: UInt8(ascii: "\""))
      guard scan.pass(">") else { break }
      let text = scan.content(until: "</t")
      if !agree(text, value) { found.append((text, value)) }
    }
    return found
  }

  /// Whether a text begins with the figure of the value, at least to the decimals it shows; a value that is no figure may
  /// have any text, and where there is no value there is no figure.
  static func agree(_ text: String, _ value: String) -> Bool {
    guard let figure = ShownFigure(value), figure.isWhole else {
      return value.isEmpty ? ShownFigure(text) == nil : true
    }
    guard let shown = ShownFigure(text) else { return false }
    return figure.rounded(to: shown.decimals) == shown.rounded(to: shown.decimals)
      && figure.isNegative == shown.isNegative
  }
}

/// The figure a text begins with: digits, thousands separated by commas, decimals.
struct ShownFigure: Hashable {
  let isNegative: Bool
  private let digits: [UInt8]
  let decimals: Int
  /// Whether nothing stands behind it.
  let isWhole: Bool

  init?(_ text: String) {
    var digits = [UInt8](), decimals: Int?, rest = text.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    loop: while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: ",") where decimals == nil && !digits.isEmpty: break
      case UInt8(ascii: ".") where decimals == nil && !digits.isEmpty: decimals = 0
      default: break loop
      }
      rest = rest.dropFirst()
    }
    guard !digits.isEmpty else { return nil }
    (self.digits, self.decimals, isWhole) = (digits, decimals ?? 0, rest.isEmpty)
  }

  /// Its digits as a whole number of units of so many decimals, half to even; too long a figure is nil.
  func rounded(to places: Int) -> Int128? {
    var value: Int128 = 0, divisor: Int128 = 1
    for digit in digits {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product + Int128(digit)
    }
    for _ in 0..<max(places - decimals, 0) { value *= 10 }
    for _ in 0..<max(decimals - places, 0) { divisor *= 10 }
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    return rest * 2 > divisor || (rest * 2 == divisor && quotient % 2 == 1) ? quotient + 1 : quotient
  }
}
