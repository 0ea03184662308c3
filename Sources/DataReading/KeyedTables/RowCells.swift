import Diagnostics
import TableReading

/// One row of a keyed table while it is read.
struct RowCells<Column: KeyedColumn> {
  let table: Table
  let row: Table.Row

  func optional<Value>(_ cells: inout KeyedCells<Value>, _ log: inout DiagnosticLog) -> Value? {
    cells.value(row, of: table, &log)
  }

  /// The value of a cell that must be filled in; nil after saying what is wrong with it, or that it is empty.
  func required<Value>(
    _ cells: inout KeyedCells<Value>, _ column: Column, _ log: inout DiagnosticLog
  ) -> Value? {
    let said = log.all.count
    if let value = cells.value(row, of: table, &log) { return value }
    // A cell that cannot be understood has been said, and a constant where it stands; neither is missing as well.
    if log.all.count == said, !cells.isConstant { missing(cells, column, &log) }
    return nil
  }

  func missing<Value>(_ cells: KeyedCells<Value>, _ column: Column, _ log: inout DiagnosticLog) {
    log.error("table.missing-value", at: cells.place(row, of: table), "the row has no \"\(column.header)\"")
  }
}
