/// Whether the bytes are one number of RFC 8259 §6 and nothing else.
func isNumber(_ text: Span<UInt8>) -> Bool {
  !text.isEmpty && endOfNumber(in: text, from: 0) == text.count
}

/// The index after the number that starts at `start`, or nil where none stands.
///
/// `-`? then `0` or digits without a leading zero, then an optional fraction and an optional exponent. Of `1.` or
/// `1e` nothing is a number; of `01` only the `0` is.
package func endOfNumber(in text: Span<UInt8>, from start: Int) -> Int? {
  var index = start
  if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
  guard index < text.count, isDigit(text[index]) else { return nil }
  index = text[index] == UInt8(ascii: "0") ? index + 1 : endOfDigits(in: text, from: index)
  if index < text.count, text[index] == UInt8(ascii: ".") {
    let end = endOfDigits(in: text, from: index + 1)
    guard end > index + 1 else { return nil }
    index = end
  }
  guard index < text.count, text[index] | 0x20 == UInt8(ascii: "e") else { return index }
  index += 1
  if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") { index += 1 }
  let end = endOfDigits(in: text, from: index)
  return end > index ? end : nil
}

private func endOfDigits(in text: Span<UInt8>, from start: Int) -> Int {
  var index = start
  while index < text.count, isDigit(text[index]) { index += 1 }
  return index
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

/// Appends the integer in decimal digits.
func appendDecimal(_ integer: Int, to bytes: inout [UInt8]) {
  if integer < 0 { bytes.append(UInt8(ascii: "-")) }
  let start = bytes.count
  var rest = integer.magnitude
  repeat {
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
    rest /= 10
  } while rest > 0
  bytes[start...].reverse()
}
