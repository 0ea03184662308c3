import Diagnostics
import TableReading
import Testing

/// The reader of a fixture by its extension.
func reader(of name: String) -> any TableReader.Type {
  if name.hasSuffix(".docx") { return DOCXReader.self }
  return name.hasSuffix(".xls") ? XLSReader.self : XLSXReader.self
}

private let list = [
  ["2024年度项目拟立项名单（第一批）"], ["序号", "项目名称", "承担单位", "支持金额（万元）", "开始日期", "占比", "备注"],
  ["1", "智能工厂（一期）", "南京某某科技有限公司", "120.5", "2024-03-01", "12.5%", "TRUE"],
  ["2", "首台（套）装备\n及配套", "苏州某某装备有限公司", "0.1", "2023-12-31", "50%"],
  ["3", "A&B <研发> \"机构\"", "無錫某某研究院", "1234567.89", "1999-01-01", "100%", "見附件"],
  ["5", "  前后空格 ", "徐州某某集团", "300", "2025-02-28", "33.3%", "FALSE"],
]
private let title = Table.Merge(rows: 1...1, columns: 0...6)
private let look = " |  suggestion: see whether they are meant to be published"

/// What openpyxl, xlsxwriter, xlwt, python-docx and LibreOffice wrote; see `Fixtures/make.py`.
struct WrittenByOthersTests {
  @Test(arguments: [
    "list-openpyxl.xlsx", "list-openpyxl-1904.xlsx", "list-xlsxwriter.xlsx", "list-xlsxwriter-constant-memory.xlsx",
    "list-libreoffice.xlsx", "list-xlwt.xls", "list-libreoffice.xls", "list-python-docx.docx", "list-libreoffice.docx",
  ]) func `one list gives the same rows in every format`(name: String) throws {
    let found = read(reader(of: name), try fixture(name), file: name)
    let isDocument = name.hasSuffix(".docx")
    var expected = list
    // A document holds what was typed; LibreOffice drops the blank at the end of a paragraph.
    if isDocument { expected[4][5] = "1" }
    if name == "list-libreoffice.docx" { expected[5][1] = "  前后空格" }
    #expect(found.sheets.map(\.sheet) == [isDocument ? "table 1" : "拟立项名单"])
    #expect(found.sheets.map(\.rows) == [expected])
    #expect(found.sheets.map(\.numbers) == [[1, 2, 3, 4, 5, 6]])
    // In constant memory xlsxwriter merges nothing.
    #expect(found.sheets.map(\.merges) == [name.contains("constant") ? [] : [title]])
    #expect(found.said == [])
  }

  @Test(arguments: [
    ("oddities-openpyxl.xlsx", "1000000000000000", true), ("oddities-libreoffice.xlsx", "1000000000000000", false),
    ("oddities-libreoffice.xls", "1E+15", false),
  ]) func `odd values come out alike`(name: String, large: String, isWithoutValues: Bool) throws {
    let found = read(reader(of: name), try fixture(name), file: "a")
    let sheet = try #require(found.sheets.first)
    let column = Dictionary(zip(sheet.numbers, sheet.rows.map { $0.count > 1 ? $0[1] : "" })) { first, _ in first }
    let expected = [
      1: "text", 2: "0.3", 3: large, 4: "9.13201E+17", 5: "1234.56", 6: "0.0000001", 7: "-0.5", 10: "#DIV/0!",
      11: "2024-03-01T08:30:00", 12: "08:30:00", 13: "36:30:00", 14: "line\nbreak", 16: "'=text", 20: "00320100",
    ]
    for (row, text) in expected { #expect(column[row] == text, "row \(row)") }
    #expect(column[8] == (isWithoutValues ? nil : "2"))
    #expect(column[9] == (isWithoutValues ? nil : "#N/A"))
    #expect(sheet.rows.last?.last == "far" && sheet.rows.last?.count == 28 && sheet.numbers.last == 22)
    #expect(sheet.merges == [Table.Merge(rows: 1...2, columns: 2...3)])
    #expect(found.sheets.dropFirst().map(\.rows).filter { !$0.isEmpty } == [[["secret"]]])
    #expect(
      found.said.suffix(3) == [
        "a: sheet \"oddities\", row 3: warning: 2 rows are hidden and read like the others, the first of them here [workbook.hidden-rows]"
          + look,
        "a: sheet \"oddities\", row 1: warning: the sheet has hidden columns; they are read like the others [workbook.hidden-columns] |  found: B"
          + look,
        "a: sheet \"隐藏\", row 1: warning: the sheet is hidden; it is read like the others [workbook.hidden-sheet] |  suggestion: see whether it is meant to be published",
      ])
    #expect(found.said.count == (isWithoutValues ? 5 : 4))
  }

  @Test func `texts of several looks are one text`() throws {
    let found = read(XLSXReader.self, try fixture("rich-xlsxwriter.xlsx"))
    #expect(found.sheets.map(\.rows) == [[["一 二 三"], ["2"], ["ab"], ["1900-02-29"], ["TRUE"]]])
    #expect(found.said.count == 2)
  }

  @Test func `an old workbook is put in order, its long and its many texts are whole`() throws {
    let found = read(XLSReader.self, try fixture("oddities-xlwt.xls"), file: "a.xls")
    let sheet = try #require(found.sheets.first)
    #expect(
      sheet.rows.prefix(7) == [
        ["0.0", "0.1"], ["1.0", "1.1"], ["2.0", "2.1"], ["3.0", "3.1"], ["9.13201E+17"], ["-1234.56"], ["2024-03-01"],
      ])
    #expect(sheet.numbers == [1, 2, 3, 4, 6, 7, 8, 10, 11])
    #expect(sheet.rows.suffix(2) == [[String(repeating: "长", count: 9_000)], ["一 二 三"]])
    #expect(found.sheets.map(\.sheet) == ["oddities", "隐藏", "empty", "many"])
    #expect(found.sheets[3].rows == (0..<2_500).map { [$0 % 2 == 1 ? "单位\($0)" : "organisation \($0)", "\($0)"] })
    #expect(
      found.said.map { $0.split(separator: "[").last?.split(separator: "]").first } == [
        "workbook.hidden-rows", "workbook.hidden-columns", "workbook.hidden-sheet",
      ])
  }

  /// The figures are those openpyxl 3.1 gives for this file.
  @Test func `the British grant awards are read whole`() throws {
    var log = DiagnosticLog()
    let bytes = try fixture("uk-grant-awards-2016-17.xlsx")
    let tables = XLSXReader.tables(bytes, file: "uk.xlsx", TableOptions(), &log)
    let table = try #require(tables.first)
    #expect(log.all == [] && tables.count == 1 && table.sheet == "GGIS_Grant_Awards_2016_to_2017 ")
    #expect(table.rows.count == 3_352)
    #expect(
      table.rows.reduce(0) { sum, row in sum + (0..<Int(row.count)).count { !table.text(row, $0).isEmpty } } == 78_037)
    func sum(_ column: Int, _ number: (String) -> Int?) -> Int {
      table.rows.dropFirst().reduce(0) { $0 + (number(table.text($1, column)) ?? .min) }
    }
    #expect(sum(4) { Int($0) } == 3_920_986_733)
    #expect(sum(8) { Int($0) } == 39_379)
    #expect(
      (5...7).map { sum($0) { Int($0.replacing("-", with: "")) } } == [67_557_537_852, 67_557_537_852, 67_590_801_648])
  }
}
