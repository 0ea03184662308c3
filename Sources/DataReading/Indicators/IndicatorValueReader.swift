import Diagnostics
import ParallelWork
import ReportModel
import TableReading
import TableReading

/// content/indicators → indicator values. A site without that folder has none, and nothing is said.
struct IndicatorValueReader: Sendable {
  let projects: [Project]
  private let workers: Int
  /// For each year with a guideline the forms of its programmes.
  private var forms = [Int: [String: FormIndex]]()

  init(_ guidelines: [Guideline], _ projects: [Project], workers: Int) {
    (self.projects, self.workers) = (projects, workers)
    for guideline in guidelines {
      let forms = Dictionary(guideline.forms.map { ($0.id, FormIndex($0)) }, uniquingKeysWith: { first, _ in first })
      let numbers = Dictionary(
        guideline.programmes.compactMap { programme in programme.form.map { (programme.id, $0) } },
        uniquingKeysWith: { first, _ in first })
      self.forms[guideline.year] = numbers.compactMapValues { forms[$0] }
    }
  }

  /// A table with its rows that say something, and for each the position of the project it speaks of.
  struct Rows: Sendable {
    let table: KeyedTable<IndicatorColumn>
    let rows: [Table.Row]
    let projects: [Int?]
    /// On the column of projects.
    let remarks: ColumnRemarks
  }

  /// The tables of the folder. Which projects their rows speak of is found by one thread, for unknown ids are looked
  /// into in the order of the rows.
  func tables(in files: SiteFiles, _ log: inout DiagnosticLog) -> [Rows] {
    let reader = KeyedSourceReader<IndicatorColumn>(name: "indicators")
    let mapping = files[reader.mappingFile].flatMap {
      YAMLText($0, file: reader.mappingFile).mapping(SourcesKey.self, &log)
    }
    let entries = mapping?.required(.sources, &log)?.mappings(KeyedSourceKey.self, &log)
    if files[reader.mappingFile] != nil, entries == nil { return [] }
    let ids = ProjectIDs(projects)
    return reader.sources(entries, in: files, &log).compactMap { source in
      guard let table = KeyedTable(source, in: files, &log) else { return nil }
      let rows = table.filledRows(&log)
      var project = table.cells(.project, &log) { ids.position($0) }
      let projects = rows.map { row in
        RowCells<IndicatorColumn>(table: table.table, row: row).required(&project, .project, &log)
      }
      return Rows(table: table, rows: rows, projects: projects, remarks: project.remarks)
    }
  }

  func values(of tables: [Rows], _ log: inout DiagnosticLog) -> [IndicatorValue] {
    unrepeated(tables.flatMap { values(of: $0, &log) }, &log)
  }

  /// The rows of a table in parts of equal length, one for each worker: what a row says does not depend on the others.
  private func values(of rows: Rows, _ log: inout DiagnosticLog) -> [IndicatorValue] {
    // What is wrong with constants is said here, once.
    let unread = IndicatorRows(rows.table, reader: self, &log), count = rows.rows.count
    let parts = mapped(0..<count, workers: workers, runs: max(Self.leastRows, (count + workers - 1) / workers)) { run in
      [logged { part(of: rows.table, zip(rows.rows[run], rows.projects[run]), &$0) }]
    }
    var values = [IndicatorValue](), remarks = unread.remarks
    values.reserveCapacity(count)
    for (part, said) in parts {
      log.add(said)
      values += part.values
      remarks = zip(remarks, part.remarks).map { $0.adding($1) }
    }
    for note in ([rows.remarks] + remarks).flatMap(\.notes) { log.add(note) }
    return values
  }

  /// Fewer are not worth a worker.
  private static let leastRows = 500

  private func part(
    of table: KeyedTable<IndicatorColumn>, _ rows: some Sequence<(Table.Row, Int?)>, _ log: inout DiagnosticLog
  ) -> (values: [IndicatorValue], remarks: [ColumnRemarks]) {
    var none = DiagnosticLog(), reader = IndicatorRows(table, reader: self, &none), values = [IndicatorValue]()
    values.reserveCapacity(rows.underestimatedCount)
    for (row, project) in rows {
      if let value = reader.value(row, of: project, &log) { values.append(value) }
    }
    return (values, reader.remarks)
  }

  /// The form of a project, or why it has none.
  func form(of project: Project) -> Understood<FormIndex> {
    guard let year = project.year, let forms = forms[year] else {
      return Understood(
        nil,
        Diagnostic(
          .error, "indicator.no-guideline", "no guideline has forms for the project \"\(project.id)\"",
          found: project.year.map { "a project of \($0)" } ?? "a project without a year"))
    }
    if let form = project.programme.flatMap({ forms[$0] }) { return Understood(form) }
    return Understood(
      nil,
      Diagnostic(
        .error, "indicator.no-form", "the programme of the project \"\(project.id)\" has no form of indicators",
        found: project.programme))
  }

  /// A project states an indicator once.
  private func unrepeated(_ values: [IndicatorValue], _ log: inout DiagnosticLog) -> [IndicatorValue] {
    struct Identity: Hashable {
      let project: String, subject: IndicatorValue.Subject
    }
    var first = [Identity: Int](minimumCapacity: values.count), repeated = Set<Int>()
    for (index, value) in values.enumerated() {
      let identity = Identity(project: value.project, subject: value.subject)
      guard let earlier = first[identity] else {
        first[identity] = index
        continue
      }
      log.error(
        "indicator.repeated-row", at: value.place, "the project \"\(value.project)\" states the indicator twice",
        found: "first at \(values[earlier].place)")
      repeated.insert(index)
    }
    return repeated.isEmpty ? values : values.indices.filter { !repeated.contains($0) }.map { values[$0] }
  }
}
