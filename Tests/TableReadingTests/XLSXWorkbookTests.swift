import TableReading
import Testing

private let cell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"

struct XLSXWorkbookTests {
  @Test func `rows keep their numbers and blank ones are left out`() {
    let found = read(
      XLSXReader.self,
      TinyWorkbook(
        rows:
          "\(cell)<row r='3'><c><v>2</v></c></row><row/><row><c><v>3</v></c></row><row r='1048576'><c><v>4</v></c></row>"
      ).bytes)
    #expect(found.sheets.first?.numbers == [1, 3, 5, 1_048_576])
    #expect(found.said == [])
  }

  @Test func `merged cells are kept, whichever corner comes first`() {
    let merges =
      "<mergeCells><mergeCell ref='A1:C2'/><mergeCell ref='$D$5:$D$3'/><mergeCell ref='A9'/><mergeCell ref='A9:A9'/><mergeCell ref='A1:XFE1'/></mergeCells>"
    let found = read(XLSXReader.self, TinyWorkbook(sheet: "<sheetData>\(cell)</sheetData>\(merges)").bytes)
    #expect(
      found.sheets.first?.merges == [
        Table.Merge(rows: 1...2, columns: 0...2), Table.Merge(rows: 3...5, columns: 3...3),
      ])
  }

  @Test(arguments: [
    ("xl/worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"),
    ("xl/worksheets/sheet1.xml", "./worksheets/../worksheets/sheet1.xml"),
    ("xl/worksheets/sheet1.xml", "worksheets\\sheet1.xml"), ("xl/worksheets/sheet1.xml", "Worksheets/Sheet1.XML"),
  ]) func `a sheet is found by any address`(part: String, target: String) {
    var workbook = TinyWorkbook(rows: cell)
    workbook.parts["xl/_rels/workbook.xml.rels"] = relations([("worksheet", target)])
    #expect(read(XLSXReader.self, workbook.bytes).sheets.map(\.rows) == [[["1"]]])
  }

  @Test func `the workbook itself may lie anywhere, and strict names mean the same`() {
    let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    let parts = [
      (
        name: "_rels/.rels",
        text: relations([("officeDocument", "/data/book.xml")]).replacing(
          "http://any/", with: "http://purl.oclc.org/ooxml/officeDocument/relationships/")
      ),
      (
        name: "data/book.xml",
        text:
          "<x:workbook xmlns:x='\(strict)' xmlns:q='q'><x:sheets><x:sheet name='甲' sheetId='7' q:id='r1'/></x:sheets></x:workbook>"
      ),
      (name: "data/_rels/book.xml.rels", text: relations([("worksheet", "one.xml")])),
      (
        name: "data\\one.xml",
        text:
          "<x:worksheet xmlns:x='\(strict)'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"
      ),
    ]
    let bytes = StoredZip(parts).bytes
    let found = read(XLSXReader.self, bytes)
    #expect(found.sheets.map(\.sheet) == ["甲"])
    #expect(found.sheets.map(\.rows) == [[["a"]]])
    #expect(found.said == [])
    #expect(XLSXReader.recognises(bytes) && !DOCXReader.recognises(bytes) && !XLSReader.recognises(bytes))
  }

  @Test func `one sheet of several is read where it is asked for`() throws {
    let bytes = try fixture("oddities-openpyxl.xlsx")
    let found = read(XLSXReader.self, bytes, sheet: "隐藏")
    #expect(found.sheets.map(\.rows) == [[["secret"]]])
    let missing = read(XLSXReader.self, bytes, sheet: "oddites")
    #expect(missing.sheets == [])
    #expect(
      missing.said == [
        "a.xlsx: error: the workbook has no sheet \"oddites\" [workbook.unknown-sheet] |  expected: one of oddities, 隐藏, empty, chart |  suggestion: did you mean \"oddities\"?"
      ])
  }

  @Test func `a formula without a value is said, one with an empty text is not`() {
    let rows = "<row><c><f>A1</f></c><c><f>A1</f><v/></c><c t='str'><f>A1</f><v></v></c><c><f>1</f><v>1</v></c></row>"
    var workbook = TinyWorkbook(rows: rows)
    #expect(
      read(XLSXReader.self, workbook.bytes).said == [
        "a.xlsx: sheet \"S\", row 1, column 1: warning: 2 formulas have no value in the file and are read as empty, the first of them here [workbook.formula-without-value] |  suggestion: open the file in a spreadsheet program, which calculates it, and save it"
      ])
    workbook.properties = "<calcPr fullCalcOnLoad='1'/>"
    #expect(read(XLSXReader.self, workbook.bytes).said.count == 2)
  }

  @Test func `what points nowhere or stands twice is an error with its cell`() {
    let found = read(
      XLSXReader.self,
      TinyWorkbook(rows: "<row r='4'><c t='s'><v>9</v></c><c r='B4'><v>1</v></c><c r='B4'><v>2</v></c></row>").bytes)
    #expect(found.sheets.map(\.rows) == [[["", "2"]]])
    #expect(
      found.said == [
        "a.xlsx: sheet \"S\", row 4, column 1: error: a cell points to a text that the workbook does not hold [workbook.unknown-string] |  suggestion: get the file again, or open it in a spreadsheet program and save it anew",
        "a.xlsx: sheet \"S\", row 4, column 2: error: a cell is written twice in the file; the last is read [workbook.cell-twice]",
      ])
  }

  @Test func `what is hidden is read and said, as far as anything stands there`() {
    let sheet =
      "<cols><col min='1' max='1' hidden='1'/><col min='3' max='16384' hidden='true'/><col min='9' max='9' hidden='1'/></cols><sheetData><row r='1' hidden='1'/><row r='2' hidden='1'><c r='A2'><v>1</v></c><c r='D2'><v>2</v></c></row></sheetData>"
    var workbook = TinyWorkbook(sheet: sheet)
    workbook.sheets = "<sheet name='S' state='veryHidden' r:id='r1'/>"
    #expect(
      read(XLSXReader.self, workbook.bytes).said == [
        "a.xlsx: sheet \"S\", row 2: warning: a row is hidden and read like the others [workbook.hidden-rows] |  suggestion: see whether they are meant to be published",
        "a.xlsx: sheet \"S\", row 1: warning: the sheet has hidden columns; they are read like the others [workbook.hidden-columns] |  found: A, C to D |  suggestion: see whether they are meant to be published",
        "a.xlsx: sheet \"S\", row 1: warning: the sheet is hidden; it is read like the others [workbook.hidden-sheet] |  suggestion: see whether it is meant to be published",
      ])
  }
}
