/// A decimal without its exponent: `1.0e-06` → `0.000001`, `1.25e+3` → `1250`. What has none, or one beyond what people
/// write out, stays as it is.
func plainDecimal(_ text: String) -> String {
  let parts = text.lowercased().split(separator: "e", omittingEmptySubsequences: false)
  guard parts.count == 2, let exponent = Int(parts[1]), (-12...18).contains(exponent) else { return text }
  let sign = parts[0].hasPrefix("-") ? "-" : ""
  let mantissa = parts[0].dropFirst(sign.count).split(separator: ".", omittingEmptySubsequences: false)
  guard (1...2).contains(mantissa.count) else { return text }
  let fraction = mantissa.count == 2 ? trimmedZeros(mantissa[1]) : ""
  let whole = mantissa[0].drop { $0 == "0" }, isZero = whole.isEmpty && fraction.isEmpty
  if isZero { return "0" }
  let leading = whole.isEmpty ? fraction.prefix { $0 == "0" }.count : 0
  let digits = whole + fraction.dropFirst(leading), point = whole.count + exponent - leading
  if point <= 0 { return "\(sign)0." + String(repeating: "0", count: -point) + trimmedZeros(digits) }
  if point >= digits.count { return sign + digits + String(repeating: "0", count: point - digits.count) }
  return sign + digits.prefix(point) + "." + digits.dropFirst(point)
}

/// Without zeros at the end.
private func trimmedZeros(_ digits: some StringProtocol) -> String {
  let kept = digits.utf8.reversed().drop { $0 == UInt8(ascii: "0") }.count
  return String(digits.prefix(kept))
}
