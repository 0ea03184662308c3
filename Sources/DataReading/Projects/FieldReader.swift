import Diagnostics
import ReportModel
import TableReading

/// Reads one field of a project from its columns or its constant; a field the list does not have is nil in every row.
struct FieldReader<Value> {
  let field: ProjectField
  fileprivate var columns: [ColumnReader<Value>]
  /// What the section says in whose rows the reader is.
  private var section: Value?
  private let understand: (String) -> Understood<Value>

  init(
    _ field: ProjectField, _ plan: ColumnPlan, _ source: ProjectSource, _ log: inout DiagnosticLog,
    keepsLines: Bool = false, quick: ((Span<UInt8>) -> Value?)? = nil,
    _ understand: @escaping (String) -> Understood<Value>
  ) {
    (self.field, self.understand) = (field, understand)
    if let constant = source.constants[field] {
      columns = [ColumnReader(constant: constant, &log, understand)]
    } else {
      let missing = source.missing[field] ?? []
      columns = (plan.columns[field] ?? []).map {
        ColumnReader(
          column: $0, header: plan.headers[$0], missing: missing, keepsLines: keepsLines, quick: quick, understand)
      }
    }
  }

  /// The first column that says something, else the section.
  mutating func value(_ row: Table.Row, of table: Table, _ log: inout DiagnosticLog) -> Value? {
    for index in columns.indices {
      if let value = columns[index].value(row, of: table, &log) { return value }
    }
    return section
  }

  /// The rows that follow stand below a heading, or below none.
  mutating func enter(_ heading: Section?, _ log: inout DiagnosticLog) {
    let understood = heading.map { understand($0.text) }
    section = understood?.value
    if let fault = understood?.fault, let heading { log.add(fault.moved(to: heading.place)) }
  }

  /// The cell to point at; the whole row where the list has no such column.
  func place(_ row: Table.Row, of table: Table) -> Place { columns.first?.place(row, of: table) ?? table.place(row) }

  /// What was put in order in its columns.
  var remarks: [ColumnRemarks] { columns.map(\.remarks) }

  var isAbsent: Bool { columns.isEmpty }
}

extension FieldReader<Money> {
  /// Amounts, each column in its own unit.
  init(
    money field: ProjectField, _ plan: ColumnPlan, _ units: ColumnUnits, _ source: ProjectSource,
    _ log: inout DiagnosticLog
  ) {
    let missing = source.missing[field] ?? []
    let understand = Understanding.money(units.reading(of: field))
    self.init(field, plan, source, &log, understand)
    if source.constants[field] != nil { return }
    columns = (plan.columns[field] ?? []).map { column in
      let reading = units.reading(of: field, column: column)
      return ColumnReader(
        column: column, header: plan.headers[column], missing: missing,
        quick: reading.isPlain ? { reading.unit.money($0) } : { _ in nil }, Understanding.money(reading))
    }
  }

  /// The sum of its columns; nil where none states an amount.
  mutating func sum(_ row: Table.Row, of table: Table, _ log: inout DiagnosticLog) -> Money? {
    var sum: Money?
    for index in columns.indices {
      if let amount = columns[index].value(row, of: table, &log) { sum = (sum ?? .zero) + amount }
    }
    return sum
  }
}
