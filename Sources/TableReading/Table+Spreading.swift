extension Table {
  /// Another cell in the place of one.
  package struct Change: Sendable {
    /// The index of its row.
    package let row: Int
    package let column: Int
    package let cell: Cell

    package init(row: Int, column: Int, cell: Cell) { (self.row, self.column, self.cell) = (row, column, cell) }
  }

  /// The same table with other cells in some places.
  package func changing(_ changes: [Change]) -> Table {
    if changes.isEmpty { return self }
    var cells = cells, rows = rows
    for change in changes { Self.set(change.cell, at: change.column, &rows[change.row], &cells) }
    return Table(
      file: file, sheet: sheet, bytes: bytes, cells: cells, rows: rows, merges: merges, rowCount: rowCount,
      keepsRowLengths: keepsRowLengths)
  }

  /// The same table with the text of merged cells in every cell of their merges. Rows that were blank stay left out.
  package func spreading(_ merges: [Merge]) -> Table {
    var cells = cells, rows = rows
    for merge in merges {
      guard let first = index(ofRow: merge.rows.lowerBound) else { continue }
      for column in merge.columns {
        let text = cell(rows[first], merge.columns.lowerBound, in: cells)
        for index in rows.indices[first...].prefix(while: { Int(rows[$0].number) <= merge.rows.upperBound }) {
          Self.set(text, at: column, &rows[index], &cells)
        }
      }
    }
    return Table(
      file: file, sheet: sheet, bytes: bytes, cells: cells, rows: rows, merges: self.merges, rowCount: rowCount,
      keepsRowLengths: keepsRowLengths)
  }

  private func cell(_ row: Row, _ column: Int, in cells: [Cell]) -> Cell {
    column < Int(row.count) ? cells[Int(row.firstCell) + column] : .empty
  }

  /// A row that is too short is written again at the end of the cells.
  private static func set(_ cell: Cell, at column: Int, _ row: inout Row, _ cells: inout [Cell]) {
    if column < Int(row.count) {
      cells[Int(row.firstCell) + column] = cell
      return
    }
    let first = cells.count
    for index in 0..<Int(row.count) { cells.append(cells[Int(row.firstCell) + index]) }
    while cells.count < first + column { cells.append(.empty) }
    cells.append(cell)
    row = Row(firstCell: UInt32(first), count: UInt32(column + 1), number: row.number)
  }
}
