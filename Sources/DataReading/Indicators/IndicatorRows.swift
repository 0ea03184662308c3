import Diagnostics
import ReportModel
import TableReading

/// Reads rows of one table of indicators.
struct IndicatorRows {
  private let keyed: KeyedTable<IndicatorColumn>
  private let reader: IndicatorValueReader
  private var form: KeyedCells<TableWord>
  private var indicator: KeyedCells<TableWord>
  private var own: KeyedCells<Bool>
  private var unit: KeyedCells<TableWord>
  private var target: KeyedCells<String>
  private var actual: KeyedCells<String>

  init(_ keyed: KeyedTable<IndicatorColumn>, reader: IndicatorValueReader, _ log: inout DiagnosticLog) {
    (self.keyed, self.reader) = (keyed, reader)
    form = keyed.cells(.form, &log) { Understood(TableWord($0)) }
    indicator = keyed.cells(.indicator, &log) { Understood(TableWord($0)) }
    own = keyed.cells(.own, &log, Self.isOwn)
    unit = keyed.cells(.unit, &log) { Understood(TableWord($0)) }
    target = keyed.cells(.target, &log, Understanding.text)
    actual = keyed.cells(.actual, &log, Understanding.text)
  }

  /// What was put in order in the columns so far.
  var remarks: [ColumnRemarks] { [indicator.remarks, unit.remarks, target.remarks, actual.remarks] }

  /// The value of a row that speaks of a project, by its position; nil where the row names none.
  mutating func value(_ row: Table.Row, of project: Int?, _ log: inout DiagnosticLog) -> IndicatorValue? {
    let table = keyed.table, cells = RowCells<IndicatorColumn>(table: table, row: row)
    let name = cells.required(&indicator, .indicator, &log)
    let isOwn = cells.optional(&own, &log) ?? false
    let stated = cells.optional(&unit, &log)
    guard let project = project.map({ reader.projects[$0] }), let name, let index = index(of: project, row, &log) else {
      return nil
    }
    let what: (subject: IndicatorValue.Subject, unit: IndicatorUnit?)
    if isOwn || index.isNumberedOn(name) {
      what = (.own(name.text, unit: stated?.text), nil)
    } else {
      let understood = index.indicator(name)
      if let fault = understood.fault { log.add(fault.moved(to: indicator.place(row, of: table))) }
      guard let printed = understood.value else { return nil }
      what = (.printed(printed.id), printed.unit)
    }
    let text = IndicatorText(name: name.text, unit: what.unit, stated: stated)
    let target = Self.entry(&target, text, row, of: table, &log)
    let actual = Self.entry(&actual, text, row, of: table, &log)
    return IndicatorValue(
      project: project.id, form: index.form.id, subject: what.subject, target: target, actual: actual,
      place: table.place(row))
  }

  /// The project's form; a row that states another one is wrong.
  private mutating func index(of project: Project, _ row: Table.Row, _ log: inout DiagnosticLog) -> FormIndex? {
    let understood = reader.form(of: project), table = keyed.table
    if let fault = understood.fault { log.add(fault.moved(to: keyed.place(.project, row))) }
    guard let index = understood.value else { return nil }
    guard let stated = form.value(row, of: table, &log), !index.isCalled(stated) else { return index }
    log.error(
      "indicator.other-form", at: form.place(row, of: table),
      "the programme of the project \"\(project.id)\" has another form", found: "\"\(stated.text)\"",
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
