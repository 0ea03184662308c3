import FoundationEssentials
import ReportModel
import TestSupport
import Testing

private let pushedDown = "database:GRANTS: error: the rows cannot be counted in the database: "
private let readThem = "\n  suggestion: read them: leave --in-database away"

/// A query of rows written out.
private func values(_ rows: String, _ columns: String) -> String {
  "SELECT * FROM (VALUES \(rows)) AS rows (\(columns))"
}

private let columns = "id, name, organisation, category, support"

/// What counting in the database keeps, refuses and says.
@Suite(.serialized) struct PushdownTests {
  private func site(
    _ query: String, _ settings: String = "programmes: open", csv: [String: String] = [:], site: String = ""
  ) throws -> PushdownSite {
    try PushdownSite(
      [PushdownSite.List(query: query, settings: settings)], csv: csv, site: site, hasGround: false)
  }

  @Test func `values of any type are the cells they are when rows are read`() throws {
    let query = """
      SELECT 'A-' || n AS id, 'P' || n AS name, ('示例' || n % 3)::char(12) AS organisation, (n % 2 = 0) AS category,
        2020 + n % 4 AS year, (n * 1.25)::numeric(20,8) AS support, n / 8::float8 AS investment,
        date '2024-01-01' + n AS start, NULL::int AS base, '\\x00'::bytea AS region, '10.0.0.1'::inet AS partners
      FROM generate_series(1, 40) AS n ORDER BY n;
      """
    let site = try site(query)
    try expectSame(site.read().tables, site.pushed().tables, "types")
    #expect(
      site.pushed().said == [
        """
        database:GRANTS: warning: the column "region" holds bytes that are no text and are left out [database.binary]
          suggestion: leave the column out of the query, or turn it into text there
        """
      ])
  }

  @Test func `names that only lists give stand in the order of the rows`() throws {
    let query = """
      SELECT 'A-' || n AS id, 'P' || n AS name, 'O' AS organisation, chr(1040 + (n * 7) % 11) AS programme, 1 AS support,
        NULL AS category FROM generate_series(1, 50) AS n ORDER BY n * 13 % 50
      """
    let site = try site(query)
    try expectSame(site.read().tables, site.pushed().tables, "order")
  }

  @Test func `a list without rows has tables without rows`() throws {
    let site = try site(values("('A', 'P', 'O', 'C', 1)", columns) + " WHERE false")
    try expectSame(site.read().tables, site.pushed().tables, "no rows")
    #expect(site.pushed().tables?["year"]?.contains("\"rows\":[]") == true)
  }

  @Test func `one fen more in the database moves both`() throws {
    try PostgreSQLServer.shared.get().execute(
      """
      CREATE TABLE moved AS SELECT 'A-' || n AS id, 'P' || n AS name, 'O' || n % 7 AS organisation, 'C' AS category,
        (n * 3.125)::text AS support FROM generate_series(1, 100) AS n
      """)
    let site = try site("SELECT * FROM moved")
    let before = (site.read().tables, site.pushed().tables)
    try expectSame(before.0, before.1, "before")
    try PostgreSQLServer.shared.get().execute("UPDATE moved SET support = '6.250001' WHERE id = 'A-2'")
    let after = (site.read().tables, site.pushed().tables)
    try expectSame(after.0, after.1, "after")
    #expect(before.0?["category"]?.contains("\"support\":15781.25,") == true)
    #expect(after.1?["category"]?.contains("\"support\":15781.250001,") == true)
  }

  @Test(arguments: [
    (
      values("('A', 'P', 'O', 'C', 1), ('B', '合计', NULL, NULL, 1)", columns), "programmes: open",
      [pushedDown + "1 row is no project\n  found: \"B\"" + readThem]
    ),
    (
      values("('A', 'P', 'O', 'C', 1), (NULL, '一、南京市', NULL, NULL, NULL)", columns), "programmes: open",
      [pushedDown + "1 row is no project\n  found: \"一、南京市\"" + readThem]
    ),
    (
      values("('A', 'P', 'O', 'C', 1)", columns), "programmes: open\nfillDown: category",
      [pushedDown + "fillDown takes what the row above says" + readThem]
    ),
    (
      values("('A', 'P', 'O', 'C', 1), ('A', 'Q', 'O', 'C', 1)", columns), "programmes: open\nrepeats: drop",
      [
        pushedDown + "which of the rows that repeat an id is dropped, their order decides\n  found: \"A\"" + readThem
      ]
    ),
    (
      values("('P', 'O', 'C', 1), (' P', 'O', 'C', 1)", "name, organisation, category, support"),
      "programmes: open\nrepeats: drop",
      [pushedDown + "what becomes of rows that repeat others, their order decides\n  found: \"P\"" + readThem]
    ),
    (
      values("('A', 'P', 'O', 'C', 1)", columns), "programmes: open\nheaderRow: 1",
      [pushedDown + "its headers stand among its rows" + readThem]
    ),
    (
      values("('A', 'P', 'O', 'C', 1)", columns) + "; -- all of them", "programmes: open",
      [pushedDown + "its query cannot be a part of another" + readThem]
    ),
    (
      values("('A', 'P', 'O', 'C', 1, '甲'), ('B', 'Q', 'O', 'C', 1, '乙')", columns + ", region"), "programmes: open",
      [
        "content/projects/sources.yaml: error: the rows cannot be counted in the database: regions the site does not "
          + "know stand in the order of its projects\n  found: 乙, 甲" + readThem
      ]
    ),
    (
      values("('A', 'P', 'O', 'C', 1)", "id, id2, organisation, category, support"),
      "programmes: open\ncolumns: {id: [id, id2]}\nconstants: {name: N}",
      [
        pushedDown + "ids are in several columns" + readThem,
        pushedDown + "names or organisations are not in a column" + readThem,
      ]
    ),
  ]) func `what rows mean only together is refused, with what to do`(query: String, settings: String, said: [String])
    throws
  {
    let pushed = try site(query, settings).pushed()
    #expect(pushed.tables == nil)
    #expect(pushed.said.map { $0.replacing(" [database.not-pushed-down]", with: "") } == said)
  }

  @Test func `mistakes are said with the rows they are in, all at once`() throws {
    let query = values(
      """
      ('A', 'P', 'O', 'C', 'zwölf', '2024'), ('A', NULL, 'O', 'C', '1', 'x'), ('a/b', '—', '', 'C', 'zwölf', NULL),
      (' A ', 'Q', 'O', NULL, '', '2024'), ('D', 'R', 'O', 'C', '1', '2024')
      """, columns + ", year")
    let pushed = try site(query).pushed()
    #expect(pushed.tables == nil)
    #expect(
      pushed.said == [
        """
        database:GRANTS: error: the amount cannot be read [money.not-a-number]
          found: "zwölf" in 2 rows
          expected: a decimal number of 万元 with at most 6 decimals
        """,
        """
        database:GRANTS: error: the row has neither "programme" (项目类型) nor "category" (类别) [project.missing-field]
          found: in 1 row
        """,
        """
        database:GRANTS: error: the row has no "name" (项目名称) [project.missing-field]
          found: in 2 rows
        """,
        """
        database:GRANTS: error: the row has no "organisation" (承担单位) [project.missing-field]
          found: in 1 row
        """,
        """
        database:GRANTS: error: the row has no "support" (支持金额) [project.missing-field]
          found: in 1 row
        """,
        """
        database:GRANTS: error: the id "A" is given twice [project.repeated-id]
          found: in 3 rows
        """,
        """
        database:GRANTS: error: the id cannot be part of an address [project.unsafe-id]
          found: "a/b" in 1 row
          expected: letters, digits, Chinese characters, "-", "_" and "."; at most 120 bytes
          suggestion: write a-b
        """,
        """
        database:GRANTS: error: the year cannot be read [year.not-a-year]
          found: "x" in 1 row
          expected: four digits, alone or followed by 年
        """,
      ])
  }

  @Test func `rows without ids that repeat others are an error, also across a query and a file`() throws {
    let query = values(
      "('甲 乙', 'O', 'C', 1, 2024), ('丙', 'O', 'C', 2, 2024)", "name, organisation, category, support, year")
    let file = "id,name,organisation,category,support,year\n,甲乙,O,C,3,2024\n"
    let settings = "programmes: open\nrepeats: error"
    let alone = try site(query, settings).pushed()
    #expect(alone.tables != nil && alone.said == [])
    let site = try PushdownSite(
      [PushdownSite.List(query: query, settings: settings)], csv: ["z.csv": file], hasGround: false)
    // The file has no open programmes, so that its category is an error of its own in both readings.
    #expect(site.read().tables == nil && site.pushed().tables == nil)
    let twice = try PushdownSite(
      [query, values("('甲乙', 'Ｏ', 'C', 5, 2024)", "name, organisation, category, support, year")].map {
        PushdownSite.List(query: $0, settings: settings)
      }, hasGround: false)
    #expect(twice.read().tables == nil)
    #expect(
      twice.pushed().said == [
        """
        database:GRANTS: error: the row repeats an earlier one: same year, programme, name and organisation [project.repeated-row]
          found: "甲乙" in 2 rows
          suggestion: give ids, or set repeats to drop or keep in sources.yaml
        """
      ])
  }
}
