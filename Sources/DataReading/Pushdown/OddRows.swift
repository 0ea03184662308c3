import Diagnostics
import ReportModel
import TableReading

/// Rows that may be no projects: sums, headings, repeated headers, rows without a name. Nearly every row is told from
/// them by SQL that lets a few too many through; those are looked at here.
struct OddRows {
  let source: PushedSource

  /// Whether all rows are projects; says that some are none, or that some have no name.
  func check(
    _ session: borrowing PostgreSQLSession, _ log: inout DiagnosticLog
  ) throws(PostgreSQLError) -> Bool {
    var draft = source.draft(), isTooLarge = false
    let columns = source.plan.headers.indices
    let cells = columns.map(PushedCells.cell).joined(separator: ", ")
    try session.ask("SELECT \(cells) FROM \(source.cells.table) WHERE \(condition)") { row in
      isTooLarge = draft.byteCount >= Table.maximumBytes
      guard !isTooLarge else { return }
      for column in columns { row.append(column, to: &draft) }
      draft.endRow(number: 0)
    }
    if isTooLarge { throw .tooLarge }
    let table = draft.table(file: source.source.file, sheet: nil)
    let marks = source.sorter(of: table).marks()
    guard let mark = marks.first else {
      checkNames(table, &log)
      return true
    }
    let first = columns.lazy.map { table.text(mark.row, $0) }.first { !$0.isEmpty } ?? ""
    log.add(
      .notPushedDown(
        "\(marks.count) \(marks.count == 1 ? "row is no project" : "rows are no projects")",
        at: Place(file: table.file), found: "\"\(first)\""))
    return false
  }

  private func checkNames(_ table: Table, _ log: inout DiagnosticLog) {
    var silent = DiagnosticLog(), said = DiagnosticLog()
    var reader = source.reader(of: table, &silent)
    let nameless = table.rows.dropFirst().filter { reader.fields.name.value($0, of: table, &silent) == nil }
    guard let first = nameless.first else { return }
    reader.missing(reader.fields.name, first, &said)
    for diagnostic in said.all { log.add(diagnostic.inRows(nameless.count)) }
  }

  /// True at least where the row may be no project, or has no name.
  var condition: String {
    let required = source.plan.required
    guard let key = required.first else { return "true" }
    let name = PushedCells.cell(key)
    let first = (0...key).map { "nullif(\(PushedCells.cell($0)), '')" }.joined(separator: ", ")
    let thin = required.map { OddText.isThin(PushedCells.cell($0), without: missing) }
    let header = "\(name) = \(SQL.literal(source.head.read(source.head.cell(source.head.rows[0], key), string)))"
    return (thin + [header, OddText.mayBeTotal("coalesce(\(first))")]).joined(separator: " OR ")
  }

  private var missing: Set<String> {
    (source.source.missing[.name] ?? []).union(source.source.missing[.organisation] ?? [])
  }
}

/// What texts may be that are more than they seem: true too often rather than too seldom.
enum OddText {
  /// Whether a cell may say nothing: white space aside it is empty, or one of the marks for nothing. Most cells are
  /// told by their first sign.
  static func isThin(_ cell: String, without missing: Set<String>) -> String {
    let marks = MissingMark.all.union(missing).map(bare).sorted()
    let first = Set(marks.compactMap(\.unicodeScalars.first)).union(white).union(["'"]).sorted().map { String($0) }
    return """
      (\(cell) = '' OR left(\(cell), 1) IN (\(SQL.list(first))) \
      AND (\(bared(cell)) IN (\(SQL.list([""] + marks))) OR left(\(cell), 1) = ''''))
      """
  }

  /// Whether a text may begin or end as a sum does: `TotalWord.mayBe`.
  static func mayBeTotal(_ text: String) -> String {
    """
    (octet_length(\(text)) BETWEEN 3 AND 90 AND (lower(left(\(text), 3)) IN ('tot', 'sub', 'gra') OR left(\(text), 1) = ' ' \
    OR ascii(\(text)) BETWEEN 61440 AND 65535 OR \(text) LIKE '%计%' OR \(text) LIKE '%計%'))
    """
  }

  /// A cell without any white space.
  static func bared(_ cell: String) -> String { "translate(\(cell), \(SQL.literal(whiteScalars)), '')" }

  /// The same of a text here.
  static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !white.contains($0) }))
  }

  private static let white = Set(whiteScalars.unicodeScalars)
}
