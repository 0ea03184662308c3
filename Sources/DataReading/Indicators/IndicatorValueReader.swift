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

  func values(in files: SiteFiles, _ log: inout DiagnosticLog) -> [IndicatorValue] {
    let reader = KeyedSourceReader<IndicatorColumn>(name: "indicators")
    let mapping = files[reader.mappingFile].flatMap {
      YAMLText($0, file: reader.mappingFile).mapping(SourcesKey.self, &log)
    }
    let entries = mapping?.required(.sources, &log)?.mappings(KeyedSourceKey.self, &log)
    if files[reader.mappingFile] != nil, entries == nil { return [] }
    let ids = ProjectIDs(projects)
    var values = [IndicatorValue]()
    for source in reader.sources(entries, in: files, &log) {
      guard let table = KeyedTable(source, in: files, &log) else { continue }
      values += self.values(of: table, ids, &log)
    }
    return unrepeated(values, &log)
  }

  /// The rows of a table in parts of equal length, one for each worker: what a row says does not depend on the others.
  /// Only which projects they speak of is found by one, for unknown ids are looked into in the order of the rows.
  private func values(
    of table: KeyedTable<IndicatorColumn>, _ ids: ProjectIDs, _ log: inout DiagnosticLog
  ) -> [IndicatorValue] {
    // What is wrong with constants is said here, once.
    var project = table.cells(.project, &log) { ids.position($0) }
    let unread = IndicatorRows(table, reader: self, &log)
    let rows = table.filledRows(&log)
    let projects = rows.map { row in
      RowCells<IndicatorColumn>(table: table.table, row: row).required(&project, .project, &log)
    }
    let size = max(Self.leastRows, (rows.count + workers - 1) / workers)
    let parts = mapped(rows.indices, workers: workers, runs: size) { run in
      [logged { part(of: table, zip(rows[run], projects[run]), &$0) }]
    }
    var values = [IndicatorValue](), remarks = unread.remarks
    for (part, said) in parts {
      log.add(said)
      values += part.values
      remarks = zip(remarks, part.remarks).map { $0.adding($1) }
    }
    for note in ([project.remarks] + remarks).flatMap(\.notes) { log.add(note) }
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
