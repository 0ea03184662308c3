import ReportModel
import TableReading

/// How many rows of a list repeat earlier ones, and whether they do so cell for cell.
struct RepeatEvidence {
  private var rows = 0
  /// Rows that are the same project as an earlier one, as far as the mapped columns tell.
  private var repeated = 0
  /// Of these, the ones alike in every column but those that number the rows.
  private var identical = 0
  private let hasIDs: Bool

  /// `marks` are the rows that are no projects.
  init(_ table: Table, _ header: ListHeader, _ columns: GuessedColumns, _ marks: [ListMark]) {
    let keys: [ProjectField] = columns[.id] == nil ? [.year, .programme, .category, .name, .organisation] : [.id]
    hasIDs = columns[.id] != nil
    let key = Set(keys.compactMap { columns[$0]?.column.column }).sorted()
    let left = Set(columns.ignored.map(\.column.column))
    let all = header.columns.indices.filter { !left.contains($0) }
    var projects = Set<UInt64>(), whole = Set<UInt64>()
    var next = marks[...]
    for index in table.rows.indices[(header.rows.upperBound + 1)...] {
      if next.first?.row == index {
        next.removeFirst()
        continue
      }
      let row = table.rows[index]
      guard let project = Self.hash(row, key, table) else { continue }
      rows += 1
      let isNew = whole.insert(Self.hash(row, all, table) ?? 0).inserted
      guard !projects.insert(project).inserted else { continue }
      repeated += 1
      if !isNew { identical += 1 }
    }
  }

  /// What becomes of the rows; nil where none repeats another.
  var setting: ProposedMapping.Setting? {
    guard repeated > 0 else { return nil }
    if identical == repeated, hasIDs || identical * 4 >= rows {
      return ProposedMapping.Setting(
        text: "drop", sureness: 90, basis: "\(identical) of \(rows) rows repeat earlier ones cell for cell")
    }
    guard !hasIDs else { return nil }
    return ProposedMapping.Setting(
      text: "keep", sureness: 50,
      basis:
        "\(repeated) of \(rows) rows look like earlier ones, \(identical) of them cell for cell: drop leaves these out")
  }

  /// A hash of some cells, white space aside; nil where all of them are empty.
  private static func hash(_ row: Table.Row, _ columns: [Int], _ table: Table) -> UInt64? {
    var hash = ContentHash(), isEmpty = true
    for column in columns {
      let text = table.read(table.cell(row, column)) { CellText($0).text } ?? ""
      if !text.isEmpty { isEmpty = false }
      hash.add(text)
    }
    return isEmpty ? nil : hash.value
  }
}
