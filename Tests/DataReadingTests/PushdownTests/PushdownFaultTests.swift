import DataReading
import Diagnostics
import ReportModel
import TestSupport
import Testing

/// A world that fails while a database counts.
@Suite(.serialized) struct PushdownFaultTests {
  private let settings = "programmes: open"

  private func list(_ from: String) -> String {
    "SELECT 'A-' || n AS id, 'P' || n AS name, 'O' AS organisation, 'C' AS category, 1 AS support FROM \(from)"
  }

  private func site(_ query: String, connection: String? = nil) throws -> PushdownSite {
    try PushdownSite(
      [PushdownSite.List(query: query, settings: settings)], hasGround: false, connection: connection)
  }

  private func refused(_ found: String) -> [String] {
    [
      """
      database:GRANTS: error: the database does not answer the query [database.refused]
        found: \(found)
      """
    ]
  }

  @Test(arguments: ["GROUP BY", "GROUPING SETS"])
  func `a server that goes away in the middle is an error and no figure`(word: String) throws {
    // The query itself ends its connection, once the question put to it has come so far.
    let query =
      list("generate_series(1, 10) AS n")
      + " WHERE NOT (current_query() LIKE '%\(word)%' AND pg_terminate_backend(pg_backend_pid()))"
    let site = try site(query)
    #expect(site.read().tables != nil)
    let pushed = site.pushed()
    #expect(pushed.tables == nil)
    #expect(pushed.said == refused("57P01: terminating connection due to administrator command"))
  }

  @Test func `a question that takes too long is an error`() throws {
    let query =
      list("generate_series(1, 10) AS n") + " WHERE NOT (current_query() LIKE '%count%' AND pg_sleep(30) IS NULL)"
    let pushed = try site(query).pushed(timeout: 1)
    #expect(pushed.tables == nil)
    #expect(pushed.said == refused("57014: canceling statement due to statement timeout"))
  }

  @Test func `a query that gives other rows each time is an error`() throws {
    let pushed = try site(list("generate_series(1, 200) AS n") + " WHERE random() < 0.5").pushed()
    #expect(pushed.tables == nil)
    #expect(
      pushed.said == [
        """
        database:GRANTS: error: the query does not give the same rows each time it is asked [database.not-repeatable]
          expected: a query without random values and without a LIMIT that any rows fulfil
          suggestion: add ORDER BY, or read the rows once: leave --in-database away
        """
      ])
  }

  @Test func `a column the query does not give is an error of the query`() throws {
    let pushed = try site("SELECT nam FROM (SELECT 1 AS name) AS grants").pushed()
    #expect(pushed.tables == nil)
    #expect(pushed.said == refused("42703: column \"nam\" does not exist (sign 8 of the query)"))
  }

  @Test func `a failing row is an error wherever it is met`() throws {
    let pushed = try site(list("generate_series(1, 500) AS n") + " WHERE 1 / (500 - n) >= 0").pushed()
    #expect(pushed.tables == nil)
    #expect(pushed.said == refused("22012: division by zero"))
  }

  @Test func `a role that may only read one view is enough`() throws {
    let server = try PostgreSQLServer.shared.get()
    try server.execute(
      """
      CREATE SCHEMA fund; CREATE TABLE fund.rows AS \(list("generate_series(1, 30) AS n"));
      CREATE VIEW fund.list AS SELECT * FROM fund.rows;
      CREATE ROLE reader LOGIN PASSWORD 'lesen'; GRANT USAGE ON SCHEMA fund TO reader; GRANT SELECT ON fund.list TO reader;
      REVOKE TEMPORARY ON DATABASE postgres FROM PUBLIC;
      """)
    let connection = server.connection.replacing("owner", with: "reader").replacing("geheim 密", with: "lesen")
    let site = try site("SELECT * FROM fund.list", connection: connection)
    try expectSame(site.read().tables, site.pushed().tables, "reader")
    #expect(
      try self.site("SELECT * FROM fund.rows", connection: connection).pushed().said
        == refused("42501: permission denied for table rows"))
  }

  @Test func `texts that are not kept as UTF-8 are not counted in the database`() throws {
    let server = try PostgreSQLServer.shared.get()
    try server.execute("CREATE DATABASE old TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    let connection = server.connection.replacing("dbname=postgres", with: "dbname=old")
    #expect(
      try site("SELECT 1 AS id", connection: connection).pushed().said == [
        """
        database:GRANTS: error: the rows cannot be counted in the database: it keeps texts as LATIN1 [database.not-pushed-down]
          suggestion: read them: leave --in-database away
        """
      ])
  }

  @Test func `lists in two databases are not counted in either`() {
    let sources = """
      sources:
        - {database: NORTH, query: SELECT 1}
        - {database: SOUTH, query: SELECT 1}
      """
    let site = Array("title: T\nbaseURL: https://example.org/\npublisher: {name: P}\n".utf8)
    let files = SiteFiles(
      ["content/site.yaml": site, "content/projects/sources.yaml": Array(sources.utf8)],
      connections: ["NORTH": "host=/north", "SOUTH": "host=/south"])
    let (sums, said) = DatabaseSums.read(
      files, DatabaseSums.Question(edition: .public, sets: [[]], timeout: 1))
    #expect(sums == nil)
    #expect(
      said.map(\.description) == [
        """
        content/projects/sources.yaml:3:16: error: the rows cannot be counted in the database: they are in two databases, database:NORTH and database:SOUTH [database.not-pushed-down]
          suggestion: read them: leave --in-database away
        """
      ])
  }

  @Test func `a site without a database has nothing to ask`() throws {
    let site = siteFiles(["projects/a.csv": "id,name,organisation,category,support\nA,P,O,C,1\n"])
    let question = DatabaseSums.Question(edition: .public, sets: [[], [.year]], timeout: 1)
    let (sums, said) = DatabaseSums.read(site, question)
    #expect(sums == nil)
    #expect(
      said.map(\.description) == [
        """
        content/projects/sources.yaml: error: the rows cannot be counted in the database: no source has a database [database.not-pushed-down]
          suggestion: read them: leave --in-database away
        """
      ])
  }
}
