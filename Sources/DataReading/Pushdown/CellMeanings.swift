import Diagnostics
import ReportModel
import TableReading

/// What the texts of one source mean: each distinct combination understood once, by the reader of rows.
struct CellMeanings {
  /// By combination what it means.
  struct Group<Value> {
    let hashes: [Int64]
    let counts: [Int]
    let values: [Value]
  }

  struct Rule {
    let year: Int?
    let programme: String?
    let category: String?

    /// What a row without an id is told apart by.
    var content: [String?] { [year.map { String($0) }, programme ?? category] }
  }

  struct Place {
    let region: String?
    let city: String?
    let county: String?
  }

  let rules: Group<Rule>
  let places: Group<Place>
  /// nil where the row names none, which has been said.
  let organisations: Group<OrganisationRegister.Entry?>
  let clusters: Group<String?>
  let chains: Group<String?>
  let statuses: Group<String?>
  let support: Group<Money?>
  let investment: Group<Money?>

  init(
    _ entries: CellEntries, of source: PushedSource, _ open: inout OpenNames, _ log: inout DiagnosticLog
  ) {
    var reading = EntryReading(entries: entries, reader: source.reader(of: entries.table, &log))
    rules = reading.group(.rule, &log) { reader, row, log in
      let year = reader.fields.year.value(row, of: reader.table, &log)
      let rule = reader.programme(row, year: year, &open, &log)
      return Rule(year: year, programme: rule.programme, category: rule.category)
    }
    places = reading.group(.place, &log) { reader, row, log in
      var project = Project.Fields(id: "", name: "", organisation: 0, place: reader.table.place(row))
      reader.readPlace(of: &project, row, &log)
      return Place(region: project.region, city: project.city, county: project.county)
    }
    organisations = reading.group(.organisation, &log) { reader, row, log in
      let cell = reader.fields.organisation.value(row, of: reader.table, &log)
      if cell == nil { reader.missing(reader.fields.organisation, row, &log) }
      let code = reader.fields.creditCode.value(row, of: reader.table, &log)
      return cell.map { OrganisationRegister.Entry(name: $0.lead, code: code) }
    }
    clusters = reading.group(.cluster, &log) { $0.fields.cluster.value($1, of: $0.table, &$2) }
    chains = reading.group(.chain, &log) { $0.fields.chain.value($1, of: $0.table, &$2) }
    statuses = reading.group(.status, &log) { $0.fields.status.value($1, of: $0.table, &$2) }
    support = reading.group(.support, &log) { $0.support($1, &$2) }
    investment = reading.group(.investment, &log) { $0.fields.investment.sum($1, of: $0.table, &$2) }
    _ = reading.group(.days, &log) { $0.days($1, &$2) }
    _ = reading.group(.base, &log) { $0.fields.base.sum($1, of: $0.table, &$2) }
    _ = reading.group(.firstInstalment, &log) { $0.fields.firstInstalment.sum($1, of: $0.table, &$2) }
  }
}

/// Reads the combinations of one source, group by group.
private struct EntryReading {
  let entries: CellEntries
  var reader: RowReader

  mutating func group<Value>(
    _ group: CellGroup, _ log: inout DiagnosticLog,
    _ value: (inout RowReader, Table.Row, inout DiagnosticLog) -> Value
  ) -> CellMeanings.Group<Value> {
    guard let found = entries.groups[group] else { return CellMeanings.Group(hashes: [], counts: [], values: []) }
    var values = [Value]()
    values.reserveCapacity(found.counts.count)
    for (index, count) in found.counts.enumerated() {
      var said = DiagnosticLog()
      values.append(value(&reader, entries.table.rows[found.firstRow + index], &said))
      for diagnostic in said.all { log.add(diagnostic.inRows(count)) }
    }
    if Set(found.hashes).count < found.hashes.count {
      log.add(.notPushedDown("two different texts have the same number", at: Place(file: entries.table.file)))
    }
    return CellMeanings.Group(hashes: found.hashes, counts: found.counts, values: values)
  }
}

extension Diagnostic {
  /// The same of so many rows, in place of one.
  func inRows(_ count: Int) -> Diagnostic {
    let rows = "in \(count) \(count == 1 ? "row" : "rows")"
    return Diagnostic(
      severity, code, at: place, message, found: found.map { "\($0) \(rows)" } ?? rows, expected: expected,
      suggestion: suggestion)
  }
}
