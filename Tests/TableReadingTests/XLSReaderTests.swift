import TableReading
import Testing

private func read(_ stream: [UInt8]) -> (sheets: [SheetText], said: [String]) {
  TableReadingTests.read(XLSReader.self, compoundFile("Workbook", stream), file: "a.xls")
}

private func rows(globals: [[UInt8]] = [], _ sheet: [[UInt8]]) -> [[String]] {
  read(workbookStream(globals: globals, sheet: sheet)).sheets.first?.rows ?? []
}

private let damaged = "a.xls: error: the file is damaged"
private let again = " |  suggestion: get the file again, or open it in an office program and save it anew"

struct XLSReaderTests {
  @Test(arguments: [
    ("NUMBER", cellRecord(0x0203, 0, 0, double(0.1 + 0.2)), "0.3"),
    ("RK", cellRecord(0x027E, 0, 0, long(1235 << 2 | 3)), "12.35"),
    ("RK whole", cellRecord(0x027E, 0, 0, long(-7 << 2 | 2)), "-7"),
    ("RK double", cellRecord(0x027E, 0, 0, long(0x3FF8_0000)), "1.5"),
    ("BOOLERR", cellRecord(0x0205, 0, 0, [1, 0]), "TRUE"),
    ("BOOLERR error", cellRecord(0x0205, 0, 0, [0x2A, 1]), "#N/A"),
    ("LABEL", cellRecord(0x0204, 0, 0, short(2) + [0, 0x41, 0xE9]), "Aé"),
    ("LABEL wide", cellRecord(0x0204, 0, 0, short(1) + [1] + short(0x4E2D)), "中"),
    ("FORMULA", cellRecord(0x0006, 0, 0, double(2.5) + short(0) + long(0)), "2.5"),
    ("FORMULA truth", cellRecord(0x0006, 0, 0, [1, 0, 1, 0, 0, 0, 0xFF, 0xFF] + short(0)), "TRUE"),
    ("FORMULA error", cellRecord(0x0006, 0, 0, [2, 0, 7, 0, 0, 0, 0xFF, 0xFF] + short(0)), "#DIV/0!"),
    (
      "FORMULA text",
      cellRecord(0x0006, 0, 0, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + short(0)) + record(0x04BC, [0])
        + record(0x0207, short(1) + [1] + short(0x4E2D)), "中"
    ),
    ("large", cellRecord(0x0203, 0, 0, double(9.13201001234567e17)), "9.13201001234567E+17"),
    ("not a number", cellRecord(0x0203, 0, 0, double(.nan)), "nan"),
  ]) func `a record gives its cell`(name: String, record: [UInt8], expected: String) {
    #expect(rows([record]) == [[expected]], "\(name)")
  }

  @Test func `several numbers may share a record, and styles say which are days`() {
    let globals = [
      record(0xE0, short(0) + short(0)), record(0xE0, short(0) + short(14)), record(0xE0, short(0) + short(164)),
      record(0x041E, short(164) + short(2) + [0] + Array("0%".utf8)),
    ]
    let numbers = record(
      0xBD,
      short(3) + short(1) + short(0) + long(5 << 2 | 2) + short(1) + long(45_352 << 2 | 2) + short(2)
        + long(12 << 2 | 3) + short(3))
    #expect(rows(globals: globals, [numbers]) == [["", "5", "2024-03-01", "12%"]])
    #expect(rows(globals: globals + [record(0x22, short(1))], [numbers]) == [["", "5", "2028-03-02", "12%"]])
  }

  /// A text cut by the end of a record goes on behind a new byte of flags, which may change its form.
  @Test func `texts run on from record to record`() {
    let first = long(2) + long(2) + short(4) + [0x09] + short(1) + short(0x4E00) + short(0x4E8C)
    let second: [UInt8] = [0] + Array("ab".utf8) + long(0) + short(1)
    let third: [UInt8] = [0, 0x63]
    let globals = [record(0xFC, first), record(0x3C, second), record(0x3C, third)]
    let cells = [cellRecord(0xFD, 0, 0, long(0)), cellRecord(0xFD, 0, 1, long(1)), cellRecord(0xFD, 1, 0, long(0))]
    #expect(rows(globals: globals, cells) == [["一二ab", "c"], ["一二ab"]])
  }

  @Test(arguments: [
    (936, [0xD6, 0xD0] as [UInt8], "中"), (1_252, [0xE9], "é"), (932, [0x93, 0x8C], "東"), (936, [0xFF], "\u{FFFD}"),
  ])
  func `texts of Excel 5 are in the code page they name`(page: Int, text: [UInt8], expected: String) {
    let stream = workbookStream(
      version: 0x0500, globals: [record(0x42, short(page))], sheet: [cellRecord(0x0204, 0, 0, short(text.count) + text)]
    )
    let found = TableReadingTests.read(XLSReader.self, compoundFile("Book", stream))
    #expect(found.sheets.map(\.rows) == [[[expected]]])
    #expect(found.sheets.map(\.sheet) == ["S"])
  }

  @Test func `merged cells and charts inside a sheet are known`() {
    let merges = record(
      0xE5, short(2) + short(0) + short(1) + short(0) + short(3) + short(5) + short(5) + short(2) + short(2))
    let chart = record(0x0809, short(0x0600) + short(0x20)) + cellRecord(0x0203, 9, 9, double(1)) + record(0x0A, [])
    let found = read(workbookStream(sheet: [chart, cellRecord(0x0203, 0, 0, double(1)), merges]))
    #expect(found.sheets.map(\.rows) == [[["1"]]])
    #expect(found.sheets.map(\.merges) == [[Table.Merge(rows: 1...2, columns: 0...3)]])
  }

  @Test func `a workbook with a password says so`() {
    let said = read(workbookStream(globals: [record(0x2F, [1, 0])], sheet: [])).said
    #expect(
      said == [
        "a.xls: error: the file is encrypted with a password [package.encrypted] |  suggestion: open it with the password and save it without one"
      ])
  }

  @Test(arguments: [
    (
      "no workbook", [1, 2, 3] as [UInt8],
      "\(damaged) [package.damaged] |  found: it does not begin as a workbook\(again)"
    ),
    (
      "unknown version", record(0x0809, short(0x0700) + short(5)),
      "\(damaged) [package.damaged] |  found: it has an unknown version\(again)"
    ),
    (
      "no sheet", record(0x0809, short(0x0600) + short(5)) + record(0x0A, []),
      "a.xls: error: the workbook has no sheet [workbook.no-sheet]"
    ),
    (
      "no end", workbookStream(sheet: []).dropLast(4) + [],
      "\(damaged) (sheet \"S\") [package.damaged] |  found: a sheet has no end\(again)"
    ),
    (
      "sheet elsewhere", workbookStream(sheet: [], position: 4_000),
      "\(damaged) (sheet \"S\") [package.damaged] |  found: a sheet does not begin where the workbook says\(again)"
    ),
    (
      "short record", workbookStream(sheet: [record(0x0203, [0, 0])]),
      "\(damaged) (sheet \"S\") [package.damaged] |  found: record number at byte 57 has only 2 bytes\(again)"
    ),
    (
      "column", workbookStream(sheet: [cellRecord(0x0203, 0, 20_000, double(1))]),
      "a.xls: error: a cell stands outside of any sheet (sheet \"S\") [package.out-of-bounds] |  found: row 1, column 20001 |  expected: at most 1,048,576 rows and 16,384 columns"
    ),
    (
      "text", workbookStream(sheet: [cellRecord(0xFD, 0, 0, long(7))]),
      "a.xls: sheet \"S\", row 1, column 1: error: a cell points to a text that the workbook does not hold [workbook.unknown-string] |  suggestion: get the file again, or open it in a spreadsheet program and save it anew"
    ),
  ]) func `a damaged workbook is one clear error`(name: String, stream: [UInt8], said: String) {
    #expect(read(stream).said == [said], "\(name)")
  }

  @Test func `ten thousand sheets that are one and the same are not read ten thousand times`() {
    let cells = (0..<2_000).map { cellRecord(0x0203, $0, 0, double(1)) }
    let found = read(workbookStream(sheet: cells, sheetsBefore: 9_999))
    #expect(found.said == ["\(damaged) (sheet \"S\") [package.damaged] |  found: its sheets overlap\(again)"])
    #expect(found.sheets.count < 20)
  }

  @Test func `a container without a workbook, and sheets of before 1993, are named`() {
    #expect(
      TableReadingTests.read(XLSReader.self, compoundFile("WordDocument", []), file: "a.xls").said == [
        "a.xls: error: the file has no workbook [package.missing-part]" + again
      ])
    #expect(
      TableReadingTests.read(XLSReader.self, [9, 4, 6, 0, 0, 6], file: "a.xls").said == [
        "a.xls: error: the file has another format than is asked for [package.other-format] |  found: a sheet of Excel 2 to 4 |  suggestion: open it in a spreadsheet program and save it as .xlsx"
      ])
    #expect(
      TableReadingTests.read(DOCXReader.self, compoundFile("WordDocument", []), file: "a.docx").said == [
        "a.docx: error: the file has another format than is asked for [package.other-format] |  found: a document of Word 97 to 2003 (.doc) |  suggestion: save it as .docx"
      ])
    #expect(
      !XLSReader.recognises(compoundFile("WordDocument", [])) && XLSReader.recognises(compoundFile("Workbook", [])))
  }

  @Test func `sectors that lead in a circle are refused`() {
    var bytes = compoundFile("Workbook", workbookStream(sheet: []))
    // The second sector of the stream leads back to the first.
    bytes.replaceSubrange(512 + 12..<512 + 16, with: long(2))
    #expect(
      TableReadingTests.read(XLSReader.self, bytes, file: "a.xls").said == [
        "\(damaged) [package.damaged] |  found: a chain of sectors leaves the file or runs in a circle\(again)"
      ])
  }
}
