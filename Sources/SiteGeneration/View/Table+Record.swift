import Templates

extension Table {
  /// What `partials/table.html` shows.
  var record: Record {
    [
      .caption: .text(caption),
      .reconciles: Value(reconciles),
      .columns: .records(columns.map { [.label: .text($0.label), .isNumeric: .flag($0.isNumeric)] }),
      .rows: .records(rows.filter { $0.kind == .normal }.map { $0.record(columns) }),
      .closingRows: .records(rows.filter { $0.kind != .normal }.map { $0.record(columns) }),
      .isSortable: .flag(rows.count { $0.kind == .normal } > 2),
    ]
  }
}

extension Table.Row {
  func record(_ columns: [Table.Column]) -> Record {
    [
      .isUnstated: .flag(kind == .unstated),
      .isTotal: .flag(kind == .total),
      .cells: .records(
          cells.enumerated().map { position, cell in
            cell.record(isNumeric: columns[position].isNumeric, isHeader: position == 0)
          }),
    ]
  }
}

extension Table.Cell {
  /// A step of the trail to a page.
  func step(isCurrent: Bool) -> Record {
    [.text: .text(text), .address: Value(address), .isCurrent: .flag(isCurrent)]
  }

  func record(isNumeric: Bool = false, isHeader: Bool = false) -> Record {
    [
      .text: .text(text), .address: Value(address), .sortValue: Value(sortValue), .isNumeric: .flag(isNumeric),
      .isHeader: .flag(isHeader),
    ]
  }
}
