import Diagnostics
import TableReading

/// The columns of a small table of the site folder: an enum whose raw values are its headers.
protocol RecordColumn: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The columns that must be there and be filled in.
  static var required: Set<Self> { get }
}

/// One row of such a table.
struct Record<Column: RecordColumn> {
  private let table: Table
  private let row: Table.Row
  private let columns: [Column: Int]

  init(_ row: Table.Row, of table: Table, columns: [Column: Int]) {
    (self.table, self.row, self.columns) = (table, row, columns)
  }

  /// The cell's text put in order; nil where nothing is written.
  subscript(column: Column) -> String? {
    guard let index = columns[column] else { return nil }
    return table.read(table.cell(row, index)) { CellText($0).text }
  }

  func place(_ column: Column) -> Place { table.place(row, columns[column], header: column.rawValue) }

  var isBlank: Bool { Column.allCases.allSatisfy { self[$0] == nil } }

  /// The text of a column that must be filled in; nil after saying that it is not.
  func required(_ column: Column, _ log: inout DiagnosticLog) -> String? {
    if let text = self[column] { return text }
    log.error("table.missing-value", at: place(column), "the row has no \"\(column.rawValue)\"")
    return nil
  }
}

/// Small tables whose headers are known.
enum Records {
  /// The rows of a CSV file, blank ones left out; empty after saying what is wrong with its headers.
  static func records<Column: RecordColumn>(
    _ columns: Column.Type, of file: String, in files: SiteFiles, _ log: inout DiagnosticLog
  ) -> [Record<Column>] {
    guard let bytes = files[file], let table = CSVReader.table(bytes, file: file, &log), let header = table.rows.first,
      let indices = indices(columns, of: header, in: table, &log)
    else { return [] }
    return table.rows.dropFirst().map { Record($0, of: table, columns: indices) }.filter { !$0.isBlank }
  }

  private static func indices<Column: RecordColumn>(
    _ columns: Column.Type, of header: Table.Row, in table: Table, _ log: inout DiagnosticLog
  ) -> [Column: Int]? {
    let known = Column.allCases.map(\.rawValue)
    var indices = [Column: Int]()
    for index in 0..<Int(header.count) {
      guard let name = table.read(table.cell(header, index), { CellText($0).text }) else { continue }
      guard let column = Column(rawValue: name) else {
        log.warning(
          "table.unknown-column", at: table.place(header, index), "the column \"\(name)\" is not read",
          expected: "one of \(known.joined(separator: ", "))", suggestion: didYouMean(name, among: known))
        continue
      }
      if indices.updateValue(index, forKey: column) != nil {
        log.error("table.duplicate-column", at: table.place(header, index), "the column \"\(name)\" is there twice")
      }
    }
    let missing = Column.allCases.filter { Column.required.contains($0) && indices[$0] == nil }
    for column in missing {
      log.error("table.missing-column", at: table.place(header), "the table has no column \"\(column.rawValue)\"")
    }
    return missing.isEmpty ? indices : nil
  }
}
