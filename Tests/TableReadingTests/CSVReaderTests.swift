import Diagnostics
import TableReading
import TestSupport
import Testing

private func read(_ text: String) -> (rows: [[String]], numbers: [Int], said: [String]) {
  var log = DiagnosticLog()
  let table = CSVReader.table(Array(text.utf8), file: "a.csv", &log)
  return (table?.texts ?? [], table?.rows.map { Int($0.number) } ?? [], log.all.map(\.description))
}

struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2\r3,4\r\n5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    ("\u{FEFF}名,b\n", [["名", "b"]]), ("", []), ("\n\n", []), ("a", [["a"]]), ("a,", [["a", ""]]),
    (",a\n", [["", "a"]]), ("a\n\n\nb\n", [["a"], ["b"]]), ("a,b\n,\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("\"a,b\",c\n", [["a,b", "c"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]), ("\"a\r\nb\"\r\n", [["a\r\nb"]]),
    ("\"a\"\"b\",\"\"\"\"\n", [["a\"b", "\""]]), ("\"\",\"\"\n", [["", ""]]), ("\"\"\n", [[""]]),
    ("a,b,c\n1\n1,2,3,4\n", [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]]), ("a b , c\n", [["a b ", " c"]]),
    ("\"a\"", [["a"]]), ("\"a\",", [["a", ""]]), ("\"汉\"\"字\"\n", [["汉\"字"]]),
  ]) func `a sound file gives its cells`(text: String, rows: [[String]]) {
    let found = read(text)
    #expect(found.rows == rows)
    #expect(found.said == [])
  }

  @Test func `rows have the number a spreadsheet shows`() {
    #expect(read("a\n\n\"b\nc\"\n,\nd\n").numbers == [1, 3, 5])
  }

  @Test func `a quote that is never closed is an error where it opens`() {
    let found = read("a,b\n1,2\n3,\"4\n5,6\n")
    #expect(found.rows == [["a", "b"], ["1", "2"], ["3", "4\n5,6\n"]])
    #expect(
      found.said == [
        """
        a.csv:3:3: error: the quote opened in record 3 is never closed [csv.unclosed-quote]
          expected: a quote before the next comma or line end
        """
      ])
  }

  @Test func `a quote inside an unquoted cell is kept and said`() {
    let found = read("名,b\n一 5\" 管,2\n")
    #expect(found.rows == [["名", "b"], ["一 5\" 管", "2"]])
    #expect(
      found.said == [
        """
        a.csv:2:4: warning: a quote stands inside an unquoted cell of record 2 and is kept as it is [csv.stray-quote]
          suggestion: quote the whole cell and double the quote
        """
      ])
  }

  @Test func `text behind a closing quote is an error`() {
    let found = read("a,b\n\"1\" x,2\n3,4\n")
    #expect(found.rows == [["a", "b"], ["1", "2"], ["3", "4"]])
    #expect(
      found.said == [
        """
        a.csv:2:4: error: text follows the closing quote of a cell of record 2 [csv.text-after-quote]
          expected: a comma or the end of the line
          suggestion: double the quotes that belong to the text
        """
      ])
  }

  @Test func `bytes that are not UTF-8 are an error with line and column`() {
    var log = DiagnosticLog()
    let table = CSVReader.table(Array("a,b\n\"1\n2\",ok\n3,".utf8) + [0xC4, 0xE3, 0x0A], file: "a.csv", &log)
    #expect(table.map(\.rows.count) == nil)
    #expect(
      log.all.map(\.description) == [
        """
        a.csv:4:3: error: the file is not UTF-8 [text.not-utf8]
          found: byte 0xC4
          expected: text in UTF-8
          suggestion: save the file as CSV UTF-8
        """
      ])
  }

  /// Where each place was counted from the start of the file, this would take hours.
  @Test func `mistakes by the hundred thousand are placed in one pass`() {
    let found = read("a,b\n" + String(repeating: "甲\"乙,1\n", count: 100_000))
    #expect(found.said.count == 100_000)
    #expect(
      found.said.last == """
        a.csv:100001:2: warning: a quote stands inside an unquoted cell of record 100001 and is kept as it is [csv.stray-quote]
          suggestion: quote the whole cell and double the quote
        """)
  }

  /// A second reader, written for clearness, must agree on any text made of the signs that matter.
  @Test func `any text is cut as a plain reader cuts it`() {
    var random = SeededNumbers(seed: 7)
    let signs: [Unicode.Scalar] = [",", "\"", "\n", "\r", "a", "汉", " "]
    for _ in 0..<20_000 {
      let scalars = (0..<Int(random.next() % 12)).map { _ in signs[Int(random.next() % UInt64(signs.count))] }
      let text = String(String.UnicodeScalarView(scalars))
      let expected = plainRows(scalars)
      let found = read(text).rows
      #expect(found == expected, "\(text.debugDescription)")
      guard found == expected else { return }
    }
  }
}

private func plainRows(_ scalars: [Unicode.Scalar]) -> [[String]] {
  var rows = [[String]](), row = [String](), cell = "", wasQuoted = [Bool](), index = 0
  func at(_ index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  while index < scalars.count {
    (row, wasQuoted) = ([], [])
    while true {
      cell = ""
      wasQuoted.append(at(index) == "\"")
      if at(index) == "\"" {
        index += 1
        while let scalar = at(index), scalar != "\"" || at(index + 1) == "\"" {
          cell.unicodeScalars.append(scalar)
          index += scalar == "\"" ? 2 : 1
        }
        index += 1
        while let scalar = at(index), ![",", "\n", "\r"].contains(scalar) { index += 1 }
      } else {
        while let scalar = at(index), ![",", "\n", "\r"].contains(scalar) {
          cell.unicodeScalars.append(scalar)
          index += 1
        }
      }
      row.append(cell)
      guard at(index) == "," else { break }
      index += 1
    }
    index += at(index) == "\r" && at(index + 1) == "\n" ? 2 : 1
    if row.contains(where: { !$0.isEmpty }) || wasQuoted.contains(true) { rows.append(row) }
  }
  return rows
}
