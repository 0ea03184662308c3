import CPostgreSQL
package import Diagnostics

/// Questions put to one PostgreSQL database in one transaction that may only read: all answers are of the same moment.
package struct PostgreSQLSession: ~Copyable {
  /// What a column of a query holds.
  package enum CellKind: Sendable {
    /// `text` or `varchar`: the value is the cell.
    case text
    /// The cell is what the server writes of the value.
    case other
    /// Bytes that are no text: the cell is empty.
    case binary
  }

  private let connection: PostgreSQLConnection

  /// Opens the transaction.
  ///
  /// - Parameters:
  ///   - connection: as libpq reads it; never shown.
  ///   - timeout: how many seconds one question may take.
  /// - Throws: where there is no connection.
  package init(_ connection: String, timeout: Int) throws(PostgreSQLError) {
    let opened = try PostgreSQLConnection(connection)
    for statement in PostgreSQLReader.preparation(timeout: timeout) + Self.preparation {
      _ = try opened.run(statement)
    }
    self.connection = opened
  }

  /// Sorts of a million rows stay in memory; short questions are not compiled; rows come in the order of the table; a
  /// backslash is one.
  private static let preparation = [
    "SET LOCAL work_mem = '64MB'", "SET LOCAL jit = off", "SET LOCAL synchronize_seqscans = off",
    "SET LOCAL standard_conforming_strings = on",
  ]

  /// How the server keeps texts, such as `UTF8`.
  package var encoding: String {
    PQparameterStatus(connection.handle, "server_encoding").map { String(cString: $0) } ?? ""
  }

  /// The headers of a query and the first of its rows, as the reader of whole answers has them.
  ///
  /// - Parameters:
  ///   - question: what is asked; its connection is not used.
  ///   - rows: how many rows that are not blank are enough.
  ///   - log: is told of columns that hold no text.
  /// - Returns: the headers and those rows, and by column what it holds.
  /// - Throws: where the database does not answer.
  package borrowing func head(
    of question: PostgreSQLReader.Question, rows: Int, _ log: inout DiagnosticLog
  ) throws(PostgreSQLError) -> (table: Table, columns: [CellKind]) {
    let cursor = PostgreSQLReader.cursor
    _ = try connection.run(cursor + question.query, prefix: cursor.unicodeScalars.count)
    var draft = TableDraft(), number = 0, filled = 0, columns = [CellKind]()
    while filled < rows {
      let batch = try connection.run("FETCH FORWARD \(rows) FROM gongshi")
      if number == 0 {
        PostgreSQLReader.headers(of: batch, in: question, &draft, &log)
        columns = (0..<batch.columnCount).map { batch.kind($0) }
      }
      for row in 0..<batch.rowCount {
        let before = draft.totalCells
        number += 1
        PostgreSQLReader.append(row, of: batch, to: &draft)
        draft.endRow(number: number)
        filled += draft.totalCells > before ? 1 : 0
      }
      if batch.rowCount == 0 { break }
    }
    _ = try connection.run("CLOSE gongshi")
    return (draft.table(file: question.name, sheet: nil), columns)
  }

  /// Sets what the server goes by for the questions that follow; nil is its own way.
  package borrowing func set(_ setting: String, to value: String?) throws(PostgreSQLError) {
    _ = try connection.run("SET LOCAL \(setting) = \(value ?? "DEFAULT")")
  }

  /// Runs a statement after which the transaction goes on even where it is refused.
  package borrowing func attempt(_ statement: String) throws(PostgreSQLError) {
    _ = try connection.run("SAVEPOINT attempt")
    do {
      _ = try connection.run(statement, prefix: .max)
    } catch {
      _ = try connection.run("ROLLBACK TO attempt")
      throw error
    }
  }

  /// Puts a question and hands over each row of the answer as it arrives; none of them is kept.
  ///
  /// - Parameters:
  ///   - statement: one `SELECT`; `$1`, `$2`, … stand for the parameters.
  ///   - parameters: as the server reads texts of their types.
  ///   - body: is handed each row.
  /// - Throws: where the database does not answer, or stops answering.
  package borrowing func ask(
    _ statement: String, _ parameters: [String] = [], _ body: (borrowing PostgreSQLRow) -> Void
  ) throws(PostgreSQLError) {
    let isSent = withCStrings(parameters) { values in
      PQsendQueryParams(connection.handle, statement, Int32(parameters.count), nil, values, nil, nil, 0)
    }
    guard isSent == 1 else { throw connection.refusal(nil, prefix: 0) }
    PQsetSingleRowMode(connection.handle)
    var failure: PostgreSQLError?
    while let result = PQgetResult(connection.handle) {
      switch PQresultStatus(result) {
      case PGRES_SINGLE_TUPLE: body(PostgreSQLRow(handle: result))
      case PGRES_TUPLES_OK: break
      default: failure = failure ?? connection.refusal(result, prefix: .max)
      }
      PQclear(result)
    }
    if let failure { throw failure }
  }
}

extension PostgreSQLResult {
  /// 25 is `text`, 1043 `varchar`, on every server.
  fileprivate func kind(_ column: Int32) -> PostgreSQLSession.CellKind {
    if isBinary(column) { return .binary }
    return type(column) == 25 || type(column) == 1043 ? .text : .other
  }
}
