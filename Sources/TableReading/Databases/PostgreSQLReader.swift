package import Diagnostics

/// What a PostgreSQL database answers to one query.
///
/// The query runs in a transaction that may only read, behind a cursor, so that it can be nothing but a `SELECT` or
/// `VALUES` and its rows arrive by the thousand. Values are the server's own texts: a `numeric` keeps its digits.
package enum PostgreSQLReader {
  /// Where a database is, what it is asked, and what it is called in messages.
  package struct Question: Sendable {
    package let connection: String
    package let query: String
    package let name: String

    /// - Parameters:
    ///   - connection: as libpq reads it, `postgresql://reader@host/grants` or `host=… dbname=…`; never shown.
    ///   - query: one `SELECT` or `VALUES`.
    ///   - name: what stands for the file in places.
    package init(connection: String, query: String, name: String) {
      (self.connection, self.query, self.name) = (connection, query, name)
    }
  }

  /// nil after saying why there is no answer.
  package static func table(_ question: Question, _ log: inout DiagnosticLog) -> Table? {
    do {
      return try answer(question, &log)
    } catch {
      log.add(error.diagnostic(at: Place(file: question.name)))
      return nil
    }
  }

  private static func answer(
    _ question: Question, _ log: inout DiagnosticLog
  ) throws(PostgreSQLError) -> Table {
    let connection = try PostgreSQLConnection(question.connection)
    for statement in preparation(timeout: 120) { _ = try connection.run(statement) }
    _ = try connection.run(cursor + question.query, prefix: cursor.unicodeScalars.count)
    var draft = TableDraft(), number = 0
    while true {
      let batch = try connection.run("FETCH FORWARD 2000 FROM gongshi")
      if number == 0 { headers(of: batch, in: question, &draft, &log) }
      for row in 0..<batch.rowCount {
        number += 1
        append(row, of: batch, to: &draft)
        draft.endRow(number: number)
      }
      guard draft.byteCount <= Table.maximumBytes else { throw .tooLarge }
      if batch.rowCount == 0 { break }
    }
    return draft.table(file: question.name, sheet: nil)
  }

  static let cursor = "DECLARE gongshi NO SCROLL CURSOR FOR "

  /// What every transaction begins with; `timeout` is in seconds, for one statement. Texts are the same in all of them.
  static func preparation(timeout: Int) -> [String] {
    [
      "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY", "SET LOCAL statement_timeout = '\(timeout)s'",
      "SET LOCAL lock_timeout = '10s'", "SET LOCAL cursor_tuple_fraction = 1", "SET LOCAL DateStyle = 'ISO'",
      "SET LOCAL extra_float_digits = 1",
    ]
  }

  static func headers(
    of batch: borrowing PostgreSQLResult, in question: Question, _ draft: inout TableDraft, _ log: inout DiagnosticLog
  ) {
    for column in 0..<batch.columnCount {
      draft.append(batch.header(column))
      if batch.isBinary(column) { log.add(.binary(column: batch.header(column), at: Place(file: question.name))) }
    }
    draft.endRow(number: 0)
  }

  static func append(_ row: Int32, of batch: borrowing PostgreSQLResult, to draft: inout TableDraft) {
    for column in 0..<batch.columnCount {
      if batch.isBinary(column) { draft.skip(to: Int(column) + 1) } else { batch.append(row, column, to: &draft) }
    }
  }
}

extension Diagnostic {
  /// Bytes of a database are no text; the cells of their column stay empty.
  static func binary(column: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, "database.binary", at: place, "the column \"\(column)\" holds bytes that are no text and are left out",
      suggestion: "leave the column out of the query, or turn it into text there")
  }
}
