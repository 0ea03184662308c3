import Diagnostics
import TableReading
import TestSupport
import Testing

private func answer(_ query: String, _ connection: String) -> (rows: [[String]], numbers: [Int], said: [String]) {
  var log = DiagnosticLog()
  let question = PostgreSQLReader.Question(connection: connection, query: query, name: "database:GRANTS")
  let table = PostgreSQLReader.table(question, &log)
  return (table?.texts ?? [], table?.rows.map { Int($0.number) } ?? [], log.all.map(\.description))
}

/// Against a real server, started once: without one these tests fail.
@Suite(.serialized) struct PostgreSQLReaderTests {
  private static let server = Result {
    let server = try PostgreSQLServer.shared.get()
    try server.execute(
      """
      CREATE TABLE grants (name text, amount numeric(20,4), rate float8, day date, code char(3), photo bytea, open bool);
      INSERT INTO grants VALUES ('甲', 12345678901234.5600, 0.1, '2024-03-01', '007', '\\x00', true),
        (NULL, NULL, NULL, NULL, NULL, NULL, NULL), ('乙 "x"' || chr(10) || 'y', 0.1000, 1e300, '0099-12-31', 'a', NULL, false);
      CREATE SEQUENCE counter;
      CREATE ROLE stranger LOGIN PASSWORD 'other';
      """)
    return server
  }

  private func connection() throws -> String { try Self.server.get().connection }

  @Test func `a query is answered in the server's own texts`() throws {
    let found = answer("SELECT name, amount, rate, day, code, open FROM grants -- all", try connection())
    #expect(
      found.rows == [
        ["name", "amount", "rate", "day", "code", "open"],
        ["甲", "12345678901234.5600", "0.1", "2024-03-01", "007", "t"],
        ["乙 \"x\"\ny", "0.1000", "1e+300", "0099-12-31", "a  ", "f"],
      ])
    #expect(found.numbers == [0, 1, 3])
    #expect(found.said == [])
  }

  @Test func `an address in place of keywords is understood`() throws {
    let folder = try connection().split(separator: "'")[1].replacing("/", with: "%2F")
    let found = answer("VALUES (1)", "postgresql://owner:geheim%20%E5%AF%86@\(folder)/postgres")
    #expect(found.rows == [["column1"], ["1"]])
    #expect(found.said == [])
  }

  @Test func `rows come by the thousand and none is lost`() throws {
    let found = answer("SELECT i, repeat('字', 20) AS t FROM generate_series(1, 10001) AS i", try connection())
    #expect(found.rows.count == 10_002)
    #expect(found.rows.last == ["10001", String(repeating: "字", count: 20)])
    #expect(found.numbers.last == 10_001)
  }

  @Test func `an answer without rows is a table with headers`() throws {
    #expect(answer("SELECT name AS 名 FROM grants WHERE false", try connection()).rows == [["名"]])
  }

  @Test func `bytes that are no text are left out and said`() throws {
    let found = answer("SELECT photo, name FROM grants WHERE name = '甲'", try connection())
    #expect(found.rows == [["photo", "name"], ["", "甲"]])
    #expect(
      found.said == [
        """
        database:GRANTS: warning: the column "photo" holds bytes that are no text and are left out [database.binary]
          suggestion: leave the column out of the query, or turn it into text there
        """
      ])
  }

  @Test(arguments: [
    ("SELECT nam FROM grants", "42703: column \"nam\" does not exist (sign 8 of the query)"),
    ("SELECT * FROM grant_list", "42P01: relation \"grant_list\" does not exist (sign 15 of the query)"),
    ("SELECT 1/0", "22012: division by zero"),
    ("DELETE FROM grants", "42601: syntax error at or near \"DELETE\" (sign 1 of the query)"),
    ("SELECT 1; DROP TABLE grants", "42601: cannot insert multiple commands into a prepared statement"),
    (
      "WITH gone AS (DELETE FROM grants RETURNING 1) SELECT * FROM gone",
      "0A000: DECLARE CURSOR must not contain data-modifying statements in WITH"
    ),
    ("SELECT setval('counter', 7)", "25006: cannot execute setval() in a read-only transaction"),
    ("", "42601: syntax error at end of input (sign 1 of the query)"),
  ]) func `what the server refuses is one error with its SQLSTATE`(query: String, said: String) throws {
    let found = answer(query, try connection())
    #expect(found.rows == [])
    #expect(
      found.said == [
        """
        database:GRANTS: error: the database does not answer the query [database.refused]
          found: \(said)
        """
      ])
  }

  @Test(arguments: ["host", "postgresql://u:p%zz@h/d", "", "nonsense=secret"])
  func `a connection string that is none is not shown`(connection: String) {
    #expect(
      answer("SELECT 1", connection).said == [
        """
        database:GRANTS: error: the connection string cannot be read [database.connection-string]
          expected: postgresql://user@host/database, or keywords such as host=localhost dbname=grants
        """
      ])
  }

  @Test(arguments: [
    ("user=owner", "user=stranger"), ("'geheim 密'", "'falsch'"), ("dbname=postgres", "dbname='geheim 密'"),
  ])
  func `no password is ever shown`(part: String, other: String) throws {
    let found = answer("SELECT 1", try connection().replacing(part, with: other))
    #expect(found.said.count == 1)
    let lines = (found.said.first ?? "").split(separator: "\n")
    #expect(lines.first == "database:GRANTS: error: there is no connection to the database [database.no-connection]")
    #expect(lines.count == 2 && lines[1].hasPrefix("  found: connection to server on socket"))
    for secret in ["geheim", "falsch", "密"] { #expect(!found.said.joined().contains(secret)) }
  }

  @Test func `a server that is not there is an error`() {
    let found = answer("SELECT 1", "host=/nowhere/at/all dbname=x password=geheim")
    #expect(
      found.said == [
        """
        database:GRANTS: error: there is no connection to the database [database.no-connection]
          found: connection to server on socket "/nowhere/at/all/.s.PGSQL.5432" failed: No such file or directory
        """
      ])
  }
}
