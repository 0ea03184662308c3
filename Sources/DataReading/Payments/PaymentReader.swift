import Diagnostics
import ReportModel
import TableReading

/// content/payments → payments. A site without that folder has none, and nothing is said.
struct PaymentReader {
  let unit: MoneyUnit
  let projects: [Project]
  private let known: MoneyUnitSet

  init(unit: MoneyUnit, projects: [Project]) {
    (self.unit, self.projects, known) = (unit, projects, MoneyUnitSet(of: unit))
  }

  func payments(in files: SiteFiles, _ log: inout DiagnosticLog) -> [Payment] {
    let reader = KeyedSourceReader<PaymentColumn>(name: "payments")
    let mapping = files[reader.mappingFile].flatMap {
      YAMLText($0, file: reader.mappingFile).mapping(PaymentsKey.self, &log)
    }
    let words = PaymentWords(mapping?[.kinds], &log)
    let entries = mapping?.required(.sources, &log)?.mappings(KeyedSourceKey.self, &log)
    if files[reader.mappingFile] != nil, entries == nil { return [] }
    let ids = ProjectIDs(projects)
    var rows = [Payment]()
    for source in reader.sources(entries, in: files, &log) {
      guard let table = KeyedTable(source, in: files, &log) else { continue }
      rows += payments(of: table, words, ids, &log)
    }
    return unrepeated(rows, &log)
  }

  private func payments(
    of keyed: KeyedTable<PaymentColumn>, _ words: PaymentWords, _ ids: ProjectIDs, _ log: inout DiagnosticLog
  ) -> [Payment] {
    let table = keyed.table, days = keyed.source.days, known = MoneyUnitSet(of: unit)
    var project = keyed.cells(.project, &log) { ids.position($0) }
    var kind = keyed.cells(.kind, &log) { words.kind($0) }
    var units = keyed.cells(.unit, &log) { money($0) }
    // Any unit's decimal: what it amounts to the row's own unit decides.
    var amount = keyed.cells(.amount, &log) { Understood($0) }
    var day = keyed.cells(.day, &log, Understanding.day(days, bound: .first, .day))
    var payments = [Payment]()
    for row in keyed.filledRows(&log) {
      let cells = RowCells<PaymentColumn>(table: table, row: row)
      let text = amount.value(row, of: table, &log)
      // A column for one kind only is empty where nothing was paid of it.
      if text == nil, kind.isConstant { continue }
      let position = cells.required(&project, .project, &log), kind = cells.required(&kind, .kind, &log)
      let unit = cells.optional(&units, &log) ?? self.unit
      let paid = cells.optional(&day, &log)
      let reading = AmountReading(unit: unit, units: known)
      let sum = text.flatMap { Understanding.money(reading)($0) }
      if let fault = sum?.fault { log.add(fault.moved(to: amount.place(row, of: table))) }
      if text == nil { cells.missing(amount, .amount, &log) }
      guard let position, let kind, let sum = sum?.value else { continue }
      payments.append(
        Payment(project: projects[position].id, kind: kind, amount: sum, day: paid, place: table.place(row)))
    }
    for note in project.notes + kind.notes + amount.notes + day.notes { log.add(note) }
    return payments
  }

  /// A unit of money by its name.
  private func money(_ name: String) -> Understood<MoneyUnit> {
    let known = MoneyUnitSet(of: unit)
    if let unit = known.unit(named: name) { return Understood(unit) }
    let names = known.units.map(\.name)
    return Understood(
      nil,
      Diagnostic(
        .error, "money.unknown-unit", "no unit of money is called \"\(name)\"",
        expected: "one of \(names.joined(separator: ", "))", suggestion: didYouMean(name, among: names)))
  }

  /// The same amount of the same kind paid to a project on the same day is one payment written twice.
  private func unrepeated(_ payments: [Payment], _ log: inout DiagnosticLog) -> [Payment] {
    struct Identity: Hashable {
      let project: String, kind: Payment.Kind, amount: Money, day: Day?
    }
    var first = [Identity: Place]()
    return payments.filter { payment in
      let identity = Identity(
        project: payment.project, kind: payment.kind, amount: payment.amount, day: payment.day)
      guard let place = first[identity] else {
        first[identity] = payment.place
        return true
      }
      log.error(
        "payment.repeated-row", at: payment.place,
        "the row repeats an earlier one: same project, kind, amount and day", found: "first at \(place)",
        suggestion: "take one out, or state the days")
      return false
    }
  }
}
