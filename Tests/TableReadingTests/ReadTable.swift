import Diagnostics
import TableReading

extension Table {
  /// The texts of its cells.
  var texts: [[String]] {
    rows.map { row in
      (0..<Int(row.count)).map { column in
        read(cell(row, column)) { span in
          span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
      }
    }
  }
}

/// What a file of any format gives: its tables as texts, and what was said.
func read(
  _ bytes: [UInt8], as file: String, _ options: TableOptions = TableOptions()
) -> (tables: [[[String]]], said: [String]) {
  var log = DiagnosticLog()
  let tables = TableFormat.tables(bytes, file: file, options: options, &log)
  return (tables.map(\.texts), log.all.map(\.description))
}
