import Diagnostics
import TableReading

/// A table whose columns are found once, before any row is read.
struct KeyedTable<Column: KeyedColumn>: Sendable {
  let table: Table
  let source: KeyedSource<Column>
  private let rows: ArraySlice<Table.Row>
  private let headers: [String]
  private var columns = [Column: Int]()

  /// nil after saying why the table cannot be read.
  init?(_ source: KeyedSource<Column>, in files: SiteFiles, _ log: inout DiagnosticLog) {
    guard let bytes = files[source.file], let table = CSVReader.table(bytes, file: source.file, &log) else {
      return nil
    }
    let index = source.headerRow.map { number in table.rows.firstIndex { $0.number == number } }
    guard let index = index ?? table.rows.indices.first else {
      log.error(
        "sources.no-header", at: source.headerRow == nil ? Place(file: source.file) : source.place,
        "the table has no row of headers", found: source.headerRow.map { "row \($0) is blank or beyond the end" })
      return nil
    }
    let header = table.rows[index]
    (self.table, self.source, rows) = (table, source, table.rows[(index + 1)...])
    headers = (0..<Int(header.count)).map { table.read(table.cell(header, $0)) { CellText($0).text ?? "" } }
    assign(header, &log)
    guard isWhole(header, &log) else { return nil }
  }

  private mutating func assign(_ header: Table.Row, _ log: inout DiagnosticLog) {
    var used = Set(source.ignored.flatMap { positions([$0], header, &log) })
    for column in Column.allCases {
      let named = source.columns[column].map { positions([$0], header, &log) }
      let names = [column.rawValue, column.header].map { ProjectSource.Words(text: $0, place: nil) }
      let found = named ?? (source.constants[column] == nil ? positions(names, header, &log) : [])
      columns[column] = found.first
      used.formUnion(found)
    }
    for position in headers.indices where !used.contains(position) && !headers[position].isEmpty {
      log.warning(
        "sources.unread-column", at: table.place(header, position),
        "the column \"\(headers[position])\" is not read",
        expected: "one of \(Column.allCases.map(\.header).joined(separator: ", ")), or a place under columns or ignore",
        suggestion: didYouMean(headers[position], among: Column.allCases.flatMap { [$0.rawValue, $0.header] }))
    }
  }

  /// The columns that bear one of the names; one that the mapping names must be there, and no name twice.
  private func positions(
    _ names: [ProjectSource.Words], _ header: Table.Row, _ log: inout DiagnosticLog
  ) -> [Int] {
    let wanted = Set(names.map { comparable($0.text) })
    let found = headers.indices.filter { wanted.contains(comparable(headers[$0])) }
    if found.count > 1 {
      log.error(
        "sources.ambiguous-column", at: table.place(header, found[1]),
        "two columns are \"\(names[0].text)\": \"\(headers[found[0]])\" and \"\(headers[found[1]])\"")
    }
    if found.isEmpty, let place = names[0].place {
      log.error(
        "sources.missing-column", at: place, "the table has no column \"\(names[0].text)\"",
        found: headers.filter { !$0.isEmpty }.joined(separator: ", "),
        suggestion: didYouMean(names[0].text, among: headers))
    }
    return found
  }

  private func isWhole(_ header: Table.Row, _ log: inout DiagnosticLog) -> Bool {
    let absent = Column.allCases.filter {
      Column.required.contains($0) && columns[$0] == nil && source.constants[$0] == nil
    }
    for column in absent where source.columns[column] == nil {
      log.error(
        "table.missing-column", at: table.place(header), "the table has no column \"\(column.header)\"",
        suggestion: didYouMean(column.header, among: headers))
    }
    return absent.isEmpty
  }

  /// The cells of a column, or what the mapping says of every row.
  func cells<Value>(
    _ column: Column, _ log: inout DiagnosticLog, _ understand: @escaping (String) -> Understood<Value>
  ) -> KeyedCells<Value> {
    if let constant = source.constants[column] {
      return KeyedCells(reader: ColumnReader(constant: constant, &log, understand), isConstant: true)
    }
    guard let position = columns[column] else { return KeyedCells(reader: nil, isConstant: false) }
    let reader = ColumnReader(column: position, header: headers[position], missing: source.missing, understand)
    return KeyedCells(reader: reader, isConstant: false)
  }

  /// The cell to point at; the whole row where the table has no such column.
  func place(_ column: Column, _ row: Table.Row) -> Place {
    guard source.constants[column] == nil, let position = columns[column] else { return table.place(row) }
    return table.place(row, position, header: headers[position])
  }

  /// The rows that say something; what stands beyond the headers is said to be read by nobody.
  func filledRows(_ log: inout DiagnosticLog) -> [Table.Row] {
    for row in rows {
      let count = Int(row.count)
      guard count > headers.count,
        let beyond = (headers.count..<count).first(where: { table.cell(row, $0).length > 0 })
      else { continue }
      log.error(
        "csv.long-row", at: table.place(row, beyond), "the row is longer than the headers", found: "\(count) cells",
        expected: "\(headers.count) cells", suggestion: "quote cells that hold a comma")
    }
    return rows.filter { !isBlank($0) }
  }

  /// Whether nothing is written in the row.
  private func isBlank(_ row: Table.Row) -> Bool {
    (0..<Int(row.count)).allSatisfy { table.read(table.cell(row, $0)) { CellText($0).text == nil } }
  }
}

/// Reads one column of a keyed table; a column that is not there says nothing in every row.
struct KeyedCells<Value> {
  fileprivate var reader: ColumnReader<Value>?
  let isConstant: Bool

  mutating func value(_ row: Table.Row, of table: Table, _ log: inout DiagnosticLog) -> Value? {
    reader?.value(row, of: table, &log)
  }

  /// The cell to point at; the whole row where the table has no such column.
  func place(_ row: Table.Row, of table: Table) -> Place { reader?.place(row, of: table) ?? table.place(row) }

  /// What there is to say of the column as a whole.
  var notes: [Diagnostic] { remarks.notes }

  var remarks: ColumnRemarks { reader?.remarks ?? ColumnRemarks() }
}
