package import Diagnostics

/// CSV as RFC 4180 has it and as it comes: with or without BOM, lines ended by LF, CRLF, CR or all of them.
package enum CSVReader: TableReader {
  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    table(bytes, file: file, &log).map { [$0] } ?? []
  }

  /// The table of a file; nil after saying why there is none. What can be read is read even when a quote is wrong.
  package static func table(_ bytes: [UInt8], file: String, _ log: inout DiagnosticLog) -> Table? {
    guard bytes.count <= Table.maximumBytes else {
      log.error("csv.too-large", at: Place(file: file), "the file has more than 2 GiB", found: "\(bytes.count) bytes")
      return nil
    }
    var scan = CSVScan(reserving: bytes.count)
    bytes.withUnsafeBufferPointer { scan.read($0) }
    let table = Table(
      file: file, sheet: nil, bytes: bytes, cells: scan.cells, rows: scan.rows, keepsRowLengths: true,
      rowCount: scan.number)
    for fault in scan.faults { log.add(fault.diagnostic(in: bytes, file: file)) }
    guard let bad = invalidUTF8(in: bytes) else { return table }
    log.error(
      "text.not-utf8", at: table.place(ofByte: bad.offset), "the file is not UTF-8",
      found: "byte \(bad.hex) on line \(bad.line)", expected: "text in UTF-8", suggestion: "save the file as CSV UTF-8")
    return nil
  }
}

extension Table {
  /// The place of the cell that holds a byte.
  fileprivate func place(ofByte offset: Int) -> Place {
    for row in rows {
      for column in 0..<Int(row.count) {
        let cell = cell(row, column)
        if offset < Int(cell.offset) + cell.length { return place(row, column) }
      }
    }
    return Place(file: file)
  }
}
