/// 统一社会信用代码 (GB 32100-2015): 17 characters of this alphabet and a check character.
package enum CreditCode {
  /// By byte its value, 255 where it is not in the alphabet.
  private static let valueOfByte: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for (value, byte) in "0123456789ABCDEFGHJKLMNPQRTUWXY".utf8.enumerated() { values[Int(byte)] = UInt8(value) }
    return values
  }()

  /// A code as it is kept: no white space, full-width forms as ASCII, upper case.
  package static func folded(_ text: String) -> String {
    if hasForm(text) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace { scalars.append(halfWidth(scalar)) }
    return String(scalars).uppercased()
  }

  /// A code with the letters that stand for nothing in one read as the digits they look like: O as 0, I as 1, Z as 2,
  /// S as 5.
  package static func withoutConfusions(_ code: String) -> String {
    let likeDigits: [UInt8: UInt8] = [0x4F: 0x30, 0x49: 0x31, 0x5A: 0x32, 0x53: 0x35]
    return String(decoding: code.utf8.map { likeDigits[$0] ?? $0 }, as: UTF8.self)
  }

  /// Whether it has the form of a code: 18 characters of the alphabet.
  package static func hasForm(_ code: String) -> Bool {
    code.utf8.count == 18 && code.utf8.allSatisfy { valueOfByte[Int($0)] != 255 }
  }

  /// Whether its last character is the one the other 17 ask for.
  package static func hasValidCheck(_ code: String) -> Bool {
    guard hasForm(code) else { return false }
    var sum = 0, weight = 1, last = 0
    for (index, byte) in code.utf8.enumerated() {
      last = Int(valueOfByte[Int(byte)])
      if index < 17 { sum += last * weight }
      weight = weight * 3 % 31
    }
    return last == (31 - sum % 31) % 31
  }
}
