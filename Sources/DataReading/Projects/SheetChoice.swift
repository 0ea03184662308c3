import Diagnostics
import ReportModel
import TableReading

/// Which tables of a file are lists: each that has the headers is one and is read with the same mapping.
enum SheetChoice {
  case list(Table, ColumnPlan)
  /// Said, and all its rows accounted for.
  case unread(ListAccounting)

  /// The tables of one file in its order.
  static func sheets(
    _ tables: [Table], _ source: ProjectSource, _ log: inout DiagnosticLog
  ) -> [SheetChoice] {
    let isOne = tables.count == 1
    let sheets = tables.map { sheet($0, source, isOne: isOne, &log) }
    let hasList = sheets.contains {
      if case .list = $0 { return true }
      return false
    }
    if !hasList, !isOne, let first = tables.first {
      log.error(
        "sources.no-header", at: Place(file: first.file), "no sheet of the file has the headers of a list",
        found: "\(tables.count) sheets")
    }
    return sheets
  }

  private static func sheet(
    _ table: Table, _ source: ProjectSource, isOne: Bool, _ log: inout DiagnosticLog
  ) -> SheetChoice {
    guard let header = header(of: table, source, &log) else {
      return .unread(RowLedger.unread(table, .otherSheet))
    }
    if let start = header.secondList {
      log.error(
        "list.side-by-side", at: header.place(of: start, in: table), "a second list stands beside the first",
        found: "the headers of columns 1-\(start) again from column \(start + 1)",
        suggestion: "put the lists below each other")
      return .unread(RowLedger.unread(table, .rejected))
    }
    var said = DiagnosticLog()
    let plan = ColumnPlan(table, header, for: source, &said)
    guard isOne || plan.isList(for: source) else {
      log.warning(
        "list.sheet-not-read", at: table.place(table.rows[header.rows.upperBound]),
        "the sheet has no headers of a list and is not read",
        found: header.columns.map(\.text).filter { !$0.isEmpty }.joined(separator: ", "),
        expected: "columns of names and organisations")
      return .unread(RowLedger.unread(table, .otherSheet))
    }
    log.add(said)
    return .list(table, plan)
  }

  /// nil after saying that there are no headers.
  private static func header(
    of table: Table, _ source: ProjectSource, _ log: inout DiagnosticLog
  ) -> ListHeader? {
    let search = HeaderSearch(table, expected: source.headerWords)
    if let number = source.headerRow {
      if let index = table.rows.firstIndex(where: { $0.number == number }) { return search.header(around: index) }
      log.error(
        "sources.no-header", at: source.place, "the list has no row of headers",
        found: "row \(number) is blank or beyond the end")
      return nil
    }
    if let found = search.header() { return found.header }
    log.error("sources.no-header", at: Place(file: table.file), "the list has no row of headers")
    return nil
  }
}

extension ProjectSource {
  /// The words it calls columns by.
  fileprivate var headerWords: [String] {
    var words = ProjectField.columns.flatMap { columns[$0] ?? [] } + ignored
    if case .these(let names) = measures { words += names }
    return words.map(\.text)
  }
}
