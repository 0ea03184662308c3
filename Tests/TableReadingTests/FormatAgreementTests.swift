import Diagnostics
import TableReading
import TestSupport
import Testing

private let rows = [
  ["编号", "项目名称", "金额"], ["007", "“小巨人”, \"改造\"\n二期", "120.50"], ["008", "", "0.1"], ["", "丙;丁", "12345678901234.56"],
]

/// The rows as one format writes them. A format that is added joins this list.
private struct Written: Sendable, CustomTestStringConvertible {
  let file: String
  let bytes: @Sendable () throws -> [UInt8]
  var testDescription: String { file }

  init(_ file: String, _ bytes: @escaping @Sendable () throws -> [UInt8]) { (self.file, self.bytes) = (file, bytes) }

  static let all = [
    Written("utf-8.csv") { Array(text(",").utf8) },
    Written("utf-8-bom-crlf.csv") { Array("\u{FEFF}\(text(",").replacing("\n\"", with: "\r\n\""))".utf8) },
    Written("gb18030.csv") { try #require(encoded(text(","), as: "GB18030")) },
    Written("semicolons.csv") { Array(text(";").utf8) },
    Written("utf-16.tsv") { try #require(encoded("\u{FEFF}" + text("\t"), as: "UTF-16LE")) },
    Written("array.json") { Array("[\(objects.joined(separator: ",\n"))]".utf8) },
    Written("wrapped.json") { Array("{\"rows\":[\(objects.joined(separator: ","))]}".utf8) },
    Written("lines.ndjson") { Array((objects.joined(separator: "\n") + "\n").utf8) },
    Written("table.sqlite") {
      let values = rows.dropFirst().map { row in
        "(" + row.map { "'" + $0.replacing("'", with: "''") + "'" }.joined(separator: ",") + ")"
      }
      return try database(
        "CREATE TABLE a (\(rows[0].joined(separator: ","))); INSERT INTO a VALUES \(values.joined(separator: ","));")
    },
    Written("inline.xlsx") {
      TinyWorkbook(rows: elements("row") { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }).bytes
    },
    Written("shared.xlsx") {
      var workbook = TinyWorkbook(
        rows: (0..<4).map { row in
          "<row>" + (0..<3).map { "<c t=\"s\"><v>\(3 * row + $0)</v></c>" }.joined() + "</row>"
        }.joined())
      workbook.strings = rows.joined().map { "<t>\(escaped($0))</t>" }
      return workbook.bytes
    },
    Written("paragraphs.docx") {
      document(
        "<w:tbl>"
          + elements("w:tr") { text in
            let paragraphs = text.split(separator: "\n").map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }
            return "<w:tc>\(paragraphs.joined())</w:tc>"
          } + "</w:tbl>")
    },
    Written("labels.xls") {
      let cells = rows.enumerated().flatMap { row, texts in
        texts.enumerated().map { column, text in
          let units = text.utf16.flatMap { short(Int($0)) }
          return cellRecord(0x0204, row, column, short(text.utf16.count) + [1] + units)
        }
      }
      return compoundFile("Workbook", workbookStream(sheet: cells))
    },
  ]

  private static func elements(_ row: String, _ cell: (String) -> String) -> String {
    rows.map { "<\(row)>" + $0.map { cell(escaped($0)) }.joined() + "</\(row)>" }.joined()
  }

  private static func text(_ delimiter: String) -> String {
    rows.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: delimiter) + "\n"
    }.joined()
  }

  private static var objects: [String] {
    rows.dropFirst().map { row in
      let members = zip(rows[0], row).map { name, text in
        "\"\(name)\":\"" + text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
      }
      return "{" + members.joined(separator: ",") + "}"
    }
  }
}

struct FormatAgreementTests {
  @Test(arguments: Written.all) private func `the same rows in every format give the same cells`(_ file: Written) throws
  {
    let found = read(try file.bytes(), as: file.file)
    #expect(found.tables == [rows])
    #expect(found.said.allSatisfy { $0.contains(": note: ") })
  }

  @Test func `a database server gives the same cells`() throws {
    let server = try PostgreSQLServer.shared.get()
    var log = DiagnosticLog()
    let values = rows.dropFirst().enumerated().map { index, row in
      "(\(index)," + row.map { "'" + $0.replacing("'", with: "''") + "'" }.joined(separator: ",") + ")"
    }
    let query =
      "SELECT a AS 编号, b AS 项目名称, c::numeric AS 金额 FROM (VALUES \(values.joined(separator: ","))) AS v(i, a, b, c) ORDER BY i"
    let question = PostgreSQLReader.Question(connection: server.connection, query: query, name: "database:A")
    #expect(PostgreSQLReader.table(question, &log)?.texts == rows)
    #expect(log.all == [])
  }
}
