import Templates

extension Table {
  /// What `partials/table.html` shows.
  var record: Record {
    let normal = rows.filter { $0.kind == .normal }, closing = rows.filter { $0.kind != .normal }
    return Record(fields: 6, byteCount: (rows.count + 1) * (columns.count + 1) * 192) { table in
      table.set(.caption, caption)
      table.set(.reconciles, reconciles)
      table.set(.columns, count: columns.count, fields: 2) { position, column in
        column.set(.label, columns[position].label)
        column.set(.isNumeric, columns[position].isNumeric)
      }
      table.set(.rows, count: normal.count, fields: 3) { normal[$0].write(columns, to: &$1) }
      table.set(.closingRows, count: closing.count, fields: 3) { closing[$0].write(columns, to: &$1) }
      table.set(.isSortable, normal.count > 2)
    }
  }
}

extension Table.Row {
  fileprivate func write(_ columns: [Table.Column], to row: inout RecordWriter) {
    row.set(.isUnstated, kind == .unstated)
    row.set(.isTotal, kind == .total)
    row.set(.cells, count: cells.count, fields: Table.Cell.fieldCount) { position, cell in
      cells[position].write(to: &cell, isNumeric: columns[position].isNumeric, isHeader: position == 0)
    }
  }
}

extension Table.Cell {
  /// A step of the trail to a page.
  func step(isCurrent: Bool) -> Record {
    Record(fields: 3, byteCount: byteCount) { step in
      step.set(.text, text)
      step.set(.address, address)
      step.set(.isCurrent, isCurrent)
    }
  }

  func record() -> Record { Record(fields: Self.fieldCount, byteCount: byteCount) { write(to: &$0) } }

  /// How many fields `write` sets.
  static let fieldCount = 5

  func write(to cell: inout RecordWriter, isNumeric: Bool = false, isHeader: Bool = false) {
    cell.set(.text, text)
    cell.set(.address, address)
    cell.set(.sortValue, sortValue)
    cell.set(.isNumeric, isNumeric)
    cell.set(.isHeader, isHeader)
  }

  private var byteCount: Int { text.utf8.count + (address?.utf8.count ?? 0) + (sortValue?.utf8.count ?? 0) }
}
