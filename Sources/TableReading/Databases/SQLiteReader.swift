package import Diagnostics

/// A table or view of an SQLite database, or what it answers to one query.
///
/// The database is read where it lies in memory and cannot be changed: an authorizer refuses everything but reading, and
/// a query ends after a bound of steps. A row's number is its place in the answer.
package enum SQLiteReader: TableReader {
  package static func tables(
    _ bytes: [UInt8], file: String, _ options: TableOptions, _ log: inout DiagnosticLog
  ) -> [Table] {
    let place = Place(file: file)
    do {
      let bytes = unlogged(bytes, at: place, &log)
      let database = try SQLiteDatabase()
      return try bytes.withUnsafeBufferPointer { buffer throws(SQLiteError) in
        try database.open(buffer)
        guard let (query, name) = try query(options, database, at: place, &log) else { return [] }
        return [try table(query, name, of: database, file: file, &log)]
      }
    } catch {
      log.add(error.diagnostic(at: place))
      return []
    }
  }

  /// A database that keeps changes beside it cannot be read from memory; as one without such a file it can, but what
  /// stands there only is missing.
  private static func unlogged(_ bytes: [UInt8], at place: Place, _ log: inout DiagnosticLog) -> [UInt8] {
    guard bytes.count > 19, bytes[18] == 2 || bytes[19] == 2 else { return bytes }
    log.warning(
      "sqlite.write-ahead-log", at: place, "rows that stand only in the database's -wal file are not read",
      suggestion: "close the database in the program that writes it, or run PRAGMA journal_mode = DELETE")
    var bytes = bytes
    (bytes[18], bytes[19]) = (1, 1)
    return bytes
  }

  /// What to ask, and the name of the table where one is read; nil after saying that it must be named.
  private static func query(
    _ options: TableOptions, _ database: borrowing SQLiteDatabase, at place: Place, _ log: inout DiagnosticLog
  ) throws(SQLiteError) -> (query: String, name: String?)? {
    if let query = options.query { return (query, nil) }
    let names = try database.tableNames()
    let name = options.sheet.map { sheet in names.first { $0 == sheet } } ?? (names.count == 1 ? names[0] : nil)
    if let name { return ("SELECT * FROM \"" + name.replacing("\"", with: "\"\"") + "\"", name) }
    let list = names.isEmpty ? nil : names.joined(separator: ", ")
    if let sheet = options.sheet {
      log.error(
        "table.missing-sheet", at: place, "the file has no table \"\(sheet)\"", found: list,
        suggestion: didYouMean(sheet, among: names))
    } else if names.isEmpty {
      log.error("sqlite.no-table", at: place, "the database has no table")
    } else {
      log.error(
        "sqlite.several-tables", at: place, "the database has \(names.count) tables and views", found: list,
        suggestion: "name one of them under table, or write a query")
    }
    return nil
  }

  private static func table(
    _ query: String, _ name: String?, of database: borrowing SQLiteDatabase, file: String, _ log: inout DiagnosticLog
  ) throws(SQLiteError) -> Table {
    let statement = try database.statement(query)
    var draft = TableDraft(), number = 0, binary = Set<Int32>()
    for column in 0..<statement.columnCount { draft.append(statement.header(column)) }
    draft.endRow(number: 0)
    while try database.step(statement) {
      number += 1
      for column in 0..<statement.columnCount {
        switch statement.append(column, to: &draft) {
        case .written: break
        case .binary:
          if binary.insert(column).inserted {
            log.add(.binary(column: statement.header(column), at: Place(file: file)))
          }
        case .notUTF8:
          log.add(
            .notUTF8(
              at: Place(file: file, sheet: name, row: number, column: Int(column) + 1, header: statement.header(column))
            ))
        }
      }
      draft.endRow(number: number)
      guard draft.byteCount <= Table.maximumBytes, draft.totalCells <= 1 << 27 else { throw .tooLarge }
    }
    return draft.table(file: file, sheet: name)
  }
}

extension Diagnostic {
  /// A database may hold texts that are none.
  static func notUTF8(at place: Place) -> Diagnostic {
    Diagnostic(.error, "database.not-utf8", at: place, "the text of the cell is not UTF-8 and is left out")
  }
}
