import Testing

@testable import SiteGeneration

struct CSVTests {
  private func written(_ rows: [String]...) -> [UInt8] {
    var csv = CSVWriter()
    for row in rows { csv.row(row) }
    return csv.bytes
  }

  @Test func `a mark of the encoding, commas, and CR LF`() {
    #expect(text(written(["a", "b"], ["1", ""])) == "\u{FEFF}a,b\r\n1,\r\n")
  }

  @Test(arguments: [
    "plain", "", "a,b", "say \"x\"", "\"", "two\nlines", "two\r\nlines", " blank before", "中文，逗号", "tab\tinside",
    "-12.5", "1.2.3", "很长" + String(repeating: "长", count: 5_000),
  ])
  func `what is written reads back the same`(_ cell: String) {
    #expect(CSVRows(written(["first", cell, "last"], [cell])).rows == [["first", cell, "last"], [cell]])
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("a b", "a b"),
  ])
  func `cells are quoted as RFC 4180 has it`(_ cell: String, _ expected: String) {
    #expect(text(written([cell])) == "\u{FEFF}\(expected)\r\n")
  }

  @Test(arguments: [
    "=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x", "=cmd|' /C calc'!A0", "-", "+",
    "--1", "-1-1", "-1.", "-.5", "- 1",
  ])
  func `a formula gets an apostrophe`(_ cell: String) {
    let quoted = "\"'" + cell.replacing("\"", with: "\"\"") + "\""
    #expect(text(written([cell])) == "\u{FEFF}\(quoted)\r\n")
  }

  @Test(arguments: [
    " ", "  ", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{2003}", "\u{200B}", "\u{85}", "\u{202F}", "\u{1}",
    " \u{A0}\u{3000}",
  ])
  func `blanks and invisible marks do not hide a formula`(_ blanks: String) {
    for start in ["=1", "+1", "-1", "@x", "＝1"] { #expect(beginsFormula(blanks + start)) }
    #expect(!beginsFormula(blanks))
    #expect(!beginsFormula(blanks + "文字"))
  }

  @Test(arguments: ["0", "12", "-12", "-0.5", "12.50", "-1000000.000001"])
  func `plain numbers stay numbers`(_ number: String) {
    #expect(text(written([number])) == "\u{FEFF}\(number)\r\n")
  }

  @Test(arguments: ["甲公司", "a=b", "1+1", "Ａ", "ω", "é", "'", "(-1)", "℃", "，"])
  func `other texts stay as they are`(_ cell: String) {
    #expect(!beginsFormula(cell))
  }

  @Test func `what does not end in a line break is not a row`() {
    #expect(CSVRows(Array("a,b\r\nc".utf8)).rows == [["a", "b"]])
    #expect(CSVRows([]).rows == [])
  }
}
