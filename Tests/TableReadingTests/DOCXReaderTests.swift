import TableReading
import Testing

/// A document whose body is given.
func document(_ body: String) -> [UInt8] {
  StoredZip([
    ("_rels/.rels", relations([("officeDocument", "word/document.xml")])),
    ("word/document.xml", "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>\(body)</w:body></w:document>"),
  ]).bytes
}

private func cell(_ inside: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>\(inside)</w:p></w:tc>"
}

private func text(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }

private func read(_ body: String, table: String? = nil) -> (sheets: [SheetText], said: [String]) {
  TableReadingTests.read(DOCXReader.self, document(body), file: "a.docx", sheet: table)
}

struct DOCXReaderTests {
  @Test(arguments: [
    (text("甲") + text("乙"), "甲乙"), ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\nc"),
    (text("a") + "</w:p><w:p>" + text("b") + "</w:p><w:p/><w:p>" + text("c") + "</w:p><w:p>", "a\nb\n\nc"),
    ("<w:ins>" + text("new") + "</w:ins><w:hyperlink>" + text(" link") + "</w:hyperlink>", "new link"),
    ("<w:sdt><w:sdtContent>" + text("chosen") + "</w:sdtContent></w:sdt>", "chosen"),
    ("<w:r><w:instrText>PAGE</w:instrText><w:noBreakHyphen/><w:t>1</w:t></w:r>", "-1"),
    (
      "<mc:AlternateContent><mc:Choice>" + text("once") + "</mc:Choice><mc:Fallback>" + text("twice")
        + "</mc:Fallback></mc:AlternateContent>", "once"
    ),
    ("<w:ruby><w:rt>" + text("とう") + "</w:rt><w:rubyBase>" + text("東") + "</w:rubyBase></w:ruby>", "東"),
    ("<w:r><w:sym w:font='Symbol' w:char='2265'/><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>", "≥"),
  ]) func `the text of a cell is what a person reads`(inside: String, expected: String) {
    #expect(read("<w:tbl><w:tr>\(cell(inside))</w:tr></w:tbl>").sheets.map(\.rows) == [[[expected]]])
  }

  @Test func `cells across columns and down rows are merged`() {
    let rows = [
      cell(text("all"), "<w:gridSpan w:val='3'/><w:tcPrChange><w:tcPr><w:gridSpan w:val='9'/></w:tcPr></w:tcPrChange>"),
      cell(text("down"), "<w:vMerge w:val='restart'/>")
        + cell(text("block"), "<w:gridSpan w:val='2'/><w:vMerge w:val='restart'/>"),
      cell("", "<w:vMerge/>") + cell("", "<w:gridSpan w:val='2'/><w:vMerge w:val='continue'/>"),
      cell(text("a")) + cell(text("b"), "<w:vMerge w:val='restart'/>") + cell(text("c")),
      "<w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell(text("far")),
    ]
    let found = read("<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>")
    #expect(found.sheets.map(\.rows) == [[["all"], ["down", "block"], ["a", "b", "c"], ["", "", "far"]]])
    #expect(found.sheets.map(\.numbers) == [[1, 2, 4, 5]])
    #expect(
      found.sheets.map(\.merges) == [
        [
          Table.Merge(rows: 1...1, columns: 0...2), Table.Merge(rows: 2...3, columns: 0...0),
          Table.Merge(rows: 2...3, columns: 1...2),
        ]
      ])
    #expect(found.said == [])
  }

  @Test func `a table inside a cell is one of its own`() {
    let inner = "<w:tbl><w:tr>\(cell(text("in")))</w:tr></w:tbl>"
    let body =
      "<w:tbl><w:tr>\(cell(text("a") + "</w:p>" + inner + "<w:p>" + text("b")))\(cell(text("c")))</w:tr></w:tbl><w:p>\(text("no"))</w:p><w:tbl><w:tr>\(cell(text("z")))</w:tr></w:tbl>"
    let found = read(body)
    #expect(found.sheets.map(\.rows) == [[["a\nb", "c"]], [["in"]], [["z"]]])
    #expect(found.sheets.map(\.sheet) == ["table 1", "table 2", "table 3"])
    #expect(read(body, table: "table 3").sheets.map(\.rows) == [[["z"]]])
    #expect(
      read(body, table: "table 4").said == [
        "a.docx: error: the document has no \"table 4\" [document.unknown-table] |  expected: table 1 to table 3 |  suggestion: did you mean \"table 1\"?"
      ])
  }

  @Test func `what was deleted is left out and said`() {
    let rows = [
      cell(
        "<w:del><w:r><w:delText>old</w:delText><w:t>old</w:t></w:r></w:del>" + text("kept") + "<w:moveFrom>"
          + text("moved") + "</w:moveFrom>"),
      "<w:trPr><w:del/></w:trPr>" + cell(text("gone")), cell(text("last")),
    ]
    let found = read("<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>")
    #expect(found.sheets.map(\.rows) == [[["kept"], ["last"]]])
    #expect(found.sheets.map(\.numbers) == [[1, 3]])
    #expect(
      found.said == [
        "a.docx: warning: the tables have tracked changes: what is deleted is left out, what is inserted is read [document.tracked-changes] |  found: 1 deleted row, 2 deleted pieces of text |  suggestion: accept or reject the changes and save the document"
      ])
  }

  @Test(arguments: [
    ("<w:p/>", "a.docx: error: the document has no table [document.no-table]"),
    (
      "<w:tbl><w:tr>\(cell(text("a"), "<w:gridSpan w:val='1000000000'/>"))</w:tr></w:tbl>",
      "a.docx: error: a cell stands outside of any sheet (part word/document.xml) [package.out-of-bounds] |  found: table 1, row 1, column 16385 |  expected: at most 1,048,576 rows and 16,384 columns"
    ),
    (
      "<w:tbl><w:tr>",
      "a.docx: error: the file is damaged: a part of it is not well-formed XML (part word/document.xml) [package.not-xml] |  found: mismatched tag on line 1, column 62 |  suggestion: get the file again, or open it in an office program and save it anew"
    ),
  ]) func `what cannot be read is one clear error`(body: String, said: String) {
    #expect(read(body).said == [said])
  }

  @Test func `documents that python-docx wrote are read with their merged cells`() throws {
    let found = TableReadingTests.read(DOCXReader.self, try fixture("oddities-python-docx.docx"))
    #expect(
      found.sheets.map(\.rows) == [
        [
          ["00", "across"], ["down", "11", "12"], ["", "21", "22"],
          ["30", "31", "first\nsecond\tbehind a tab\n\nthird"],
        ], [["inner"]], [["last"]],
      ])
    #expect(
      found.sheets[0].merges == [Table.Merge(rows: 1...1, columns: 1...2), Table.Merge(rows: 2...3, columns: 0...0)])
  }
}
