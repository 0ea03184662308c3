package import Diagnostics
import JSONText

/// One JSON text that holds an array of objects, itself or as a member: `[{…}]`, `{"grants": [{…}]}`,
/// `{"result": {"records": [{…}]}}`. Numbers keep their digits; a record's number is its row.
package enum JSONTableReader: TableReader {
  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    guard let text = SourceText(bytes, file: file, encoding: options.encoding, &log) else { return [] }
    let whole = JSONScan(text.bytes, startOfText(text.bytes)..<text.bytes.count)
    do {
      let arrays = try JSONArrays(whole)
      guard let chosen = arrays.chosen(options.sheet, file: file, &log) else { return [] }
      return try table(JSONScan(text.bytes, chosen.start..<text.bytes.count), chosen.name, file: file, &log)
    } catch {
      log.add(error.diagnostic(in: text.bytes, file: file))
      return []
    }
  }

  private static func table(
    _ start: JSONScan, _ name: String?, file: String, _ log: inout DiagnosticLog
  ) throws(JSONFault) -> [Table] {
    var scan = start, records = JSONRecords(), positions = TextPositions(start.bytes), number = 0
    scan.index += 1
    while !scan.skip(UInt8(ascii: "]")) {
      if number > 0, !scan.skip(UInt8(ascii: ",")) { throw scan.unexpected(.commaOrBracket) }
      scan.skipSpace()
      number += 1
      if scan.next == UInt8(ascii: "{") {
        try records.append(&scan, number: number)
      } else {
        let position = positions.position(of: scan.index)
        log.add(.notAnObject(number, at: Place(file: file, line: position.line, column: position.column)))
        try scan.skipValue()
      }
      for twice in records.takeRepeated() {
        let position = positions.position(of: twice.offset)
        log.add(.repeated(twice.path, in: number, at: Place(file: file, line: position.line, column: position.column)))
      }
      guard records.isBounded(by: start.bytes.count) else {
        log.add(.tooSparse(at: Place(file: file)))
        return []
      }
    }
    return [records.table(file: file, sheet: name)]
  }
}

/// The offset behind a byte order mark.
func startOfText(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

extension Diagnostic {
  static func notAnObject(_ record: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "json.not-an-object", at: place, "record \(record) is no object and is left out",
      expected: "an object with the names of the columns")
  }

  static func repeated(_ path: String, in record: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "json.repeated-name", at: place,
      "the name \"\(path)\" stands twice in record \(record), and the second counts")
  }

  static func tooSparse(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "json.too-sparse", at: place, "the records have too many different names to be one table",
      expected: "at most \(JSONColumns.limit) names, most of them in most records")
  }
}
