import Diagnostics
import Testing

struct TextReportTests {
  private func amount(_ row: Int, in file: String = "a.csv") -> Diagnostic {
    Diagnostic(
      .error, "money.not-a-number", at: Place(file: file, row: row, column: 9, header: "支持金额"),
      "the amount cannot be read", found: "\"x\(row)\"")
  }

  private func lines(_ diagnostics: [Diagnostic]) -> [String] {
    TextReport(diagnostics.sorted(), everything: "gongshi check --format json").lines
  }

  @Test func `a few findings are all shown, and counted`() {
    #expect(
      lines([amount(2), amount(3)]) == [
        "a.csv: row 2, column 9 \"支持金额\": error: the amount cannot be read [money.not-a-number]\n  found: \"x2\"",
        "a.csv: row 3, column 9 \"支持金额\": error: the amount cannot be read [money.not-a-number]\n  found: \"x3\"",
        "2 errors, 0 warnings",
      ])
  }

  @Test func `ten thousand mistakes in one file are summarised by code, the first of each with its place`() {
    let short = (5...6).map {
      Diagnostic(.warning, "csv.short-row", at: Place(file: "a.csv", row: $0), "the row is shorter than the headers")
    }
    let note = Diagnostic(.note, "text.repaired", at: Place(file: "a.csv", row: 7), "white space was put in order")
    let report = lines((2...10_001).map { amount($0) } + short + [note] + [amount(2, in: "b.csv")])
    #expect(
      report.joined(separator: "\n") == """
        a.csv: 10,003 findings, by code:
          10,000 errors [money.not-a-number] An amount cannot be read
             2 warnings [csv.short-row] A row has fewer cells than there are headers
                 1 note [text.repaired] White space was put in order
        a.csv: row 2, column 9 "支持金额": error: the amount cannot be read [money.not-a-number]
          found: "x2"
        a.csv: row 3, column 9 "支持金额": error: the amount cannot be read [money.not-a-number]
          found: "x3"
        a.csv: row 4, column 9 "支持金额": error: the amount cannot be read [money.not-a-number]
          found: "x4"
          and 9,997 more [money.not-a-number]
        a.csv: row 5: warning: the row is shorter than the headers [csv.short-row]
        a.csv: row 6: warning: the row is shorter than the headers [csv.short-row]
        a.csv: row 7: note: white space was put in order [text.repaired]
        b.csv: row 2, column 9 "支持金额": error: the amount cannot be read [money.not-a-number]
          found: "x2"
        all of them: gongshi check --format json
        10001 errors, 2 warnings
        """)
  }

  @Test(arguments: [(TextReport.limit, false), (TextReport.limit + 1, true)])
  func `a summary begins above the limit`(count: Int, isShortened: Bool) {
    let report = lines((1...count).map { amount($0) })
    #expect(report.contains { $0.hasPrefix("all of them: ") } == isShortened)
  }

  @Test func `findings without a place are summarised as well, and nothing is said of nothing`() {
    let findings = (0...TextReport.limit).map { Diagnostic(.error, "site.path", "path \($0)") }
    #expect(lines(findings).first == "without a place: 61 findings, by code:")
    #expect(lines([]) == [])
  }

  @Test func `counts go from errors to notes, the most frequent first, then by code`() {
    let findings = [
      Diagnostic(.note, "c", "x"), Diagnostic(.warning, "b", "x"), Diagnostic(.error, "e", "x"),
      Diagnostic(.error, "d", "x"), Diagnostic(.error, "f", "x"), Diagnostic(.error, "f", "x"),
    ]
    #expect(CodeCount.counts(of: findings).map(\.code) == ["f", "d", "e", "b", "c"])
    #expect(CodeCount.counts(of: findings).map(\.text).first == "2 errors")
  }
}
