import Diagnostics
import ReportModel
import TableReading

/// Which columns of a list are which fields, decided once before any row is read.
struct ColumnPlan: Sendable {
  /// By column all that is written above it.
  let headers: [String]
  let header: ListHeader
  private(set) var columns = [ProjectField: [Int]]()
  /// Columns read as measures, sorted by header.
  private(set) var measures = [Int]()
  private var used = Set<Int>()

  init(_ table: Table, _ header: ListHeader, for source: ProjectSource, _ log: inout DiagnosticLog) {
    self.header = header
    headers = header.columns.map(\.text)
    let place = { header.place(of: $0, in: table) }
    assign(source, &log)
    assignCanonical(source, at: place, &log)
    assignMeasures(source, &log)
    for column in headers.indices where !used.contains(column) && !headers[column].isEmpty {
      log.warning(
        "sources.unread-column", at: place(column), "the column \"\(headers[column])\" is not read",
        expected: "a field's own header, or a place under columns, measures or ignore in sources.yaml",
        suggestion: Self.hint(headers[column]))
    }
  }

  /// The columns of amounts, with their fields.
  var amounts: [(column: Int, field: ProjectField)] {
    ProjectField.columns.filter(\.isMoney).flatMap { field in (columns[field] ?? []).map { ($0, field) } }
  }

  /// The columns in which every project must say something.
  var required: [Int] { [ProjectField.name, .organisation].compactMap { columns[$0]?.first } }

  /// Whether a list with these headers can be a list of projects.
  func isList(for source: ProjectSource) -> Bool {
    [ProjectField.name, .organisation].allSatisfy { columns[$0]?.isEmpty == false || source.constants[$0] != nil }
  }

  /// A nearly canonical header, or the field that departments mean by the word.
  private static func hint(_ header: String) -> String? {
    if let meant = didYouMean(header, among: canonicalHeaders) { return meant }
    return HeaderWords.field(header).map { "if it is the \($0.header), write \($0.rawValue): \(header) under columns" }
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
      let found = Set([field.rawValue, field.header].flatMap { header.columns(named: $0) })
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
    let found = header.columns(named: name.text)
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
