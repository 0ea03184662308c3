import Diagnostics
import ReportModel

/// Reads one field of a project from its columns or its constant; a field the list does not have is nil in every row.
struct FieldReader<Value> {
  let field: ProjectField
  private var columns: [ColumnReader<Value>]

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

  /// What all columns say, for amounts to be added.
  mutating func values(_ row: Table.Row, of table: Table, _ log: inout DiagnosticLog) -> [Value] {
    var values = [Value]()
    for index in columns.indices {
      if let value = columns[index].value(row, of: table, &log) { values.append(value) }
    }
    return values
  }

  /// The cell to point at; the whole row where the list has no such column.
  func place(_ row: Table.Row, of table: Table) -> Place { columns.first?.place(row, of: table) ?? table.place(row) }

  /// What was put in order in its columns.
  var notes: [Diagnostic] { columns.compactMap(\.repairs.note) }

  var isAbsent: Bool { columns.isEmpty }
}
