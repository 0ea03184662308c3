/// An exact decimal number with at most six decimals: a rate, a measure, a threshold.
package struct Quantity: Hashable, Sendable, Comparable {
  /// The number times 1,000,000.
  package let millionths: Int64

  package init(millionths: Int64) { self.millionths = millionths }

  /// A whole number; nil when it has too many digits.
  package init?(_ whole: Int) {
    let (product, overflow) = Int64(whole).multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return nil }
    millionths = product
  }

  /// Reads `-12.5`; nil for anything but an optional minus, digits and at most six decimals.
  package init?(decimal text: some StringProtocol) {
    guard let value = scaledDecimal(text, decimals: 6) else { return nil }
    millionths = value
  }

  package static func < (a: Quantity, b: Quantity) -> Bool { a.millionths < b.millionths }

  /// The shortest exact decimal: `3000`, `0.1`, `-12.5`.
  package var text: String { decimalText(millionths, decimals: 6) }

  /// The number times 100 as text, for rates: 0.125 is `12.5`.
  package var percentText: String { decimalText(millionths, decimals: 4) }
}

/// Reads a plain decimal into an integer of `decimals` fractional digits; nil where it is none, has more decimals
/// than that (zeros aside) or does not fit.
package func scaledDecimal(_ text: some StringProtocol, decimals: Int) -> Int64? {
  scaledDecimal(Array(text.utf8).span, decimals: decimals)
}

/// The same from bytes, as the cells of a list have it.
package func scaledDecimal(_ bytes: Span<UInt8>, decimals: Int) -> Int64? {
  var value: Int64 = 0, digits = 0, fraction = -1, negative = false
  for index in bytes.indices {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "-") where index == 0: negative = true
    case UInt8(ascii: ".") where fraction < 0 && index + 1 < bytes.count: fraction = 0
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      digits += 1
      if fraction >= 0 {
        if fraction == decimals {
          guard byte == UInt8(ascii: "0") else { return nil }
          continue
        }
        fraction += 1
      }
      guard let next = appended(Int64(byte - UInt8(ascii: "0")), to: value) else { return nil }
      value = next
    default: return nil
    }
  }
  guard digits > 0 else { return nil }
  for _ in max(fraction, 0)..<decimals {
    guard let next = appended(0, to: value) else { return nil }
    value = next
  }
  return negative ? -value : value
}

private func appended(_ digit: Int64, to value: Int64) -> Int64? {
  let (product, overflow) = value.multipliedReportingOverflow(by: 10)
  let (sum, overflowed) = product.addingReportingOverflow(digit)
  return overflow || overflowed ? nil : sum
}

/// The shortest exact decimal text of `value` ÷ 10^`decimals`.
package func decimalText(_ value: Int64, decimals: Int) -> String { decimalText(Int128(value), decimals: decimals) }

/// The same of a sum that may be larger.
package func decimalText(_ value: Int128, decimals: Int) -> String {
  var fraction = decimals, digits = UInt128(value.magnitude)
  while fraction > 0, digits % 10 == 0 {
    digits /= 10
    fraction -= 1
  }
  return fixedText(digits, negative: value < 0, fraction: fraction, grouped: false)
}

/// `digits` ÷ 10^`fraction` with exactly that many decimals; thousands separated by commas when `grouped`.
func fixedText(_ digits: UInt128, negative: Bool, fraction: Int, grouped: Bool) -> String {
  // 39 digits, a comma for each three of them, as many zeros as decimals, point and sign.
  withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64 + fraction) { bytes in
    var start = bytes.count, position = 0
    func put(_ byte: UInt8) {
      start -= 1
      bytes[start] = byte
    }
    func put(digit: UInt8) {
      if fraction > 0, position == fraction { put(UInt8(ascii: ".")) }
      if grouped, position > fraction, (position - fraction) % 3 == 0 { put(UInt8(ascii: ",")) }
      put(UInt8(ascii: "0") + digit)
      position += 1
    }
    var large = digits
    while large > UInt128(UInt64.max) {
      put(digit: UInt8(large % 10))
      large /= 10
    }
    // Nearly every figure is small, and divided many times faster.
    var rest = UInt64(large)
    repeat {
      put(digit: UInt8(rest % 10))
      rest /= 10
    } while rest > 0 || position <= fraction
    if negative { put(UInt8(ascii: "-")) }
    return String(decoding: UnsafeBufferPointer(rebasing: bytes[start...]), as: UTF8.self)
  }
}
