package import Diagnostics
import Glibc
import JSONText

/// One object a line. A line that is wrong is said and left out, the others are read; a row's number is its line's.
package enum NDJSONReader: TableReader {
  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    guard let text = SourceText(bytes, file: file, encoding: options.encoding, &log) else { return [] }
    var records = JSONRecords(), line = 0, start = startOfText(text.bytes)
    while start < text.bytes.count {
      let end = endOfLine(text.bytes, from: start)
      line += 1
      var scan = JSONScan(text.bytes, start..<end)
      scan.skipSpace()
      if scan.index < end { read(&scan, from: start, line, file: file, &records, &log) }
      guard records.isBounded(by: text.bytes.count) else {
        log.add(.tooSparse(at: Place(file: file)))
        return []
      }
      start = end + 1
    }
    return [records.table(file: file, sheet: nil)]
  }

  private static func read(
    _ scan: inout JSONScan, from start: Int, _ line: Int, file: String, _ records: inout JSONRecords,
    _ log: inout DiagnosticLog
  ) {
    let check = JSONScan(scan.bytes, scan.index..<scan.end)
    do {
      guard scan.next == UInt8(ascii: "{") else {
        log.add(.notAnObject(line, at: Place(file: file, line: line, column: 1)))
        return
      }
      try wholeObject(check)
      try records.append(&scan, number: line)
      for twice in records.takeRepeated() {
        let column = TextPosition(of: twice.offset - start, in: Array(scan.bytes[start..<scan.end])).column
        log.add(.repeated(twice.path, in: line, at: Place(file: file, line: line, column: column)))
      }
    } catch {
      // Only the line is counted through: a file may have as many wrong lines as it has lines.
      let part = JSONError(error.problem, at: error.offset - start, of: Array(scan.bytes[start..<scan.end]))
      log.error("json.syntax", at: Place(file: file, line: line, column: part.column), part.message)
    }
  }

  /// Nothing of a line that is wrong becomes part of a row.
  private static func wholeObject(_ line: JSONScan) throws(JSONFault) {
    var scan = line
    try scan.skipValue()
    scan.skipSpace()
    if scan.index < scan.end { throw scan.unexpected(.nothing) }
  }

  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base + start, 0x0A, buffer.count - start) else {
        return buffer.count
      }
      return UnsafeRawPointer(found) - base
    }
  }
}
