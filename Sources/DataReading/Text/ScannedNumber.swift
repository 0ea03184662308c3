/// A number in one of the styles of lists, perhaps with an exponent.
struct ScannedNumber {
  /// Digits before and behind the point, without signs.
  private var whole = [UInt8]()
  private var fraction = [UInt8]()
  private var exponent = 0
  private var isNegative = false

  /// nil where separators do not part thousands, or something else stands there.
  init?(_ scalars: ArraySlice<Unicode.Scalar>, _ style: NumberStyle) {
    let point: Unicode.Scalar = style == .point ? "." : ","
    var rest = scalars, group = 0, isGrouped = false, isFraction = false
    if rest.first == "-" || rest.first == "−" {
      isNegative = true
      rest = rest.dropFirst()
    }
    while let scalar = rest.first {
      rest = rest.dropFirst()
      if ("0"..."9").contains(scalar) {
        if isFraction { fraction.append(UInt8(scalar.value)) } else { whole.append(UInt8(scalar.value)) }
        group += 1
      } else if Self.isSeparator(scalar, style), !isFraction {
        guard isGrouped ? group == 3 : (1...3).contains(group) else { return nil }
        (isGrouped, group) = (true, 0)
      } else if scalar == point, !isFraction {
        guard !isGrouped || group == 3 else { return nil }
        isFraction = true
      } else if scalar == "e" || scalar == "E" {
        guard let exponent = Self.exponent(rest) else { return nil }
        (self.exponent, rest) = (exponent, [])
      } else {
        return nil
      }
    }
    guard !whole.isEmpty || !fraction.isEmpty, isFraction || !isGrouped || group == 3 else { return nil }
  }

  /// Whether an exponent stands for digits that are not written: 9.1E+07 may be 91,234,567.
  var mayHideDigits: Bool { exponent > fraction.count }

  /// `-1234.5`; nil beyond 30 digits.
  var plain: String? {
    var digits = whole + fraction, point = whole.count + exponent
    guard abs(point) <= 30, digits.count <= 60 else { return nil }
    if point < 0 {
      digits = [UInt8](repeating: UInt8(ascii: "0"), count: -point) + digits
      point = 0
    }
    while digits.count < point { digits.append(UInt8(ascii: "0")) }
    let head = String(decoding: digits[..<point], as: UTF8.self)
    let tail = String(decoding: digits[point...], as: UTF8.self)
    return (isNegative ? "-" : "") + (head.isEmpty ? "0" : head) + (tail.isEmpty ? "" : "." + tail)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar, _ style: NumberStyle) -> Bool {
    switch style {
    case .point: scalar == ","
    case .comma: scalar == "."
    case .spaced: scalar.properties.isWhitespace
    }
  }

  private static func exponent(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let text = String(String.UnicodeScalarView(scalars))
    return text.utf8.count <= 4 ? Int(text) : nil
  }
}
