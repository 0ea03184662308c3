import TableReading
import Testing

struct TableFormatTests {
  @Test(
    arguments: [
      ("a.csv", .csv), ("lists/2024/a.CSV", .csv), ("a.b.tsv", .csv), ("a", nil), ("csv", nil), ("x.csv/a", nil),
      ("a.txt", nil),
    ] as [(String, TableFormat?)]) func `a name speaks of a format`(file: String, format: TableFormat?)
  {
    #expect(TableFormat(named: file) == format)
  }

  @Test func `every format has names of its own`() {
    #expect(Set(TableFormat.extensions).count == TableFormat.extensions.count)
    #expect(TableFormat.allCases.allSatisfy { !$0.extensions.isEmpty })
  }

  @Test func `a list under the name of another format is read and said`() {
    let found = read(Array("a,b\n1,2\n".utf8), as: "content/projects/2024.xls")
    #expect(found.tables == [[["a", "b"], ["1", "2"]]])
    #expect(
      found.said == [
        "content/projects/2024.xls: note: the name ends in .xls, but the file is CSV and is read as that "
          + "[table.other-format]"
      ])
  }

  @Test(arguments: ["a.csv", "a.txt", "a"]) func `nothing is said of a name that tells nothing else`(file: String) {
    #expect(read(Array("a,b\n1,2\n".utf8), as: file).said == [])
  }

  @Test(arguments: [
    ("%PDF-1.4\n", "a PDF document"), ("\u{1F}\u{8B}", "a gzip archive"), ("Rar!\u{1A}", "a RAR archive"),
    ("PK\u{3}\u{4}", "a zip archive"), ("\u{FEFF}\n <!DOCTYPE HTML><html>", "a web page"),
    ("<?xml version=\"1.0\"?>", "an XML document"),
  ]) func `what is no list is refused by its name`(text: String, name: String) {
    let bytes =
      text.unicodeScalars.allSatisfy { $0.value < 256 }
      ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    let found = read(bytes, as: "a.csv")
    #expect(found.tables == [])
    #expect(found.said.count == 1)
    #expect(
      found.said.first?.split(separator: "\n").first
        == "a.csv: error: the file is \(name), which is not read as a list [table.unknown-format]")
  }
}
