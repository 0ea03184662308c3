import Diagnostics
import ReportModel
import TableReading

/// Reads one field of a project from its columns or its constant; a field the list does not have is nil in every row.
struct FieldReader<Value> {
  let field: ProjectField
  fileprivate var columns: [ColumnReader<Value>]

  init(
    _ field: ProjectField, _ plan: ColumnPlan, _ source: ProjectSource, _ log: inout DiagnosticLog,
    quick: ((Span<UInt8>) -> Value?)? = nil, _ understand: @escaping (String) -> Understood<Value>
  ) {
    self.field = field
    if let constant = source.constants[field] {
      columns = [ColumnReader(constant: constant, &log, understand)]
    } else {
      let missing = source.missing[field] ?? []
      columns = (plan.columns[field] ?? []).map {
        ColumnReader(column: $0, header: plan.headers[$0], missing: missing, quick: quick, understand)
      }
    }
  }

  /// The first column that says something.
  mutating func value(_ row: Table.Row, of table: Table, _ log: inout DiagnosticLog) -> Value? {
    for index in columns.indices {
      if let value = columns[index].value(row, of: table, &log) { return value }
    }
    return nil
  }

  /// The cell to point at; the whole row where the list has no such column.
  func place(_ row: Table.Row, of table: Table) -> Place { columns.first?.place(row, of: table) ?? table.place(row) }

  /// What was put in order in its columns.
  var notes: [Diagnostic] { columns.compactMap(\.repairs.note) }

  var isAbsent: Bool { columns.isEmpty }
}

extension FieldReader<Money> {
  /// The sum of its columns; nil where none states an amount.
  mutating func sum(_ row: Table.Row, of table: Table, _ log: inout DiagnosticLog) -> Money? {
    var sum: Money?
    for index in columns.indices {
      if let amount = columns[index].value(row, of: table, &log) { sum = (sum ?? .zero) + amount }
    }
    return sum
  }
}
