import Diagnostics
import TableReading
import Testing

private let tabs = "a\tb, c\td\n1\t2, 3\t4\n"

struct CSVDelimiterTests {
  @Test(arguments: [
    ("a;b\n1;2\n", "a semicolon", [["a", "b"], ["1", "2"]]),
    ("a\tb, c\td\n1\t2, 3\t4\n", "a tab", [["a", "b, c", "d"], ["1", "2, 3", "4"]]),
    ("a|b\n1|2\n", "\"|\"", [["a", "b"], ["1", "2"]]),
    (
      "name;rate;sum\nx;1,5;2,5\ny;3,5;4,5\n", "a semicolon",
      [["name", "rate", "sum"], ["x", "1,5", "2,5"], ["y", "3,5", "4,5"]]
    ),
    (
      "名单;;\na;b;c\n\"1;2\";3,0;4\n5;6,0;7\n", "a semicolon",
      [["名单", "", ""], ["a", "b", "c"], ["1;2", "3,0", "4"], ["5", "6,0", "7"]]
    ),
  ]) func `the sign that cuts rows alike separates cells`(text: String, name: String, rows: [[String]]) {
    let found = read(Array(text.utf8), as: "a.csv")
    #expect(found.tables == [rows])
    #expect(found.said == ["a.csv: note: the cells are separated by \(name) [csv.delimiter]"])
  }

  @Test(arguments: [
    ("a,b\n甲;乙,1\n丙;丁,2\n", [["a", "b"], ["甲;乙", "1"], ["丙;丁", "2"]]), ("a\nb;c\n", [["a"], ["b;c"]]),
    ("甲，乙\n1，2\n", [["甲，乙"], ["1，2"]]), ("a\n1\n", [["a"], ["1"]]), ("", []),
    ("a,b\n\"x;y;z\",\"1\n;2\"\n", [["a", "b"], ["x;y;z", "1\n;2"]]),
  ]) func `a comma is taken where nothing speaks against it`(text: String, rows: [[String]]) {
    let found = read(Array(text.utf8), as: "a.csv")
    #expect(found.tables == [rows])
    #expect(found.said == [])
  }

  @Test(arguments: ["sep=;\n", "sep=;\r\n", "\u{FEFF}sep=;\r", "sep=;\r\n"])
  func `Excel's line says the sign and is no row`(line: String) {
    var log = DiagnosticLog()
    let tables = TableFormat.tables(Array((line + "a,b;c\n1;2\n").utf8), file: "a.csv", &log)
    #expect(tables.map(\.texts) == [[["a,b", "c"], ["1", "2"]]])
    #expect(tables.flatMap(\.rows).map(\.number) == [2, 3])
    #expect(log.all == [])
  }

  @Test func `a stated sign counts, also against the line of Excel`() {
    var options = TableOptions()
    options.delimiter = UInt8(ascii: "|")
    let found = read(Array("sep=;\na;1|b\n".utf8), as: "a.csv", options)
    #expect(found.tables == [[["a;1", "b"]]])
    #expect(found.said == [])
  }

  @Test func `tabs need no word in a file that is named after them`() {
    let found = read(Array(tabs.utf8), as: "a.tsv")
    #expect(found.tables == [[["a", "b, c", "d"], ["1", "2, 3", "4"]]])
    #expect(found.said == [])
  }

  @Test func `mistakes of quoting name the sign of the file`() {
    let found = read(Array("a;b\n\"1\" x;2\n".utf8), as: "a.csv")
    #expect(
      found.said.last == """
        a.csv:2:4: error: text follows the closing quote of a cell of record 2 [csv.text-after-quote]
          expected: a semicolon or the end of the line
          suggestion: double the quotes that belong to the text
        """)
  }
}
