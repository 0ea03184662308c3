import ReportModel
import TestSupport
import Testing

/// Every setting of sources.yaml that says what cells mean counts in the database as it does in rows.
@Suite(.serialized) struct SettingPushdownTests {
  private static let rows = """
    ('A-1', 'P1', '甲公司、乙公司', '专项', 2024, '1.234,5', '1000', 12.5, '2024'),
    ('A-2', 'P2', '甲公司', '专项', 2023, '0', '—', 7.25, 'Un'), ('A-3', 'P3', '丙、丁中心', '重点', NULL, '12,5', '', NULL, '2023'),
    ('A-4', 'P4', '甲公司', '重点', 2024, '0', '250000', 0.000001, '2021'), ('A-5', 'P5', '戊公司', '专项', 2024, '-3', '3', 9, '')
    """

  @Test(arguments: [
    "columns: {support: [b, c]}\nignore: [a, d]", "columns: {support: b}\nunits: {support: 元}\nignore: [a, c, d]",
    "columns: {support: b, investment: c}\nunits: {support: 元, investment: 亿元}\nignore: [a, d]",
    "columns: {support: a}\nnumbers: \"1.234,5\"\nignore: [b, c, d]",
    "columns: {support: a}\nnumbers: \"1.234,5\"\nmissing: {support: \"0\"}\nignore: [b, c, d]",
    "columns: {support: c}\nwholeNames: [丙、丁中心]\nmeasures: all",
    "columns: {support: c, base: b}\nmeasures: all\nconstants: {status: 已下达, region: 苏南}",
    "columns: {support: c, year: [year, d]}\nmissing: {year: Un}\nignore: [a, b]",
    "columns: {support: c}\nsections: programme\nmeasures: all\nrepeats: keep",
    "columns: {support: c}\nmeasures: all\nrepeats: drop",
    "columns: {support: c, start: d}\nmonths: whole\nmissing: {start: [Un, \"2024\", \"2023\", \"2021\"]}\nmeasures: all",
  ]) func `a setting means the same both ways`(settings: String) throws {
    let query = "SELECT * FROM (VALUES \(Self.rows)) AS rows (id, name, organisation, category, year, a, b, c, d)"
    let list = PushdownSite.List(query: query, settings: "programmes: open\nunpublished: [support]\n" + settings)
    let site = try PushdownSite([list], hasGround: false)
    let read = site.read()
    try expectSame(read.tables, site.pushed().tables, "\(settings): \(read.said)")
  }

  @Test func `a header that states a unit counts`() throws {
    let query = """
      SELECT * FROM (VALUES ('A-1', 'P1', '甲公司', '专项', '12500'), ('A-2', 'P2', '甲公司', '专项', '1.25'))
        AS rows (id, name, organisation, category, "支持金额（元）")
      """
    let site = try PushdownSite([PushdownSite.List(query: query, settings: "programmes: open")], hasGround: false)
    try expectSame(site.read().tables, site.pushed().tables, "unit")
    #expect(site.pushed().tables?["category"]?.contains("\"support\":1.250125,") == true)
  }

  @Test func `a money of another kind is exact to its own smallest unit`() throws {
    let query = """
      SELECT 'A-' || n AS id, 'P' || n AS name, 'O' || n % 3 AS organisation, 'C' AS category, n / 100.0 AS support
      FROM generate_series(1, 99) AS n
      """
    let site = try PushdownSite(
      [PushdownSite.List(query: query, settings: "programmes: open")], site: "money: {unit: USD, decimals: 2}\n",
      hasGround: false)
    try expectSame(site.read().tables, site.pushed().tables, "cents")
    #expect(site.pushed().tables?["category"]?.contains("\"support\":49.5,") == true)
  }

  @Test func `ids that Unicode holds to be the same are not told apart by their bytes`() throws {
    // U+F900 is U+8C48 to Unicode, and to Swift.
    let query = """
      SELECT * FROM (VALUES (U&'\\F900' || '1', 'P', 'O', 'C', 1), (U&'\\8C48' || '1', 'Q', 'O', 'C', 1))
        AS rows (id, name, organisation, category, support)
      """
    let site = try PushdownSite([PushdownSite.List(query: query, settings: "programmes: open")], hasGround: false)
    #expect(site.read().tables == nil)
    #expect(
      site.pushed().said == [
        """
        database:GRANTS: error: the rows cannot be counted in the database: the signs of an id can be written in several ways [database.not-pushed-down]
          found: "\u{F900}1"
          suggestion: read them: leave --in-database away
        """
      ])
  }
}
