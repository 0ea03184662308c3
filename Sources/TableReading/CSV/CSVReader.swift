package import Diagnostics

/// CSV as RFC 4180 has it and as it comes: in any encoding, cells separated by comma, tab, semicolon or bar, lines ended
/// by LF, CRLF, CR or all of them.
package enum CSVReader: TableReader {
  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    guard let text = SourceText(bytes, file: file, encoding: options.encoding, &log) else { return [] }
    let delimiter = CSVDelimiter(text.bytes, file: file, declared: options.delimiter)
    if let note = delimiter.note(on: file) { log.add(note) }
    return [table(text.bytes, file: file, delimiter, &log)]
  }

  /// The table of a file that is separated by commas and in UTF-8; nil after saying why there is none.
  package static func table(_ bytes: [UInt8], file: String, _ log: inout DiagnosticLog) -> Table? {
    guard bytes.count <= Table.maximumBytes else {
      log.error(
        "table.too-large", at: Place(file: file), "the file has more than 2 GiB", found: "\(bytes.count) bytes")
      return nil
    }
    return SourceText(bytes, file: file, encoding: "utf-8", &log).map { text in
      table(text.bytes, file: file, CSVDelimiter(text.bytes, file: file, declared: comma), &log)
    }
  }

  /// What can be read is read even when a quote is wrong.
  private static func table(
    _ text: [UInt8], file: String, _ delimiter: CSVDelimiter, _ log: inout DiagnosticLog
  ) -> Table {
    var scan = CSVScan(delimiter: delimiter.sign, reserving: text.count)
    text.withUnsafeBufferPointer { scan.read($0, from: delimiter.start, line: delimiter.lines) }
    var positions = TextPositions(text)
    for fault in scan.faults { log.add(fault.diagnostic(&positions, file: file, delimiter)) }
    return Table(
      file: file, sheet: nil, bytes: text, cells: scan.cells, rows: scan.rows, keepsRowLengths: true)
  }
}
