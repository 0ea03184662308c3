import Diagnostics
import ReportModel
import TableReading

/// One list, in a file or on a sheet of one: its headers, what its rows are, and the projects they say.
struct ListReading {
  private let table: Table
  private let plan: ColumnPlan
  private let units: ColumnUnits
  private let source: ProjectSource
  private let headings: SectionFields
  private let marks: [ListMark]

  /// `plan` is of this table. Merged cells say the same in each of their rows, amounts only in the first.
  init(
    _ table: Table, _ plan: ColumnPlan, _ source: ProjectSource, _ context: ListContext, _ log: inout DiagnosticLog
  ) {
    let headings = SectionFields(configured: source.sections, context: context)
    let amounts = Set(plan.amounts.map(\.column))
    let spread = MergedCells(table, plan.header, amounts: amounts).spread(&log)
    (self.plan, self.source, self.headings) = (plan, source, headings)
    units = ColumnUnits(table, plan, source, site: context.site.money, &log)
    let sorter = RowSorter(spread, plan.header, required: plan.required, amounts: amounts) {
      !source.sections.isEmpty || headings.field($0) != nil
    }
    marks = sorter.marks()
    self.table = FilledDown(spread, plan, source.fillDown, marks).filled(&log)
  }

  /// Reads the rows into drafts; returns what became of each row.
  func read(
    index: Int, list: Int, _ context: ListContext, into drafts: inout [ProjectDraft], _ open: inout OpenNames,
    _ log: inout DiagnosticLog
  ) -> ListAccounting {
    var reader = RowReader(table, plan, units, source, index: index, list: list, context, &log)
    var rows = RowLedger(table, headerRows: plan.header.rows), stack = SectionStack(), read = HeadingsRead()
    var next = marks[...]
    for index in table.rows.indices.dropFirst(plan.header.rows.upperBound + 1) {
      let row = table.rows[index]
      if let mark = next.first, mark.row == index {
        next.removeFirst()
        rows.leaveOut(row, mark.kind)
        guard case .section(let section) = mark.kind else { continue }
        let field = headings.field(section)
        read.add(section, field)
        reader.enter(stack.enter(section, field), stack, &log)
        continue
      }
      checkLength(row, &log)
      if let draft = reader.draft(row, &open, &log) {
        drafts.append(draft)
        rows.keep(row)
      } else {
        rows.reject(row)
      }
    }
    for note in reader.fields.notes + read.notes { log.add(note) }
    rows.reportRemarks(of: marks, &log)
    TotalsCheck(table, plan, units, marks).check(&log)
    return rows.accounting
  }

  /// A row longer than the headers holds something nobody reads; a shorter one may have lost something.
  private func checkLength(_ row: Table.Row, _ log: inout DiagnosticLog) {
    let count = Int(row.count), width = plan.headers.count
    if table.keepsRowLengths, count < width {
      log.warning(
        "csv.short-row", at: table.place(row), "the row is shorter than the headers", found: "\(count) cells",
        expected: "\(width) cells")
    }
    guard count > width else { return }
    for column in width..<count where table.cell(row, column).length > 0 {
      log.error(
        "csv.long-row", at: table.place(row, column), "the row is longer than the headers", found: "\(count) cells",
        expected: "\(width) cells", suggestion: "quote cells that hold a comma")
      return
    }
  }
}
