import Diagnostics
import ReportModel
import TableReading

/// Reads the rows of one table of indicators.
struct IndicatorRows {
  private let table: Table
  private let rows: [Table.Row]
  private let reader: IndicatorValueReader
  private var project: KeyedCells<Int>
  private var form: KeyedCells<String>
  private var indicator: KeyedCells<String>
  private var own: KeyedCells<Bool>
  private var unit: KeyedCells<String>
  private var target: KeyedCells<String>
  private var actual: KeyedCells<String>

  init(
    _ keyed: KeyedTable<IndicatorColumn>, reader: IndicatorValueReader, _ ids: ProjectIDs, _ log: inout DiagnosticLog
  ) {
    (table, self.reader, rows) = (keyed.table, reader, keyed.filledRows(&log))
    project = keyed.cells(.project, &log) { ids.position($0) }
    form = keyed.cells(.form, &log, Understanding.text)
    indicator = keyed.cells(.indicator, &log, Understanding.text)
    own = keyed.cells(.own, &log, Self.isOwn)
    unit = keyed.cells(.unit, &log, Understanding.text)
    target = keyed.cells(.target, &log, Understanding.text)
    actual = keyed.cells(.actual, &log, Understanding.text)
  }

  mutating func values(_ log: inout DiagnosticLog) -> [IndicatorValue] {
    var values = [IndicatorValue]()
    values.reserveCapacity(rows.count)
    for row in rows {
      if let value = value(row, &log) { values.append(value) }
    }
    for note in project.notes + indicator.notes + unit.notes + target.notes + actual.notes { log.add(note) }
    return values
  }

  private mutating func value(_ row: Table.Row, _ log: inout DiagnosticLog) -> IndicatorValue? {
    let cells = RowCells<IndicatorColumn>(table: table, row: row)
    let position = cells.required(&project, .project, &log)
    let name = cells.required(&indicator, .indicator, &log)
    let isOwn = cells.optional(&own, &log) ?? false
    let stated = cells.optional(&unit, &log)
    guard let position, let name, let index = index(of: reader.projects[position], row, &log) else { return nil }
    let what: (subject: IndicatorValue.Subject, unit: String?)
    if isOwn || index.isNumberedOn(name) && index.indicator(name).value == nil {
      what = (.own(name, unit: stated), nil)
    } else {
      let understood = index.indicator(name)
      if let fault = understood.fault { log.add(fault.moved(to: indicator.place(row, of: table))) }
      guard let printed = understood.value else { return nil }
      what = (.printed(printed.id), printed.unit)
    }
    let text = IndicatorText(name: name, unit: what.unit, stated: stated)
    let target = Self.entry(&target, text, row, of: table, &log)
    let actual = Self.entry(&actual, text, row, of: table, &log)
    return IndicatorValue(
      project: reader.projects[position].id, form: index.form.id, subject: what.subject, target: target,
      actual: actual, place: table.place(row))
  }

  /// The project's form; a row that states another one is wrong.
  private mutating func index(of project: Project, _ row: Table.Row, _ log: inout DiagnosticLog) -> FormIndex? {
    let understood = reader.form(of: project)
    if let fault = understood.fault { log.add(fault.moved(to: self.project.place(row, of: table))) }
    guard let index = understood.value else { return nil }
    guard let stated = form.value(row, of: table, &log), comparable(stated) != comparable(index.form.id),
      comparable(stated) != comparable(index.form.title)
    else { return index }
    log.error(
      "indicator.other-form", at: form.place(row, of: table),
      "the programme of the project \"\(project.id)\" has another form", found: "\"\(stated)\"",
      expected: "\(index.form.id) \(index.form.title)")
    return nil
  }

  // Of the type and not of the rows: a copy of the rows would copy all they remember, once for every cell.
  private static func entry(
    _ cells: inout KeyedCells<String>, _ text: IndicatorText, _ row: Table.Row, of table: Table,
    _ log: inout DiagnosticLog
  ) -> IndicatorValue.Entry? {
    guard let written = cells.value(row, of: table, &log) else { return nil }
    let understood = text.entry(written)
    if let fault = understood.fault { log.add(fault.moved(to: cells.place(row, of: table))) }
    return understood.value
  }

  private static func isOwn(_ text: String) -> Understood<Bool> {
    switch comparable(text) {
    case "是", "true", "1", "个性指标", "个性": Understood(true)
    case "否", "false", "0": Understood(false)
    default:
      Understood(
        nil,
        Diagnostic(
          .error, "indicator.own", "the cell does not say whether the indicator is the project's own",
          found: "\"\(text)\"", expected: "是 or 否"))
    }
  }
}
