/// 统一社会信用代码 of an organisation that does not exist: formally valid, in a range that is not assigned.
///
/// Both check characters hold (GB 11714 for the organisation's part, GB 32100-2015 for the whole). The organisation's
/// part begins with `XX`, with which none is issued.
enum CreditCode {
  /// `authority` is the first two characters, registering authority and kind, such as `91` for an enterprise; `area`
  /// six digits of the registering place; `number` tells organisations apart, below 31 to the power of 6.
  static func code(authority: String, area: String, number: Int) -> String {
    var rest = number, digits = [UInt8]()
    for _ in 0..<6 {
      digits.append(alphabet[rest % 31])
      rest /= 31
    }
    var organisation = Array("XX".utf8) + digits.reversed()
    organisation.append(organisationCheck(organisation))
    var code = Array((authority + area).utf8) + organisation
    code.append(check(code))
    return String(decoding: code, as: UTF8.self)
  }

  /// The 31 characters of GB 32100-2015, by their value.
  static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The 18th character: weights are the powers of 3 modulo 31.
  private static func check(_ code: [UInt8]) -> UInt8 {
    var sum = 0, weight = 1
    for byte in code {
      sum += (alphabet.firstIndex(of: byte) ?? 0) * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  /// The 9th character of an organisation code (GB 11714): digits count themselves, letters from 10.
  private static func organisationCheck(_ code: [UInt8]) -> UInt8 {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(code, weights).reduce(0) { $0 + value($1.0) * $1.1 }
    let rest = (11 - sum % 11) % 11
    return rest == 10 ? UInt8(ascii: "X") : UInt8(ascii: "0") + UInt8(rest)
  }

  private static func value(_ byte: UInt8) -> Int {
    byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : Int(byte - UInt8(ascii: "A")) + 10
  }
}
