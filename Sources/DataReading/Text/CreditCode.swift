/// 统一社会信用代码 (GB 32100-2015): 17 characters of this alphabet and a check character.
package enum CreditCode {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// A code as it is kept: no white space, full-width forms as ASCII, upper case.
  package static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace { scalars.append(halfWidth(scalar)) }
    return String(scalars).uppercased()
  }

  /// Whether it has the form of a code: 18 characters of the alphabet.
  package static func hasForm(_ code: String) -> Bool { values(code) != nil }

  /// Whether its last character is the one the other 17 ask for.
  package static func hasValidCheck(_ code: String) -> Bool {
    guard let values = values(code) else { return false }
    var sum = 0, weight = 1
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return values[17] == (31 - sum % 31) % 31
  }

  private static func values(_ code: String) -> [Int]? {
    let values = code.utf8.compactMap { alphabet.firstIndex(of: $0) }
    return code.utf8.count == 18 && values.count == 18 ? values : nil
  }
}
