import Diagnostics
import ReportModel

/// Other names of places, and where their tiles stand.
extension DivisionReader {
  static func aliases(
    _ known: Divisions, in files: SiteFiles, _ log: inout DiagnosticLog
  ) -> [(name: String, code: String)] {
    Records.records(AliasColumn.self, of: folder + "aliases.csv", in: files, &log).compactMap { record in
      let name = record.required(.name, &log), code = record.required(.code, &log)
      guard let name, let code, isKnown(code, at: record.place(.code), in: known, &log) else { return nil }
      return (name, code)
    }
  }

  /// A retired name and a retired code become other names of the place that follows it, but only where that is one
  /// place: 市辖区 of old lists, or a district that was divided, says too little.
  static func retiredNames(
    _ known: Divisions, in files: SiteFiles, _ log: inout DiagnosticLog
  ) -> [(name: String, code: String)] {
    var successors = [String: Set<String>](), order = [String]()
    for record in Records.records(RetiredColumn.self, of: folder + "retired.csv", in: files, &log) {
      guard let current = record[.current_code] else { continue }
      let codes = current.split(separator: " ").map(String.init)
      for code in codes { _ = isKnown(code, at: record.place(.current_code), in: known, &log) }
      for name in [record[.old_code], record[.old_name]].compactMap({ $0 }) {
        if successors[name] == nil { order.append(name) }
        successors[name, default: []].formUnion(codes)
      }
    }
    return order.compactMap { name in
      guard let codes = successors[name], codes.count == 1, let code = codes.first, known[name] == nil,
        known.named(name).isEmpty
      else { return nil }
      return (name, code)
    }
  }

  static func tiles(_ known: Divisions, in files: SiteFiles, _ log: inout DiagnosticLog) -> [Divisions.Tile] {
    Records.records(TileColumn.self, of: folder + "tiles.csv", in: files, &log).compactMap { record in
      let code = record.required(.code, &log)
      let column = whole(.column, of: record, &log), row = whole(.row, of: record, &log)
      guard let code, let column, let row, isKnown(code, at: record.place(.code), in: known, &log) else { return nil }
      return Divisions.Tile(city: code, column: column, row: row)
    }
  }

  private static func whole(
    _ column: TileColumn, of record: Record<TileColumn>, _ log: inout DiagnosticLog
  ) -> Int? {
    guard let text = record.required(column, &log) else { return nil }
    if let number = Int(text), (0...99).contains(number) { return number }
    log.error(
      "table.bad-value", at: record.place(column), "the value of \"\(column.rawValue)\" cannot be read",
      found: "\"\(text)\"", expected: "a whole number from 0 to 99")
    return nil
  }

  private static func isKnown(
    _ code: String, at place: Place, in known: Divisions, _ log: inout DiagnosticLog
  ) -> Bool {
    if known[code] != nil { return true }
    log.error("places.unknown-code", at: place, "divisions.csv has no code \"\(code)\"")
    return false
  }
}
