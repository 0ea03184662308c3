import Diagnostics

extension Understanding {
  /// A code of the wrong form is left out, one with a wrong check character is kept: such codes are in use.
  static func creditCode(_ text: String) -> Understood<String> {
    let code = CreditCode.folded(text)
    guard CreditCode.hasForm(code) else { return Understood(nil, malformed(text, code)) }
    if CreditCode.hasValidCheck(code) { return Understood(code, remark: code == text ? nil : .folded) }
    return Understood(
      code,
      Diagnostic(
        .warning, "credit-code.check", "the last character of the credit code does not fit the others",
        found: "\"\(code)\"", expected: "a code valid by GB 32100-2015"))
  }

  private static func malformed(_ text: String, _ code: String) -> Diagnostic {
    if isExponent(code) {
      return Diagnostic(
        .warning, "credit-code.exponent", "a spreadsheet has made a number of the credit code, which is lost",
        found: "\"\(text)\"", expected: "18 digits and capital letters",
        suggestion: "format the column as text, enter the codes again and save the list again")
    }
    let meant = CreditCode.withoutConfusions(code)
    return Diagnostic(
      .warning, "credit-code.form", "the credit code does not have the form of one and is left out",
      found: "\"\(text)\"", expected: "18 digits and capital letters without I, O, S, V, Z",
      suggestion: CreditCode.hasValidCheck(meant) ? "did you mean \"\(meant)\"?" : nil)
  }

  /// `9.13E+17`.
  private static func isExponent(_ code: String) -> Bool {
    let parts = code.split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "+", Int(parts[1].dropFirst()) != nil else { return false }
    return !parts[0].isEmpty && parts[0].utf8.allSatisfy { ("0"..."9").contains(Unicode.Scalar($0)) || $0 == 0x2E }
  }
}
