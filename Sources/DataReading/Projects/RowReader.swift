import Diagnostics
import ReportModel
import TableReading

/// Reads the rows of one list into drafts of projects.
struct RowReader {
  let table: Table
  let source: ProjectSource
  let sourceIndex: Int
  /// The index of the list among all lists.
  let list: Int
  let context: ListContext
  private let hasIDs: Bool
  /// What the programmes of a year mean, by their texts: a list repeats its few by the thousand.
  var matches = [NamedProgramme: ProgrammeIndex.Match?]()
  var fields: RowFields

  init(
    _ table: Table, _ plan: ColumnPlan, _ units: ColumnUnits, _ source: ProjectSource, index: Int, list: Int,
    _ context: ListContext, _ log: inout DiagnosticLog
  ) {
    (self.table, self.source, sourceIndex, self.list, self.context) = (table, source, index, list, context)
    fields = RowFields(plan, units, source, context, &log)
    hasIDs = !fields.id.isAbsent
  }

  /// The project of a row; nil after saying what is missing.
  mutating func draft(_ row: Table.Row, _ open: inout OpenNames, _ log: inout DiagnosticLog) -> ProjectDraft? {
    let name = fields.name.value(row, of: table, &log)
    let organisation = fields.organisation.value(row, of: table, &log)
    let year = fields.year.value(row, of: table, &log)
    let rule = programme(row, year: year, &open, &log)
    let support = support(row, &log)
    if name == nil { missing(fields.name, row, &log) }
    if organisation == nil { missing(fields.organisation, row, &log) }
    guard let name, let organisation else { return nil }
    var project = Project.Fields(
      id: id(row, &log) ?? "", year: year, programme: rule.programme, category: rule.category, name: name,
      organisation: 0, partners: organisation.partners, support: support, place: table.place(row))
    readDetails(of: &project, row, &log)
    readPlace(of: &project, row, &log)
    let code = fields.creditCode.value(row, of: table, &log)
    return ProjectDraft(
      project: project, organisation: organisation.lead, creditCode: code, source: sourceIndex, list: list)
  }

  mutating func support(_ row: Table.Row, _ log: inout DiagnosticLog) -> Money? {
    let said = log.all.count
    let support = fields.support.sum(row, of: table, &log)
    // An amount that cannot be read has been said; it is not missing as well.
    if support == nil, log.all.count == said, !source.unpublished.contains(.support) {
      missing(fields.support, row, &log)
    }
    return support
  }

  /// The days of a project, which ends when it has begun.
  mutating func days(_ row: Table.Row, _ log: inout DiagnosticLog) -> (start: Day?, end: Day?) {
    let start = fields.start.value(row, of: table, &log), end = fields.end.value(row, of: table, &log)
    if let start, let end, end < start {
      log.error(
        "day.end-before-start", at: fields.end.place(row, of: table), "the project ends before it begins",
        found: "\(start.text) to \(end.text)")
    }
    return (start, end)
  }

  /// An id is part of an address and of file names.
  mutating func id(_ row: Table.Row, _ log: inout DiagnosticLog) -> String? {
    guard let id = fields.id.value(row, of: table, &log) else {
      if hasIDs {
        log.warning(
          "project.no-id", at: fields.id.place(row, of: table), "the row has no id and gets one made of its content")
      }
      return nil
    }
    if isPathSafe(id) { return id }
    log.error(
      "project.unsafe-id", at: fields.id.place(row, of: table), "the id cannot be part of an address",
      found: "\"\(id)\"", expected: "letters, digits, Chinese characters, \"-\", \"_\" and \".\"; at most 120 bytes",
      suggestion: "write \(pathKey(id))")
    return nil
  }

  private mutating func readDetails(of project: inout Project.Fields, _ row: Table.Row, _ log: inout DiagnosticLog) {
    project.partners += fields.partners.value(row, of: table, &log) ?? []
    project.recommender = fields.recommender.value(row, of: table, &log)
    project.industry = fields.industry.value(row, of: table, &log)
    project.cluster = fields.cluster.value(row, of: table, &log)
    project.chain = fields.chain.value(row, of: table, &log)
    (project.start, project.end) = days(row, &log)
    project.ruleCase = fields.ruleCase.value(row, of: table, &log)
    project.base = fields.base.sum(row, of: table, &log)
    project.investment = fields.investment.sum(row, of: table, &log)
    project.firstInstalment = fields.firstInstalment.sum(row, of: table, &log)
    project.status = fields.status.value(row, of: table, &log)
    for index in fields.measures.indices {
      if let measure = fields.measures[index].value(row, of: table, &log) { project.measures.append(measure) }
    }
  }

  func missing<Value>(_ reader: FieldReader<Value>, _ row: Table.Row, _ log: inout DiagnosticLog) {
    log.error(
      "project.missing-field", at: reader.place(row, of: table),
      "the row has no \"\(reader.field.rawValue)\" (\(reader.field.header))")
  }
}

/// Whether a text can be a part of an address and of a file name as it is.
func isPathSafe(_ id: String) -> Bool {
  let isSafe = id.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...:
      true
    default: false
    }
  }
  return isSafe && !id.isEmpty && id.utf8.count <= 120 && id.utf8.first != UInt8(ascii: ".")
}
