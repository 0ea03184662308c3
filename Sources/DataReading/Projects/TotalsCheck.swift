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
      AmountColumn(column: column, reading: units.reading(of: field, column: column), sums: sums(of: column, field))
    }
    // What words say of an amount is the support, all its columns together, unless another column agrees.
    let support = zip(plan.amounts, amounts).filter { $0.0.field == .support }.map(\.1)
    let whole = support.dropFirst().reduce(support.first) { $0?.adding($1) }
    let likely = (whole.map { [$0] } ?? []) + amounts
    for index in summing {
      for amount in amounts { checkAmount(index, amount, counts, &log) }
      checkLabel(index, counts, likely, &log)
    }
  }

  /// A column of amounts with its sums.
  private struct AmountColumn {
    let column: Int
    let reading: AmountReading
    let sums: RunningSums

    func adding(_ other: AmountColumn) -> AmountColumn {
      AmountColumn(column: column, reading: reading, sums: sums + other.sums)
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
    _ mark: Int, _ amount: AmountColumn, _ counts: RunningSums, _ log: inout DiagnosticLog
  ) {
    let row = marks[mark].row, column = amount.column, text = table.text(row, column)
    guard !text.isEmpty, let stated = amount.reading.amount(text).money else { return }
    let place = table.place(table.rows[row], column, header: plan.headers[column])
    compare(stated.minorUnits, [amount.sums], mark, counts) { sum, rows in
      log.add(mismatch(text, sum, rows, amount.reading.unit, at: place))
    }
  }

  /// What the words of a sum or heading say: 合计（12项）, 面上项目174项，经费1392万元.
  private func checkLabel(
    _ mark: Int, _ counts: RunningSums, _ amounts: [AmountColumn], _ log: inout DiagnosticLog
  ) {
    let row = marks[mark].row
    for column in 0..<Int(table.rows[row].count) where !plan.amounts.contains(where: { $0.column == column }) {
      let text = table.text(row, column), figures = SectionFigures(text)
      let place = table.place(table.rows[row], column)
      if let count = figures.count {
        compare(Int64(count), [counts], mark, counts) { _, rows in
          log.warning(
            "list.count-mismatch", at: place, "the number of rows is not the one stated", found: "\"\(text)\"",
            expected: rows)
        }
      }
      guard let amount = figures.amount, let likely = amounts.first,
        let stated = likely.reading.amount(amount).money
      else { continue }
      compare(stated.minorUnits, amounts.map(\.sums), mark, counts) { sum, rows in
        log.add(mismatch(text, sum, rows, likely.reading.unit, at: place))
      }
    }
  }

  private func mismatch(_ text: String, _ sum: Int64, _ rows: String, _ unit: MoneyUnit, at place: Place) -> Diagnostic
  {
    Diagnostic(
      .warning, "list.total-mismatch", at: place, "the sum is not that of its rows", found: "\"\(text)\"",
      expected: "\(unit.shown(Money(minorUnits: sum))) \(unit.name) in \(rows)")
  }

  /// Hands over what the first of some sums comes to and of how many rows, where none of them is the one stated.
  private func compare(
    _ stated: Int64, _ sums: [RunningSums], _ mark: Int, _ counts: RunningSums, _ mismatch: (Int64, String) -> Void
  ) {
    let scopes = SumScopes(marks, body).scopes(of: mark)
    guard let primary = scopes.first, let expected = sums.first?.sum(of: primary) else { return }
    guard !sums.contains(where: { sums in scopes.contains { sums.sum(of: $0) == stated } }) else { return }
    let rows = counts.sum(of: primary) ?? 0
    mismatch(expected, "\(rows) \(rows == 1 ? "row" : "rows")")
  }
}

extension AmountReading.Outcome {
  /// The amount where there is one.
  var money: Money? {
    switch self {
    case .amount(let money), .rounded(let money): money
    case .tooFine, .tooLarge, .otherCurrency, .unreadable: nil
    }
  }
}
