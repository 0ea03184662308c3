import Diagnostics
import FoundationEssentials
import TableReading
import Testing

/// What a reader gives for a file, as plain text.
struct SheetText: Hashable {
  let sheet: String?
  let rows: [[String]]
  let numbers: [Int]
  let merges: [Table.Merge]

  init(_ table: Table) {
    sheet = table.sheet
    rows = table.rows.map { row in (0..<Int(row.count)).map { table.text(row, $0) } }
    numbers = table.rows.map { Int($0.number) }
    merges = table.merges
  }
}

extension Table {
  func text(_ row: Row, _ column: Int) -> String {
    read(cell(row, column)) { span in span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
  }
}

/// The sheets of a file and all that was said of it, each with its lines joined by ` | `.
func read(
  _ reader: any TableReader.Type, _ bytes: [UInt8], file: String = "a.xlsx", sheet: String? = nil
) -> (sheets: [SheetText], said: [String]) {
  var log = DiagnosticLog(), options = TableOptions()
  options.sheet = sheet
  let tables = reader.tables(bytes, file: file, options, &log)
  let said = log.all.map { $0.description.split(separator: "\n").joined(separator: " |") }
  return (tables.map { SheetText($0) }, said)
}

/// A file that another program wrote; see `Fixtures/make.py`.
func fixture(_ name: String) throws -> [UInt8] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
  return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
}
