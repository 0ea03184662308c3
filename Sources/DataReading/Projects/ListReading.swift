import Diagnostics
import ParallelWork
import ReportModel
import TableReading

/// One list, in a file or on a sheet of one: its headers, what its rows are, and the projects they say.
struct ListReading: Sendable {
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

  /// Reads the rows into drafts, piece by piece; returns what became of each row.
  func read(
    index: Int, list: Int, _ context: ListContext, workers: Int, into pieces: inout [[ProjectDraft]],
    _ open: inout OpenNames, _ log: inout DiagnosticLog
  ) -> ListAccounting {
    var rows = RowLedger(table, headerRows: plan.header.rows), read = HeadingsRead(), remarks: [ColumnRemarks]?
    var next = marks[...]
    for part in parts(index: index, list: list, context, workers: workers, &open) {
      log.add(part.log)
      pieces.append(part.drafts)
      remarks = remarks.map { zip($0, part.remarks).map { $0.adding($1) } } ?? part.remarks
      var outcomes = part.isKept[...]
      for index in part.rows {
        let row = table.rows[index]
        if let mark = next.first, mark.row == index {
          next.removeFirst()
          rows.leaveOut(row, mark.kind)
          if case .section(let section) = mark.kind { read.add(section, headings.field(section)) }
        } else if outcomes.removeFirst() {
          rows.keep(row)
        } else {
          rows.reject(row)
        }
      }
    }
    for note in (remarks ?? []).flatMap(\.notes) + read.notes { log.add(note) }
    rows.reportRemarks(of: marks, &log)
    TotalsCheck(table, plan, units, marks).check(&log)
    return rows.accounting
  }

  /// The rows below the headers in parts of equal length, one for each worker. What a row says does not depend on the
  /// others but for the headings above it, and for the ids of names that only lists know: those are given in the order
  /// of the rows, and so are read by one.
  private func parts(
    index: Int, list: Int, _ context: ListContext, workers: Int, _ open: inout OpenNames
  ) -> [ListPart] {
    let rows = plan.header.rows.upperBound + 1..<table.rows.count
    let count = source.programmes == .open ? 1 : max(1, min(workers, rows.count / Self.leastRows))
    if count == 1 { return [part(rows, index: index, list: list, context, &open)] }
    let size = (rows.count + count - 1) / count
    return mapped(rows, workers: workers, runs: size) { rows in
      var none = OpenNames()
      return [part(rows, index: index, list: list, context, &none)]
    }
  }

  /// Fewer are not worth a worker.
  private static let leastRows = 100

  private func part(
    _ rows: Range<Int>, index: Int, list: Int, _ context: ListContext, _ open: inout OpenNames
  ) -> ListPart {
    var log = DiagnosticLog(), stack = SectionStack()
    var reader = RowReader(table, plan, units, source, index: index, list: list, context, &log)
    let next = marks.firstIndex { $0.row >= rows.lowerBound } ?? marks.endIndex
    for mark in marks[..<next] { enter(mark, &stack, &reader, &log) }
    // What the readers and the headings above give reason to say, the first part says.
    if rows.lowerBound > plan.header.rows.upperBound + 1 { log = DiagnosticLog() }
    var part = ListPart(rows: rows), rest = marks[next...]
    for index in rows {
      if let mark = rest.first, mark.row == index {
        rest.removeFirst()
        enter(mark, &stack, &reader, &log)
        continue
      }
      checkLength(table.rows[index], &log)
      part.add(reader.draft(table.rows[index], &open, &log))
    }
    part.close(log, reader.fields.remarks)
    return part
  }

  /// The rows below a heading stand in its section.
  private func enter(
    _ mark: ListMark, _ stack: inout SectionStack, _ reader: inout RowReader, _ log: inout DiagnosticLog
  ) {
    guard case .section(let section) = mark.kind else { return }
    reader.enter(stack.enter(section, headings.field(section)), stack, &log)
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

/// Some rows of a list in their order, read.
private struct ListPart: Sendable {
  let rows: Range<Int>
  private(set) var drafts = [ProjectDraft]()
  /// For each row that is neither heading nor remark whether it is a project.
  private(set) var isKept = [Bool]()
  private(set) var log = DiagnosticLog()
  private(set) var remarks = [ColumnRemarks]()

  init(rows: Range<Int>) { self.rows = rows }

  mutating func add(_ draft: ProjectDraft?) {
    isKept.append(draft != nil)
    if let draft { drafts.append(draft) }
  }

  mutating func close(_ log: DiagnosticLog, _ remarks: [ColumnRemarks]) { (self.log, self.remarks) = (log, remarks) }
}
