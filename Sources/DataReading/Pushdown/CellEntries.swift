import Diagnostics
import ReportModel
import TableReading

/// The distinct combinations of texts in the columns of each group of one source, as rows of a table that the reader
/// of rows can read: every row has the cells of one group, and the others are empty.
struct CellEntries {
  /// The combinations of one group.
  struct Group {
    /// Where its rows begin in the table.
    let firstRow: Int
    /// By combination what stands for it in SQL, and how many rows of the list have it.
    var hashes = [Int64]()
    var counts = [Int]()
  }

  let table: Table
  let groups: [CellGroup: Group]

  init(
    _ source: PushedSource, _ session: borrowing PostgreSQLSession
  ) throws(PostgreSQLError) {
    var draft = source.draft(), groups = [CellGroup: Group](), rows = 1
    for group in CellGroup.allCases {
      let columns = source.columns(of: group)
      if columns.isEmpty, !group.isCounted { continue }
      var entries = Group(firstRow: rows)
      // Several workers would mix the rows, whose order counts here.
      let isOrdered = Self.isOrdered(group, source)
      if isOrdered { try session.set("max_parallel_workers_per_gather", to: "0") }
      try session.ask(Self.statement(group, columns, source)) { row in
        guard draft.byteCount < Table.maximumBytes else { return }
        entries.hashes.append(row.int(0) ?? 0)
        entries.counts.append(Int(row.int(1) ?? 0))
        for (index, column) in columns.enumerated() {
          draft.skip(to: column)
          row.append(index + 2, to: &draft)
        }
        // In a column no reader of the group looks at; a row without a filled cell would not be kept.
        draft.append("·")
        draft.endRow(number: 0)
        rows += 1
      }
      if isOrdered { try session.set("max_parallel_workers_per_gather", to: nil) }
      groups[group] = entries
    }
    guard draft.byteCount < Table.maximumBytes else { throw .tooLarge }
    table = draft.table(file: source.source.file, sheet: nil)
    self.groups = groups
  }

  /// Names that only lists give are numbered in the order of the rows.
  private static func isOrdered(_ group: CellGroup, _ source: PushedSource) -> Bool {
    group == .rule && source.source.programmes == .open
  }

  /// Amounts a server can read by itself are not asked for.
  private static func statement(_ group: CellGroup, _ columns: [Int], _ source: PushedSource) -> String {
    let cells = columns.map(PushedCells.cell), isOrdered = isOrdered(group, source)
    let what = [PushedCells.hash(of: columns), "count(*)"] + cells
    let numbered = "(SELECT *, row_number() OVER () AS number FROM \(source.cells.table)) AS cells"
    let condition = PlainAmount(group, source).map { " WHERE NOT \($0.condition)" } ?? ""
    return "SELECT \(what.joined(separator: ", ")) FROM \(isOrdered ? numbered : source.cells.table)\(condition)"
      + (cells.isEmpty ? " HAVING count(*) > 0" : " GROUP BY \(cells.joined(separator: ", "))")
      + (isOrdered ? " ORDER BY min(number)" : "")
  }
}
