/// A table of a document while it is being read: its rows so far, the row and the cell that are open.
final class OpenTable {
  /// Its place among the tables of the document, from 1.
  let number: Int
  private var draft = TableDraft()
  private var allowance = TableAllowance()
  private var row = 0
  private var column = 0
  private var span = 1
  private var vertical = Vertical.none
  private var isDeletedRow = false
  private var text = [UInt8]()
  /// Paragraphs ended since the last text.
  private var breaks = 0
  /// By first column the merges that the next row may continue.
  private var merges = [Int: Table.Merge]()

  /// What a cell says of the one above it.
  enum Vertical {
    case none, first, continued
  }

  init(number: Int) { self.number = number }

  func beginRow() {
    row += 1
    (column, isDeletedRow) = (0, false)
  }

  func endRow() {
    draft.endRow(number: row)
    for (first, merge) in merges where merge.rows.upperBound < row { close(merge, at: first) }
  }

  /// Leaves columns free.
  func skip(columns: Int) { column += columns }

  func deleteRow() { isDeletedRow = true }

  func beginCell() {
    (span, vertical, breaks) = (1, .none, 0)
    text.removeAll(keepingCapacity: true)
  }

  func span(columns: Int) { span = max(1, columns) }
  func merge(_ vertical: Vertical) { self.vertical = vertical }

  func append(_ piece: some Collection<UInt8>) {
    if !text.isEmpty { text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks)) }
    breaks = 0
    text.append(contentsOf: piece)
  }

  func endParagraph() { breaks += 1 }

  /// Puts the cell where it stands; returns what is wrong with that place.
  func endCell() -> PartFault.Kind? {
    let first = column
    column = min(column + span, CellReference.maximumColumns + 1)
    guard column <= CellReference.maximumColumns else {
      return .outOfBounds(cell: "table \(number), row \(row), column \(column)")
    }
    guard !isDeletedRow else { return nil }
    extendMerges(first..<column)
    guard !text.isEmpty else { return nil }
    if let excess = allowance.take(gap: first - draft.cellCount) { return .tooLarge(excess) }
    guard draft.byteCount + text.count <= Table.maximumBytes else { return .tooLarge("2 GiB of text") }
    draft.put(draft.keep(text), at: first)
    return nil
  }

  /// The table of all rows read.
  func table(file: String) -> Table {
    for (first, merge) in merges { close(merge, at: first) }
    var whole = TableDraft()
    swap(&whole, &draft)
    for merge in closed.sorted(by: Self.isBefore) { whole.merge(merge) }
    return whole.table(file: file, sheet: "table \(number)")
  }

  private var closed = [Table.Merge]()

  private func extendMerges(_ columns: Range<Int>) {
    let above = merges[columns.lowerBound]
    if vertical == .continued, let above {
      merges[columns.lowerBound] = Table.Merge(rows: above.rows.lowerBound...row, columns: above.columns)
      return
    }
    if let above { close(above, at: columns.lowerBound) }
    let merge = Table.Merge(rows: row...row, columns: columns.lowerBound...columns.upperBound - 1)
    if vertical == .first { merges[columns.lowerBound] = merge } else if columns.count > 1 { closed.append(merge) }
  }

  private func close(_ merge: Table.Merge, at column: Int) {
    merges[column] = nil
    if merge.rows.count > 1 || merge.columns.count > 1 { closed.append(merge) }
  }

  private static func isBefore(_ a: Table.Merge, _ b: Table.Merge) -> Bool {
    (a.rows.lowerBound, a.columns.lowerBound) < (b.rows.lowerBound, b.columns.lowerBound)
  }
}
