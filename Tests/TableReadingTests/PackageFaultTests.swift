import TableReading
import TestSupport
import Testing

private let again = " |  suggestion: get the file again, or open it in an office program and save it anew"
private let cell = "<row><c><v>1</v></c></row>"

/// A tiny workbook with one part replaced.
private func workbook(_ part: String, _ text: String) -> TinyWorkbook {
  var workbook = TinyWorkbook(rows: cell)
  workbook.parts[part] = text
  return workbook
}

private let sheet = "xl/worksheets/sheet1.xml"

struct PackageFaultTests {
  @Test(arguments: [
    (
      "xl/workbook.xml", "absent",
      "error: the file has no workbook (part xl/workbook.xml) [package.missing-part]" + again
    ),
    (
      sheet, "absent",
      "error: the file has no part for a sheet (sheet \"S\", part xl/worksheets/sheet1.xml) [package.missing-part]"
        + again
    ),
    (
      "xl/workbook.xml", "<workbook><sheets>",
      "error: the file is damaged: a part of it is not well-formed XML (part xl/workbook.xml) [package.not-xml] |  found: no element found on line 1, column 19"
        + again
    ),
    (
      sheet, "<worksheet><sheetData><row><c></row>",
      "error: the file is damaged: a part of it is not well-formed XML (sheet \"S\", part xl/worksheets/sheet1.xml) [package.not-xml] |  found: mismatched tag on line 1, column 33"
        + again
    ),
    (
      sheet, "",
      "error: the file is damaged: a part of it is not well-formed XML (sheet \"S\", part xl/worksheets/sheet1.xml) [package.not-xml] |  found: no element found on line 1, column 1"
        + again
    ),
    (
      "xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><sst><si><t>&b;</t></si></sst>",
      "error: a part declares a document type, which no office program writes (part xl/sharedStrings.xml) [package.document-type]"
    ),
    (
      "xl/_rels/workbook.xml.rels", "<Relationships/>",
      "error: the file has no part for a sheet (sheet \"S\") [package.missing-part]" + again
    ),
    ("xl/workbook.xml", "<workbook/>", "error: the workbook has no sheet [workbook.no-sheet]"),
    (
      sheet, "<sheetData><row r='1048577'/></sheetData>",
      "error: a cell stands outside of any sheet (sheet \"S\", part xl/worksheets/sheet1.xml) [package.out-of-bounds] |  found: row 1048577 |  expected: at most 1,048,576 rows and 16,384 columns"
    ),
    (
      sheet, "<sheetData><row r='1000000000000'/></sheetData>",
      "error: a cell stands outside of any sheet (sheet \"S\", part xl/worksheets/sheet1.xml) [package.out-of-bounds] |  found: row 1000000000000 |  expected: at most 1,048,576 rows and 16,384 columns"
    ),
    (
      sheet, "<sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData>",
      "error: a cell stands outside of any sheet (sheet \"S\", part xl/worksheets/sheet1.xml) [package.out-of-bounds] |  found: row 1, column 16385 |  expected: at most 1,048,576 rows and 16,384 columns"
    ),
    (
      "_rels/.rels", relations([("officeDocument", "xl/workbook.bin")]),
      "error: the file has another format than is asked for (part xl/workbook.bin) [package.other-format] |  found: a binary workbook (.xlsb) |  suggestion: save it as .xlsx"
    ),
  ]) func `a part that is wrong is one clear error`(part: String, text: String, said: String) {
    #expect(read(XLSXReader.self, workbook(part, text).bytes).said == ["a.xlsx: " + said])
  }

  @Test func `elements nested without end and tags without end are refused`() {
    let deep = read(XLSXReader.self, workbook(sheet, String(repeating: "<a>", count: 1_001)).bytes).said
    #expect(
      deep == [
        "a.xlsx: error: elements are nested more than 1000 deep (sheet \"S\", part xl/worksheets/sheet1.xml) "
          + "[package.too-deep]"
      ])
    let tag = "<worksheet a='" + String(repeating: "a", count: 9 << 20) + "'/>"
    let long = read(XLSXReader.self, workbook(sheet, tag).bytes).said
    #expect(
      long == [
        "a.xlsx: error: a single tag has more than 8388608 bytes (sheet \"S\", part xl/worksheets/sheet1.xml) "
          + "[package.long-tag]"
      ])
  }

  @Test func `what stands before the fault is still read`() {
    let found = read(XLSXReader.self, workbook(sheet, "<worksheet><sheetData>\(cell)\(cell)<row><c>").bytes)
    #expect(found.sheets.map(\.rows) == [[["1"], ["1"]]])
    #expect(found.said.count == 1)
  }

  @Test func `a last cell in the last row and column costs nothing but its own row`() {
    let far =
      "<sheetData><row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row></sheetData>"
    let found = read(XLSXReader.self, workbook(sheet, far).bytes)
    #expect(found.sheets.first?.numbers == [1, 1_048_576])
    #expect(found.sheets.first?.rows.last?.count == 16_384)
    #expect(found.said == [])
  }

  @Test func `a sheet of nothing but gaps is refused before it takes much memory`() {
    let rows = (1...300).map { "<row r='\($0)'><c r='XFD\($0)'><v>1</v></c></row>" }.joined()
    let said = read(XLSXReader.self, workbook(sheet, "<sheetData>\(rows)</sheetData>").bytes).said
    #expect(
      said == [
        "a.xlsx: error: a table has more than 64 empty cells in gaps for each that is filled (sheet \"S\", part xl/worksheets/sheet1.xml) [package.too-large]"
      ])
  }

  @Test(arguments: ["encrypted.xlsx", "encrypted.docx"]) func `an encrypted file says so`(name: String) throws {
    let said =
      "error: the file is encrypted with a password [package.encrypted] |  suggestion: open it with the password and save it without one"
    for reader in [XLSXReader.self, DOCXReader.self, XLSReader.self] as [any TableReader.Type] {
      #expect(read(reader, try fixture(name)).said == ["a.xlsx: " + said])
    }
  }

  @Test func `an encrypted part of an archive says so`() {
    var workbook = TinyWorkbook(rows: cell)
    workbook.isEncrypted = true
    #expect(
      read(XLSXReader.self, workbook.bytes).said == [
        "a.xlsx: error: the file is encrypted with a password (part _rels/.rels) [package.encrypted] |  suggestion: open it with the password and save it without one"
      ])
  }

  @Test func `a bomb is left unread`() throws {
    let bytes = try fixture("bomb.xlsx")
    let limit = (64 << 20) + 100 * bytes.count
    #expect(
      read(XLSXReader.self, bytes).said == [
        "a.xlsx: error: the file grows beyond measure when it is unpacked (sheet \"拟立项名单\", part xl/worksheets/sheet1.xml) [package.inflates] |  expected: at most \(limit) bytes from a file of this size"
      ])
  }

  @Test func `another format is named`() throws {
    #expect(
      read(XLSXReader.self, try fixture("list-xlwt.xls")).said == [
        "a.xlsx: error: the file has another format than is asked for [package.other-format] |  found: a workbook of Excel 97 to 2003 |  suggestion: give the file the extension .xls"
      ])
    #expect(
      read(DOCXReader.self, Array("<html></html>".utf8), file: "a.docx").said == [
        "a.docx: error: the file is not what its name says, or is cut short [package.not-readable] |  found: Not a zip archive"
          + again
      ])
    #expect(read(XLSXReader.self, []).said.count == 1)
  }

  /// Every cut through a workbook is refused, and none of them stops the program.
  @Test(arguments: ["list-openpyxl.xlsx", "list-python-docx.docx", "list-xlwt.xls"])
  func `a file that is cut short is refused`(name: String) throws {
    let bytes = try fixture(name)
    // Old workbooks end in sectors of zeros that nobody misses.
    let end = name.hasSuffix(".xls") ? bytes.count / 2 : bytes.count - 1
    for length in stride(from: 0, to: end, by: bytes.count / 150) {
      let found = read(reader(of: name), Array(bytes.prefix(length)))
      #expect(!found.said.isEmpty, "\(length)")
    }
  }

  /// Damage anywhere ends in tables or in what is said, never in a crash, a hang or unbounded memory.
  @Test(arguments: [
    "list-openpyxl.xlsx", "oddities-libreoffice.xls", "oddities-xlwt.xls", "oddities-python-docx.docx",
    "list-xlsxwriter-constant-memory.xlsx",
  ]) func `a mutated file is read or refused`(name: String) throws {
    let sound = try fixture(name)
    var random = SeededNumbers(seed: 11)
    for _ in 0..<80 {
      var bytes = sound
      for _ in 0...random.below(8) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      let found = read(reader(of: name), bytes)
      #expect(!found.sheets.isEmpty || !found.said.isEmpty)
    }
  }

  /// Parts that are stored as they are let a mutation reach the XML itself.
  @Test func `a mutated part is read or refused`() {
    let rows =
      "<row r='1' hidden='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' t='inlineStr'><is><t>_x0041_</t></is></c></row>"
    var random = SeededNumbers(seed: 12),
      workbook = TinyWorkbook(
        sheet:
          "<cols><col min='1' max='2' hidden='1'/></cols><sheetData>\(rows)</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>"
      )
    (workbook.strings, workbook.formats) = (["<t>a</t>"], ["yyyy"])
    let signs = Array("<>/'=A1_x9é&;".utf8)
    for _ in 0..<1_000 {
      var part = Array(
        "<worksheet><cols><col min='1' max='2' hidden='1'/></cols><sheetData>\(rows)</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>"
          .utf8)
      for _ in 0...random.below(4) { part[random.below(part.count)] = random.pick(signs) }
      workbook.parts[sheet] = String(decoding: part, as: UTF8.self)
      let found = read(XLSXReader.self, workbook.bytes)
      #expect(!found.sheets.isEmpty || !found.said.isEmpty)
    }
  }
}
