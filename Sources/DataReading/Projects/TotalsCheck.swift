import Diagnostics
import ReportModel
import TableReading

/// Holds the figures of sums and headings against the rows they are about.
///
/// A 小计 is the sum of the rows since the sum or heading before it, a 合计 of those since the 合计 before it, a 总计 of all
/// since the 总计 before it; a sum that stands before its rows is one of those below it. Lists mix these, so a sum that
/// agrees with any of them, or with all rows, is right.
struct TotalsCheck {
  private let table: Table
  private let plan: ColumnPlan
  private let units: ColumnUnits
  private let marks: [ListMark]
  private let body: Range<Int>

  init(_ table: Table, _ plan: ColumnPlan, _ units: ColumnUnits, _ marks: [ListMark]) {
    (self.table, self.plan, self.units, self.marks) = (table, plan, units, marks)
    body = plan.header.rows.upperBound + 1..<table.rows.count
  }

  func check(_ log: inout DiagnosticLog) {
    let summing = marks.indices.filter { isSum(marks[$0].kind) }
    guard !summing.isEmpty else { return }
    let counts = RunningSums(counting: marks, in: body)
    let amounts = plan.amounts.map { column, field in
      (column: column, field: field, sums: sums(of: column, field))
    }
    for index in summing {
      for amount in amounts { checkAmount(index, amount.column, amount.field, amount.sums, &log) }
      checkLabel(index, counts, amounts.first?.field, amounts.first?.sums, &log)
    }
  }

  private func isSum(_ kind: RowKind) -> Bool {
    switch kind {
    case .total, .section: true
    case .data, .blank, .numberOnly, .title, .unitLine, .repeatedHeader, .note: false
    }
  }

  private func sums(of column: Int, _ field: ProjectField) -> RunningSums {
    let reading = units.reading(of: field, column: column)
    return RunningSums(of: marks, in: body) { row in amount(row, column, reading) }
  }

  /// The amount of a cell: zero where nothing is written, nil where it cannot be read.
  private func amount(_ row: Int, _ column: Int, _ reading: AmountReading) -> Int64? {
    let cell = table.cell(table.rows[row], column)
    if let quick = table.read(cell, { reading.isPlain ? reading.unit.money($0) : nil }) { return quick.minorUnits }
    let text = table.text(row, column)
    return text.isEmpty ? 0 : reading.amount(text).money?.minorUnits
  }

  /// The figure of a sum's own cell in a column of amounts.
  private func checkAmount(
    _ mark: Int, _ column: Int, _ field: ProjectField, _ sums: RunningSums, _ log: inout DiagnosticLog
  ) {
    let row = marks[mark].row, text = table.text(row, column), reading = units.reading(of: field, column: column)
    guard !text.isEmpty, let stated = reading.amount(text).money else { return }
    let place = table.place(table.rows[row], column, header: plan.headers[column])
    compare(stated.minorUnits, sums, mark, &log) { sum, rows in
      Diagnostic(
        .warning, "list.total-mismatch", at: place, "the sum is not that of its rows", found: "\"\(text)\"",
        expected: "\(reading.unit.shown(Money(minorUnits: sum))) \(reading.unit.name) in \(rows)")
    }
  }

  /// What the words of a sum or heading say: 合计（12项）, 面上项目174项，经费1392万元.
  private func checkLabel(
    _ mark: Int, _ counts: RunningSums, _ field: ProjectField?, _ sums: RunningSums?, _ log: inout DiagnosticLog
  ) {
    let row = marks[mark].row
    for column in 0..<Int(table.rows[row].count) where !plan.amounts.contains(where: { $0.column == column }) {
      let text = table.text(row, column), figures = SectionFigures(text)
      let place = table.place(table.rows[row], column)
      if let count = figures.count {
        compare(Int64(count), counts, mark, &log) { sum, rows in
          Diagnostic(
            .warning, "list.count-mismatch", at: place, "the number of rows is not the one stated",
            found: "\"\(text)\"", expected: rows)
        }
      }
      guard let amount = figures.amount, let field, let sums else { continue }
      let reading = units.reading(of: field)
      guard let stated = reading.amount(amount).money else { continue }
      compare(stated.minorUnits, sums, mark, &log) { sum, rows in
        Diagnostic(
          .warning, "list.total-mismatch", at: place, "the sum is not that of its rows", found: "\"\(text)\"",
          expected: "\(reading.unit.shown(Money(minorUnits: sum))) \(reading.unit.name) in \(rows)")
      }
    }
  }

  private func compare(
    _ stated: Int64, _ sums: RunningSums, _ mark: Int, _ log: inout DiagnosticLog,
    _ mismatch: (Int64, String) -> Diagnostic
  ) {
    let scopes = SumScopes(marks, body).scopes(of: mark)
    let found = scopes.map { sums.sum(of: $0) }
    guard let primary = scopes.first, let expected = found[0], !found.contains(stated) else { return }
    let rows = RunningSums(counting: marks, in: body).sum(of: primary) ?? 0
    log.add(mismatch(expected, "\(rows) \(rows == 1 ? "row" : "rows")"))
  }
}

extension AmountReading.Outcome {
  /// The amount where there is one.
  var money: Money? {
    switch self {
    case .amount(let money), .rounded(let money): money
    case .tooFine, .tooLarge, .unreadable: nil
    }
  }
}
