import Glibc

/// A number as its significant digits, at most the 15 that a spreadsheet shows: `0.1 + 0.2` is kept by its file as
/// `0.30000000000000004` and read by a person as 0.3.
struct Decimal: Hashable {
  private static let maximumDigits = 15

  private(set) var isNegative = false
  /// Without leading or trailing zeros; empty for zero.
  private(set) var digits = [UInt8]()
  /// The point stands before the digits times ten to this power: 0.1 is 0, 1 is 1.
  private(set) var point = 0

  /// nil where the text is no number.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard parse(text) else { return nil }
    guard digits.count > Self.maximumDigits else { return }
    guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else { return nil }
    round(number)
  }

  private mutating func round(_ number: Double) {
    var buffer = [CChar](repeating: 0, count: 32)
    _ = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    _ = text.withUnsafeBufferPointer { parse($0) }
  }

  /// `-12.5`, `1.25E+17`.
  private mutating func parse(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    (isNegative, digits, point) = (false, [], 0)
    var index = 0, hasPoint = false, count = 0
    if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
      isNegative = text[index] == UInt8(ascii: "-")
      index += 1
    }
    while index < text.count, text[index] | 0x20 != UInt8(ascii: "e") {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
        continue
      }
      guard (0x30...0x39).contains(byte) else { return false }
      count += 1
      if byte != 0x30 || !digits.isEmpty { digits.append(byte) } else if hasPoint { point -= 1 }
      if !hasPoint, !digits.isEmpty { point += 1 }
    }
    guard count > 0, let exponent = exponent(text, from: index) else { return false }
    point += exponent
    while digits.last == 0x30 { digits.removeLast() }
    if digits.isEmpty { (isNegative, point) = (false, 0) }
    return true
  }

  private func exponent(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return 0 }
    guard text.count - start <= 6 else { return nil }
    return Int(String(decoding: text[(start + 1)...], as: UTF8.self))
  }

  /// A hundred times as much.
  var percentage: Decimal {
    var result = self
    if !digits.isEmpty { result.point += 2 }
    return result
  }

  /// As a person writes it; from 10¹⁵ on and below 10⁻¹⁰ with a power of ten, as spreadsheets show it: `9.13201E+17`.
  func write(to text: inout [UInt8]) {
    if isNegative { text.append(UInt8(ascii: "-")) }
    if digits.isEmpty {
      text.append(0x30)
    } else if point > Self.maximumDigits || point < -9 {
      writePower(to: &text)
    } else if point <= 0 {
      text += [0x30, UInt8(ascii: ".")]
      text.append(contentsOf: repeatElement(0x30, count: -point))
      text += digits
    } else {
      text += digits.prefix(point)
      text.append(contentsOf: repeatElement(0x30, count: max(0, point - digits.count)))
      if digits.count > point { text += [UInt8(ascii: ".")] + digits.dropFirst(point) }
    }
  }

  private func writePower(to text: inout [UInt8]) {
    text.append(digits[0])
    if digits.count > 1 { text += [UInt8(ascii: ".")] + digits.dropFirst() }
    let power = point - 1
    text += [UInt8(ascii: "E"), UInt8(ascii: power < 0 ? "-" : "+")]
    if abs(power) < 10 { text.append(0x30) }
    text += String(abs(power)).utf8
  }
}
