import Diagnostics
import Testing

struct DiagnosticTests {
  @Test func `a diagnostic reads as place, severity, message, code, then what was found and expected`() {
    let diagnostic = Diagnostic(
      .error, "money.not-a-number", at: Place(file: "content/projects/2024.csv", row: 12, column: 9, header: "支持金额"),
      "the amount cannot be read", found: "\"一百万\"", expected: "a decimal number of 万元", suggestion: "write 100")
    #expect(
      diagnostic.description == """
        content/projects/2024.csv: row 12, column 9 "支持金额": error: the amount cannot be read [money.not-a-number]
          found: "一百万"
          expected: a decimal number of 万元
          suggestion: write 100
        """)
  }

  @Test(arguments: [
    (Place(file: "a.yaml"), "a.yaml"), (Place(file: "a.yaml", line: 3), "a.yaml:3"),
    (Place(file: "a.yaml", line: 3, column: 7), "a.yaml:3:7"),
    (Place(file: "a.xlsx", sheet: "省级", row: 4), "a.xlsx: sheet \"省级\", row 4"),
  ]) func `places read as compilers write them`(place: Place, text: String) {
    #expect(place.description == text)
  }

  @Test func `diagnostics sort by place and then by severity`() {
    let first = Diagnostic(.warning, "b", at: Place(file: "a", line: 2), "x")
    let second = Diagnostic(.error, "a", at: Place(file: "a", line: 10), "x")
    let third = Diagnostic(.warning, "a", at: Place(file: "a", line: 10), "x")
    #expect([third, second, first].sorted() == [first, second, third])
  }

  @Test(arguments: [
    ("suport", "support"), ("支付金额", "支持金额"), ("qouta", "quota"), ("zebra", nil), ("", nil),
  ]) func `the nearest word is suggested only when it is near`(written: String, expected: String?) {
    #expect(nearest(to: written, among: ["quota", "support", "支持金额"]) == expected)
  }
}
