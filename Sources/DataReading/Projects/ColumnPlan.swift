import Diagnostics
import ReportModel
import TableReading

/// Which columns of a table are which fields, decided once before any row is read.
struct ColumnPlan: Sendable {
  let headers: [String]
  /// The number of the row with the headers.
  let headerRow: Int
  /// The rows below the headers.
  let rows: ArraySlice<Table.Row>
  private(set) var columns = [ProjectField: [Int]]()
  /// Columns read as measures, sorted by header.
  private(set) var measures = [Int]()

  private let byHeader: [String: [Int]]
  private var used = Set<Int>()

  /// nil after saying that there is no row of headers.
  init?(_ table: Table, for source: ProjectSource, _ log: inout DiagnosticLog) {
    let index =
      source.headerRow.map { number in table.rows.firstIndex { $0.number == number } } ?? table.rows.indices.first
    guard let index else {
      log.error(
        "sources.no-header", at: source.headerRow == nil ? Place(file: source.file) : source.place,
        "the list has no row of headers", found: source.headerRow.map { "row \($0) is blank or beyond the end" })
      return nil
    }
    let header = table.rows[index]
    headers = (0..<Int(header.count)).map { table.read(table.cell(header, $0)) { CellText($0).text ?? "" } }
    rows = table.rows[(index + 1)...]
    headerRow = Int(header.number)
    byHeader = Dictionary(grouping: headers.indices) { [headers] in comparable(headers[$0]) }
    assign(source, &log)
    assignCanonical(source, at: { table.place(header, $0) }, &log)
    assignMeasures(source, &log)
    for column in headers.indices where !used.contains(column) && !headers[column].isEmpty {
      log.warning(
        "sources.unread-column", at: table.place(header, column), "the column \"\(headers[column])\" is not read",
        expected: "a field's own header, or a place under columns, measures or ignore in sources.yaml",
        suggestion: didYouMean(headers[column], among: Self.canonicalHeaders))
    }
  }

  private static let canonicalHeaders = ProjectField.columns.flatMap { [$0.rawValue, $0.header] }

  private mutating func assign(_ source: ProjectSource, _ log: inout DiagnosticLog) {
    for field in ProjectField.columns {
      guard let names = source.columns[field] else { continue }
      columns[field] = names.compactMap { column($0, &log) }
    }
    for name in source.ignored { _ = column(name, &log) }
  }

  /// Fields that sources.yaml does not speak of are found by their JSON key or Chinese header.
  private mutating func assignCanonical(
    _ source: ProjectSource, at place: (Int) -> Place, _ log: inout DiagnosticLog
  ) {
    for field in ProjectField.columns where source.columns[field] == nil && source.constants[field] == nil {
      let found = Set([field.rawValue, field.header].flatMap { byHeader[comparable($0)] ?? [] })
        .subtracting(used).sorted()
      guard let first = found.first else { continue }
      if found.count > 1 {
        log.error(
          "sources.ambiguous-column", at: place(found[1]),
          "two columns are \"\(field.rawValue)\": \"\(headers[first])\" and \"\(headers[found[1]])\"",
          suggestion: "name one of them under columns and the other under ignore")
      }
      columns[field] = [first]
      used.formUnion(found)
    }
  }

  private mutating func assignMeasures(_ source: ProjectSource, _ log: inout DiagnosticLog) {
    switch source.measures {
    case .all:
      measures = headers.indices.filter { !used.contains($0) && !headers[$0].isEmpty }
      used.formUnion(measures)
    case .these(let names): measures = names.compactMap { column($0, &log) }
    }
    measures.sort { headers[$0] < headers[$1] }
  }

  private mutating func column(_ name: ProjectSource.Words, _ log: inout DiagnosticLog) -> Int? {
    let found = byHeader[comparable(name.text)] ?? []
    if found.count > 1 {
      log.error(
        "sources.ambiguous-column", at: name.place, "the list has \(found.count) columns \"\(name.text)\"",
        found: "columns \(found.map { String($0 + 1) }.joined(separator: ", "))")
    }
    guard let column = found.first else {
      log.error(
        "sources.missing-column", at: name.place, "the list has no column \"\(name.text)\"",
        found: headers.filter { !$0.isEmpty }.joined(separator: ", "), suggestion: didYouMean(name.text, among: headers)
      )
      return nil
    }
    used.formUnion(found)
    return column
  }
}
