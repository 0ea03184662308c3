import Diagnostics
import ReportModel
import TableReading

/// Empty cells of some columns say what the cell above them says: what is left of merged cells in a CSV.
struct FilledDown {
  private let table: Table
  private let plan: ColumnPlan
  private let columns: [Int]
  private let marks: [ListMark]

  init(_ table: Table, _ plan: ColumnPlan, _ fields: [ProjectField], _ marks: [ListMark]) {
    (self.table, self.plan, self.marks) = (table, plan, marks)
    columns = fields.flatMap { plan.columns[$0] ?? [] }.sorted()
  }

  /// The table with what stands above in every empty cell of a project; a heading or repeated headers end what stood
  /// above them. Each column is said.
  func filled(_ log: inout DiagnosticLog) -> Table {
    var changes = [Table.Change]()
    for column in columns { changes += self.changes(column, &log) }
    return table.changing(changes)
  }

  private func changes(_ column: Int, _ log: inout DiagnosticLog) -> [Table.Change] {
    var changes = [Table.Change](), above: Table.Cell?, next = marks[...]
    for index in table.rows.indices.dropFirst(plan.header.rows.upperBound + 1) {
      if let mark = next.first, mark.row == index {
        next.removeFirst()
        if mark.kind.endsRun { above = nil }
        continue
      }
      let cell = table.cell(table.rows[index], column)
      if table.read(cell, { isBlank($0) }) {
        if let above { changes.append(Table.Change(row: index, column: column, cell: above)) }
      } else {
        above = cell
      }
    }
    guard let first = changes.first else { return [] }
    log.note(
      "list.filled-down", at: table.place(table.rows[first.row], column, header: plan.headers[column]),
      "\(changes.count) empty \(changes.count == 1 ? "cell was" : "cells were") filled from above, first here",
      found: "\"\(table.read(first.cell) { CellText($0).text ?? "" })\"")
    return changes
  }

  private func isBlank(_ bytes: Span<UInt8>) -> Bool {
    bytes.isEmpty || bytes.count < 8 && tidied(string(of: bytes)).isEmpty
  }
}

extension RowKind {
  /// Whether what stood above it does not hold below it.
  fileprivate var endsRun: Bool {
    switch self {
    case .section, .repeatedHeader: true
    case .data, .blank, .numberOnly, .title, .unitLine, .total, .note: false
    }
  }
}
