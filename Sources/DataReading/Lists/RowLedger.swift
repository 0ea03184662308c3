import Diagnostics
import TableReading

/// Keeps the books of one list while its rows are read in their order.
struct RowLedger {
  private let table: Table
  private var kept = RowNumbers()
  private var leftOut = [ListAccounting.Reason: RowNumbers]()
  private var last = 0

  /// The rows of the headers and what stands above them are entered.
  init(_ table: Table, headerRows: ClosedRange<Int>) {
    self.table = table
    for index in 0...headerRows.upperBound {
      let row = table.rows[index]
      if headerRows.contains(index) { enter(row, .header) } else { enter(row, Self.reason(row, of: table)) }
    }
  }

  mutating func keep(_ row: Table.Row) {
    close(row)
    kept.add(Int(row.number))
  }

  mutating func reject(_ row: Table.Row) { enter(row, .rejected) }

  mutating func leaveOut(_ row: Table.Row, _ kind: RowKind) {
    if let reason = kind.reason { enter(row, reason) }
  }

  /// The books once all rows are read.
  var accounting: ListAccounting {
    var closed = leftOut
    if table.rowCount > last { closed[.blank, default: RowNumbers()].add(last + 1...table.rowCount) }
    return ListAccounting(
      file: table.file, sheet: table.sheet, rowsRead: table.rowCount, kept: kept, leftOut: closed)
  }

  /// A table that is not read as a list.
  static func unread(_ table: Table, _ reason: ListAccounting.Reason) -> ListAccounting {
    let rows = RowNumbers(table.rows.lazy.map { Int($0.number) })
    var blank = RowNumbers(), last = 0
    for row in table.rows.lazy.map({ Int($0.number) }) {
      if row > last + 1 { blank.add(last + 1...row - 1) }
      last = row
    }
    if table.rowCount > last { blank.add(last + 1...table.rowCount) }
    return ListAccounting(
      file: table.file, sheet: table.sheet, rowsRead: table.rowCount, leftOut: [reason: rows, .blank: blank])
  }

  /// Headers that are no row of the file, such as the names of JSON, have the number 0 and are not counted.
  private mutating func enter(_ row: Table.Row, _ reason: ListAccounting.Reason) {
    guard row.number > 0 else { return }
    close(row)
    leftOut[reason, default: RowNumbers()].add(Int(row.number))
  }

  /// Rows between the last one and this one hold nothing.
  private mutating func close(_ row: Table.Row) {
    let number = Int(row.number)
    if number > last + 1 { leftOut[.blank, default: RowNumbers()].add(last + 1...number - 1) }
    last = number
  }

  private static func reason(_ row: Table.Row, of table: Table) -> ListAccounting.Reason {
    let texts = (0..<Int(row.count)).map { table.read(table.cell(row, $0)) { CellText($0).text } }.compactMap { $0 }
    if texts.isEmpty { return .blank }
    return texts.contains { UnitLine.unitName(in: $0).flatMap(Currency.named) != nil } && texts.count <= 2
      ? .unitLine : .title
  }
}

extension RowLedger {
  /// One note for remarks below the rows and one for rows with nothing but a number: a person can see what they were.
  func reportRemarks(of marks: [ListMark], _ log: inout DiagnosticLog) {
    report(marks.filter { $0.kind == .note }, &log) { rows in
      Diagnostic(
        .note, "list.remarks",
        "\(rows.count) \(rows.count == 1 ? "row was" : "rows were") taken for remarks and left out")
    }
    report(marks.filter { $0.kind == .numberOnly }, &log) { rows in
      Diagnostic(
        .note, "list.number-only",
        "\(rows.count) \(rows.count == 1 ? "row holds" : "rows hold") nothing but a serial number and \(rows.count == 1 ? "is" : "are") left out"
      )
    }
  }

  private func report(
    _ marks: [ListMark], _ log: inout DiagnosticLog, _ made: (RowNumbers) -> Diagnostic
  ) {
    guard let first = marks.first else { return }
    let rows = RowNumbers(marks.map { Int(table.rows[$0.row].number) })
    let said = made(rows), row = table.rows[first.row]
    let text = (0..<Int(row.count)).map { table.text(first.row, $0) }.first { !$0.isEmpty } ?? ""
    log.note(said.code, at: table.place(row), said.message, found: "rows \(rows.text), first \"\(text)\"")
  }
}
