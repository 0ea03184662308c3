import Diagnostics
import FoundationEssentials
import TableReading
import TestSupport
import Testing

/// Files of every format with some bytes changed: a reader gives tables or says why not, and where.
@Suite(.serialized) struct TableMutationTests {
  private let readers: [(names: [String], reader: any TableReader.Type)] = [
    (["list-openpyxl.xlsx", "list-libreoffice.xlsx", "oddities-openpyxl.xlsx"], XLSXReader.self),
    (["list-python-docx.docx", "list-libreoffice.docx"], DOCXReader.self), (["list-xlwt.xls"], XLSReader.self),
  ]

  private func check(_ bytes: [UInt8], _ reader: any TableReader.Type, _ place: Comment) {
    var log = DiagnosticLog()
    let tables = Deadline.watch { reader.tables(bytes, file: "f", TableOptions(), &log) }
    #expect(!tables.isEmpty || log.hasErrors, place)
    #expect(log.all.allSatisfy { $0.place != nil && !$0.message.isEmpty }, place)
    for table in tables {
      let isSound = table.rows.allSatisfy { row in
        (0..<Int(row.count)).allSatisfy { table.read(table.cell(row, $0)) { $0.count <= table.bytes.count } }
      }
      #expect(isSound, place)
    }
  }

  @Test func `no change of some bytes of an office file breaks a reader`() throws {
    var mutations = Mutations(seed: 21, rounds: 1_500)
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    var sound = [(bytes: [UInt8], reader: any TableReader.Type, name: String)]()
    for (names, reader) in readers {
      for name in names { sound.append(([UInt8](try Data(contentsOf: folder.appending(path: name))), reader, name)) }
    }
    for round in 0..<mutations.rounds {
      let file = mutations.random.pick(sound)
      check(mutations.mutated(file.bytes), file.reader, "seed \(mutations.seed), round \(round), \(file.name)")
    }
  }

  /// Changes inside the parts, which the check sum of an archive would otherwise hide from the reader behind it.
  @Test func `no change of a part of a workbook breaks the reader`() {
    var mutations = Mutations(seed: 22, rounds: 1_200)
    let rows =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>金额</t></is></c></row>"
      + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>45352</v></c><c r=\"B2\"><f>1+1</f><v>2.5E3</v></c></row>"
    for round in 0..<mutations.rounds {
      var book = TinyWorkbook(rows: rows)
      (book.strings, book.formats) = (["<t>项目名称</t>"], ["yyyy-mm-dd"])
      switch mutations.random.below(3) {
      case 0: book.sheet = text(mutations.mutated(Array(book.sheet.utf8)))
      case 1: book.strings = [text(mutations.mutated(Array("<r><t>甲</t></r><rPh><t>x</t></rPh>".utf8)))]
      case _: book.sheets = text(mutations.mutated(Array(book.sheets.utf8)))
      }
      check(book.bytes, XLSXReader.self, "seed \(mutations.seed), round \(round)")
    }
  }

  @Test func `no change of some bytes of a text breaks a reader`() {
    var mutations = Mutations(seed: 23, rounds: 3_000)
    let lists = [
      "项目名称,承担单位,金额\r\n\"甲\n乙\",\"A\"\"B\",\"1,2\"\r\n", "a\tb\r1\t2\r",
      "[{\"a\": [1, {\"b\": null}], \"c\": \"\\u4e2d\"}]",
      "{\"a\": 1}\n{\"a\": true, \"b\": \"x\"}\n",
    ]
    for round in 0..<mutations.rounds {
      var log = DiagnosticLog()
      let bytes = mutations.mutated(Array(mutations.random.pick(lists).utf8))
      let tables = Deadline.watch { TableFormat.tables(bytes, file: "list", &log) }
      let place: Comment = "seed \(mutations.seed), round \(round)"
      #expect(!tables.isEmpty || log.hasErrors, place)
      #expect(log.all.allSatisfy { $0.place != nil && !$0.message.isEmpty }, place)
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
