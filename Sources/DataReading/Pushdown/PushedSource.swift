import Diagnostics
import ReportModel
import TableReading

/// A source whose rows stay in its database.
struct PushedSource {
  let source: ProjectSource
  /// Its index among all sources.
  let index: Int
  let plan: ColumnPlan
  let units: ColumnUnits
  /// The headers and the first rows.
  let head: Table
  let cells: PushedCells
  private let context: ListContext

  /// So many rows the search for headers looks at.
  private static let headRows = 60

  /// nil after saying what is wrong, or why its rows must be read.
  init?(
    _ source: ProjectSource, index: Int, _ question: PostgreSQLReader.Question, _ session: borrowing PostgreSQLSession,
    _ context: ListContext, _ log: inout DiagnosticLog
  ) throws(PostgreSQLError) {
    let (head, columns) = try session.head(of: question, rows: Self.headRows, &log)
    var said = DiagnosticLog()
    guard case .list(let table, let plan) = SheetChoice.sheets([head], source, &said).first else {
      log.add(said)
      return nil
    }
    guard plan.header.rows == 0...0 else {
      log.add(.notPushedDown("its headers stand among its rows", at: Place(file: source.file)))
      return nil
    }
    log.add(said)
    (self.source, self.index, self.plan, self.context) = (source, index, plan, context)
    self.head = table
    cells = PushedCells(question.query, columns)
    units = ColumnUnits(table, plan, source, site: context.site.money, &log)
    var reasons = self.reasons
    if reasons.isEmpty, try !cells.canBePart(session) { reasons.append("its query cannot be a part of another") }
    for reason in reasons { log.add(.notPushedDown(reason, at: Place(file: source.file))) }
    if !reasons.isEmpty { return nil }
  }

  /// Why its rows must be read one by one.
  private var reasons: [String] {
    var reasons = [String]()
    if !source.fillDown.isEmpty { reasons.append("fillDown takes what the row above says") }
    if plan.required.count < 2 { reasons.append("names or organisations are not in a column") }
    if (plan.columns[.id]?.count ?? 0) > 1 { reasons.append("ids are in several columns") }
    if source.constants[.id] != nil { reasons.append("every row has the same id") }
    if (plan.columns[.name]?.count ?? 0) > 1 { reasons.append("names are in several columns") }
    return reasons
  }

  /// The columns of a group, from left to right.
  func columns(of group: CellGroup) -> [Int] { Set(group.fields.flatMap { plan.columns[$0] ?? [] }).sorted() }

  /// Reads rows of these columns, wherever they come from.
  func reader(of table: Table, _ log: inout DiagnosticLog) -> RowReader {
    RowReader(table, plan, units, source, index: index, list: 0, context, &log)
  }

  /// What tells rows apart that are no projects.
  func sorter(of table: Table) -> RowSorter {
    let headings = SectionFields(configured: source.sections, context: context)
    return RowSorter(table, plan.header, required: plan.required, amounts: Set(plan.amounts.map(\.column))) {
      !source.sections.isEmpty || headings.field($0) != nil
    }
  }

  /// The headers as the first row of a table to which others are added.
  func draft() -> TableDraft {
    var draft = TableDraft()
    let header = head.rows[0]
    for column in 0..<Int(header.count) { head.read(head.cell(header, column)) { draft.append($0) } }
    draft.endRow(number: 0)
    return draft
  }
}

extension Diagnostic {
  /// The figures of a source cannot be added up where its rows are.
  static func notPushedDown(_ reason: String, at place: Place?, found: String? = nil) -> Diagnostic {
    Diagnostic(
      .error, "database.not-pushed-down", at: place, "the rows cannot be counted in the database: \(reason)",
      found: found, suggestion: "read them: leave --in-database away")
  }
}
