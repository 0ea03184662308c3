/// Every cell of every table of a page whose value stands beside its text: what a reader reads must be that value.
enum PageCells {
  /// A cell whose text is another figure than its value: both as written.
  static func differences(_ bytes: [UInt8]) -> [(text: String, value: String)] {
    var scan = PageScan(bytes), found = [(text: String, value: String)]()
    bytes.withUnsafeBufferPointer { bytes in
      while scan.pass("data-sort-value=\"") {
        let value = scan.range(until: UInt8(ascii: "\""))
        guard scan.pass(">") else { break }
        let content = scan.range(untilTag: "</t")
        // Most cells hold nothing but the figure; only the others are worth a text of their own.
        let isBare = !value.isEmpty && !bytes[content].contains(UInt8(ascii: "<"))
        if isBare, agree(bytes[content], bytes[value]) { continue }
        let text = scan.text(of: content), figure = String(decoding: bytes[value], as: UTF8.self)
        if !agree(text.utf8, figure.utf8) { found.append((text, figure)) }
      }
    }
    return found
  }

  /// Whether a text begins with the figure of the value, at least to the decimals it shows; a value that is no figure may
  /// have any text, and where there is no value there is no figure.
  static func agree(_ text: some Collection<UInt8>, _ value: some Collection<UInt8>) -> Bool {
    guard let figure = ShownFigure(value), figure.isWhole else {
      return value.isEmpty ? ShownFigure(text) == nil : true
    }
    guard let shown = ShownFigure(text), let rounded = shown.rounded(to: shown.decimals) else { return false }
    return figure.rounded(to: shown.decimals) == rounded && figure.isNegative == shown.isNegative
  }
}

/// The figure a text begins with: digits, thousands separated by commas, decimals.
struct ShownFigure {
  let isNegative: Bool
  /// Its digits as one number; nil where they are too many.
  private let digits: Int128?
  let decimals: Int
  /// Whether nothing stands behind it.
  let isWhole: Bool

  init?(_ text: some Sequence<UInt8>) {
    var digits: Int128? = 0, count = 0, decimals: Int?, isNegative = false, isWhole = true
    loop: for (position, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where position == 0: isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits = digits?.appending(Int128(byte - UInt8(ascii: "0")))
        count += 1
        decimals = decimals.map { $0 + 1 }
      case UInt8(ascii: ",") where decimals == nil && count > 0: break
      case UInt8(ascii: ".") where decimals == nil && count > 0: decimals = 0
      default:
        isWhole = false
        break loop
      }
    }
    guard count > 0 else { return nil }
    (self.isNegative, self.digits, self.decimals, self.isWhole) = (isNegative, digits, decimals ?? 0, isWhole)
  }

  /// Its digits as a whole number of units of so many decimals, half to even; too long a figure is nil.
  func rounded(to places: Int) -> Int128? {
    var value = digits, divisor: Int128 = 1
    for _ in 0..<max(places - decimals, 0) { value = value?.appending(0) }
    for _ in 0..<max(decimals - places, 0) {
      guard let larger = divisor.appending(0) else { return nil }
      divisor = larger
    }
    guard let value else { return nil }
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    let isAbove = rest > divisor - rest, isHalf = rest == divisor - rest
    return isAbove || (isHalf && quotient % 2 == 1) ? quotient + 1 : quotient
  }
}

extension Int128 {
  /// With one more digit behind; nil where that is too many.
  fileprivate func appending(_ digit: Int128) -> Int128? {
    let (product, overflows) = multipliedReportingOverflow(by: 10)
    guard !overflows else { return nil }
    let (sum, isTooLarge) = product.addingReportingOverflow(digit)
    return isTooLarge ? nil : sum
  }
}
