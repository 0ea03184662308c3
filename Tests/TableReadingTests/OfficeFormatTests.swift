import TableReading
import Testing

/// Workbooks and documents under names of all kinds: what a file holds decides.
struct OfficeFormatTests {
  @Test(arguments: [
    ("list-openpyxl.xlsx", "a.xls", "an Excel workbook (.xlsx)"),
    ("list-openpyxl.xlsx", "a.csv", "an Excel workbook (.xlsx)"),
    ("list-xlwt.xls", "a.xlsx", "an Excel workbook of the years before 2007 (.xls)"),
    ("list-python-docx.docx", "a.doc", "a Word document (.docx)"),
  ]) func `a file under another name is read as what it is`(fixture: String, name: String, format: String) throws {
    let found = read(try TableReadingTests.fixture(fixture), as: name)
    #expect(found.tables.map { $0[0] } == [["2024年度项目拟立项名单（第一批）"]])
    let word = name.split(separator: ".").last ?? ""
    #expect(
      found.said == [
        "\(name): note: the name ends in .\(word), but the file is \(format) and is read as that [table.other-format]"
      ])
  }

  @Test(arguments: ["a.xlsx", "a.xls", "a.docx", "a.csv", "a"]) func `an encrypted file is refused as encrypted`(
    name: String
  ) throws {
    let said = read(try fixture("encrypted.xlsx"), as: name).said
    #expect(said.last?.hasPrefix("\(name): error: the file is encrypted with a password") == true)
  }

  @Test func `a damaged file is refused by the reader of its name`() throws {
    let cut = Array(try fixture("list-openpyxl.xlsx").prefix(3_000))
    #expect(
      read(cut, as: "a.xlsx").said.first?.hasPrefix(
        "a.xlsx: error: the file is not what its name says, or is cut short [package.not-readable]") == true)
    #expect(
      read(compoundFile("WordDocument", []), as: "a.docx").said.first?.contains("a document of Word 97 to 2003 (.doc)")
        == true)
    #expect(read([9, 4, 6, 0, 0, 6], as: "a.xls").said.last?.contains("a sheet of Excel 2 to 4") == true)
  }
}
