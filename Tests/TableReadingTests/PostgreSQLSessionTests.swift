import Diagnostics
import TableReading
import TestSupport
import Testing

/// Several questions in one transaction, against a real server.
@Suite(.serialized) struct PostgreSQLSessionTests {
  private func session(timeout: Int = 600) throws -> PostgreSQLSession {
    try PostgreSQLSession(PostgreSQLServer.shared.get().connection, timeout: timeout)
  }

  private func answer(
    _ session: borrowing PostgreSQLSession, _ statement: String, _ parameters: [String] = [], columns: Int = 1
  ) throws(PostgreSQLError) -> [[String]] {
    var rows = [[String]]()
    try session.ask(statement, parameters) { row in
      var texts = [String]()
      for column in 0..<columns { texts.append(row.text(column)) }
      rows.append(texts)
    }
    return rows
  }

  @Test func `parameters are values and never a part of the statement`() throws {
    let session = try session()
    let odd = "x'); DROP TABLE grants; --\\\"{}"
    #expect(try answer(session, "SELECT $1::text, $2::int8[]", [odd, "{1,NULL}"], columns: 2) == [[odd, "{1,NULL}"]])
    #expect(session.encoding == "UTF8")
  }

  @Test func `all answers are of the moment of the first`() throws {
    let server = try PostgreSQLServer.shared.get()
    try server.execute("CREATE TABLE moment (n int); INSERT INTO moment VALUES (1)")
    let session = try session()
    #expect(try answer(session, "SELECT count(*) FROM moment") == [["1"]])
    try server.execute("INSERT INTO moment VALUES (2)")
    #expect(try answer(session, "SELECT count(*) FROM moment") == [["1"]])
    #expect(try answer(try self.session(), "SELECT count(*) FROM moment") == [["2"]])
  }

  @Test func `nothing can be written`() throws {
    let session = try session()
    #expect(
      throws: PostgreSQLError.refused(
        state: "25006", message: "cannot execute CREATE TABLE in a read-only transaction", position: nil)
    ) { try session.ask("CREATE TABLE nothing (n int)") { _ in } }
  }

  @Test func `the head of a query is what the reader of whole answers has`() throws {
    let connection = try PostgreSQLServer.shared.get().connection
    let query =
      "SELECT nullif(n % 3, 0) AS n, CASE WHEN n % 3 > 0 THEN 'x' || n END AS t, '\\x00'::bytea AS b FROM generate_series(1, 400) AS n"
    let question = PostgreSQLReader.Question(connection: connection, query: query, name: "database:G")
    var log = DiagnosticLog(), other = DiagnosticLog()
    let whole = try #require(PostgreSQLReader.table(question, &other))
    let session = try session()
    let (table, columns) = try session.head(of: question, rows: 70, &log)
    #expect(columns.map { "\($0)" } == ["other", "text", "binary"])
    #expect(table.texts == Array(whole.texts.prefix(table.texts.count)) && table.texts.count > 70)
    #expect(log.all == other.all)
    // The cursor is closed: the session goes on.
    #expect(try session.head(of: question, rows: 1, &log).table.texts.first == ["n", "t", "b"])
  }

  @Test func `whole numbers are read as such and nothing else is`() throws {
    var found = [Int64?]()
    try session().ask("VALUES ('9223372036854775807'), ('9223372036854775808'), ('1.5'), (NULL), ('-4')") { row in
      found.append(row.int(0))
    }
    #expect(found == [.max, nil, nil, nil, -4])
  }
}
