/// A table being written cell by cell: what readers of formats without a run of text of their own make.
package struct TableDraft: ~Copyable {
  private var bytes = [UInt8]()
  private var cells = [Table.Cell]()
  private var rows = [Table.Row]()
  private var merges = [Table.Merge]()
  private var firstCell = 0

  package init() {}

  /// Bytes of text written so far; a reader stops before they are more than `Table.maximumBytes`.
  package var byteCount: Int { bytes.count }

  /// Cells of the row being written.
  package var cellCount: Int { cells.count - firstCell }

  /// Cells of all rows so far.
  package var totalCells: Int { cells.count }

  package mutating func append(_ text: Span<UInt8>) {
    cells.append(keep(text))
  }

  package mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0.span) }
  }

  /// Keeps a text to which cells may point, several to one.
  package mutating func keep(_ text: Span<UInt8>) -> Table.Cell {
    guard !text.isEmpty else { return .empty }
    let cell = Table.Cell(offset: bytes.count, length: text.count)
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    return cell
  }

  package mutating func keep(_ text: [UInt8]) -> Table.Cell { keep(text.span) }

  /// Puts a kept text into a column, counted from 0, with empty cells before it; returns the cell that stood there.
  @discardableResult
  package mutating func put(_ cell: Table.Cell, at column: Int) -> Table.Cell {
    if column < cellCount {
      defer { cells[firstCell + column] = cell }
      return cells[firstCell + column]
    }
    skip(to: column)
    cells.append(cell)
    return .empty
  }

  /// Empty cells up to a column, counted from 0.
  package mutating func skip(to column: Int) {
    if cellCount < column { cells.append(contentsOf: repeatElement(.empty, count: column - cellCount)) }
  }

  /// Ends the row; one without a filled cell is left out, as blank rows are.
  package mutating func endRow(number: Int) {
    while cells.count > firstCell, cells[cells.count - 1].length == 0 { cells.removeLast() }
    if cells.count > firstCell {
      rows.append(
        Table.Row(firstCell: UInt32(firstCell), count: UInt32(cells.count - firstCell), number: UInt32(number)))
    }
    firstCell = cells.count
  }

  /// Ends the row of names, which is written last, when all are known, and stands first.
  package mutating func endHeader() {
    let count = rows.count
    endRow(number: 0)
    if rows.count > count { rows.insert(rows.removeLast(), at: 0) }
  }

  package mutating func merge(_ merge: Table.Merge) { merges.append(merge) }

  package consuming func table(file: String, sheet: String?) -> Table {
    Table(file: file, sheet: sheet, bytes: bytes, cells: cells, rows: rows, merges: merges)
  }
}
