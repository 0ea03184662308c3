/// Whole numbers from 0 as text that JSON need not escape: digits of base 32, lowest first, each one character of 64;
/// the upper half of the characters says that more digits follow.
enum NumberText {
  static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)

  /// - Returns: how many characters were appended.
  @inline(__always) @discardableResult
  static func append(_ number: Int, to text: inout [UInt8]) -> Int {
    precondition(number >= 0, "only whole numbers from 0 are written")
    var rest = number, count = 1
    while rest > 31 {
      text.append(digits[32 | rest & 31])
      rest >>= 5
      count += 1
    }
    text.append(digits[rest])
    return count
  }

  /// The numbers of a text, or nil where it is none of ours.
  static func numbers(in text: String) -> [Int]? {
    let text = text.utf8Span.span
    var numbers = [Int]()
    numbers.reserveCapacity(text.count)
    var (number, shift) = (0, 0)
    for index in text.indices {
      let digit = Int(values[Int(text[index])])
      guard digit < 64, shift < 60 else { return nil }
      number |= (digit & 31) << shift
      if digit < 32 {
        numbers.append(number)
        (number, shift) = (0, 0)
      } else {
        shift += 5
      }
    }
    return shift == 0 ? numbers : nil
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()
}

/// Numbers that never fall, as the steps between them; the first step is from 0.
struct RisingNumbers: Sendable {
  private(set) var bytes = [UInt8]()
  private var last = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// - Returns: how many characters were appended.
  @inline(__always) @discardableResult
  mutating func append(_ number: Int) -> Int {
    defer { last = number }
    return NumberText.append(number - last, to: &bytes)
  }
}
