import ReportModel
import Summaries
import Templates

/// `/indicators/` and `/indicators/<year>/<programme>/` of the internal edition: how far the forms are filled in, and what
/// the projects of each programme state in theirs.
struct IndicatorPages {
  let presentation: Presentation
  let tables: [IndicatorTable]

  init(presentation: Presentation) {
    self.presentation = presentation
    tables = presentation.report.book.indicatorTables
  }

  private var words: Words { presentation.words }
  private var report: Report { presentation.report }

  var pages: [PlannedPage] { [index] + tables.map(page) }

  private var index: PlannedPage {
    PlannedPage(
      Address.indicators, template: "report", title: words[.indicators],
      description: words.filled(.indicatorsDescription, report.site.title), trail: [presentation.home],
      topic: .indicators
    ) { _ in
      let years = report.dataset.guidelines.map(\.year).filter { year in tables.contains { $0.year == year } }
      let sections = years.enumerated().map { position, year in filling(year, isFirst: position == 0) }
      return [.summary: .text(words[.indicatorsSummary]), .sections: .records(sections.map(\.record))]
    }
  }

  /// How many projects of each programme have filled in their form; those no form is known for are the unstated bucket.
  private func filling(_ year: Int, isFirst: Bool) -> Section {
    let tables = tables.filter { $0.year == year }
    var rows = tables.map { table in
      let name = Table.Cell(table.programme.name, address: Address.indicators(of: table.programme.id, in: year))
      return Table.Row(cells: [name, Table.Cell(table.form.id)] + counts([table]).map(presentation.count))
    }
    let without = isFirst ? report.book.projectsWithoutForm(self.tables).count : 0
    let unstated = [without, 0, 0, 0, 0, 0].map(presentation.count)
    rows.append(Table.Row(kind: .unstated, cells: [Table.Cell(words[.noFormKnown]), Table.Cell("")] + unstated))
    var totals = counts(tables)
    totals[0] += without
    rows.append(
      Table.Row(
        kind: .total, cells: [Table.Cell(words[.total]), Table.Cell("")] + totals.map(presentation.count)))
    let labels: [Word] = [
      .projectCount, .formsComplete, .formsIncomplete, .formsMissing, .formsWithActual, .ownIndicatorCount,
    ]
    let heading = words.filled(.formsOfYear, String(year))
    let table = Table(
      caption: heading,
      columns: [Table.Column(label: words[.programme]), Table.Column(label: words[.form])]
        + labels.map { Table.Column(label: words[$0], isNumeric: true) }, rows: rows, reconciles: "indicators-\(year)")
    return Section(id: "forms-\(year)", heading: heading, blocks: [.table(table)])
  }

  private func counts(_ tables: [IndicatorTable]) -> [Int] {
    [
      tables.reduce(0) { $0 + $1.fillings.count }, tables.reduce(0) { $0 + $1.complete },
      tables.reduce(0) { $0 + $1.incomplete }, tables.reduce(0) { $0 + $1.missing },
      tables.reduce(0) { $0 + $1.withActual }, tables.reduce(0) { $0 + $1.own },
    ]
  }

  private func page(_ table: IndicatorTable) -> PlannedPage {
    let title = words.filled(.indicatorsOf, table.programme.name, String(table.year))
    return PlannedPage(
      Address.indicators(of: table.programme.id, in: table.year), template: "report", title: title,
      description: words.filled(.groupDescription, report.site.title, title),
      trail: [presentation.home, Table.Cell(words[.indicators], address: Address.indicators)], topic: .indicators
    ) { _ in
      let sections = [figures(of: table), values(of: table), unfilled(of: table)].compactMap { $0 }
      return [.summary: .absent, .sections: .records(sections.map(\.record))]
    }
  }

  private func figures(of table: IndicatorTable) -> Section {
    let form = Fact(
      words[.form], words.filled(.formTitle, table.form.id, table.form.title),
      address: Address.form(table.form.id, of: table.year))
    let programme = Fact(words[.programme], [presentation.programme(table.programme.id)])
    let labels: [Word] = [
      .projectCount, .formsComplete, .formsIncomplete, .formsMissing, .formsWithActual, .ownIndicatorCount,
    ]
    let figures = zip(labels, counts([table])).map { Figure(label: words[$0], value: groupedText($1)) }
    return Section(id: "figures", heading: words[.keyFigures], blocks: [.figures(figures), .facts([programme, form])])
  }

  private func values(of table: IndicatorTable) -> Section {
    let labels: [(Word, Bool)] = [
      (.indicator, false), (.unit, false), (.targetsStated, true), (.targetsUnstated, true), (.targetValue, true),
      (.actualsStated, true), (.actualValue, true), (.completion, true),
    ]
    let rows = table.figures.map { figures in
      let share = figures.both?.completion
      return Table.Row(
        cells: [
          Table.Cell(figures.indicator.name), Table.Cell(figures.indicator.unit ?? words[.dash]),
          presentation.count(figures.targets), presentation.count(table.fillings.count - figures.targets),
          whole(figures.target), presentation.count(figures.actuals), whole(figures.actual),
          Table.Cell(share.map { $0 + "%" } ?? words[.dash], sortValue: share ?? ""),
        ])
    }
    return Section(
      id: "values", heading: words[.indicatorsRolledUp],
      blocks: [
        .table(
          Table(
            caption: words[.indicatorsRolledUp],
            columns: labels.map { Table.Column(label: words[$0], isNumeric: $1) }, rows: rows)),
        .text(words[.completionNote]),
      ])
  }

  private func whole(_ whole: IndicatorFigures.Whole) -> Table.Cell {
    guard let text = whole.text else { return Table.Cell(words[.dash], sortValue: "") }
    switch whole {
    case .sum: return Table.Cell(grouped(text), sortValue: text)
    case .median: return Table.Cell(words.filled(.medianOf, grouped(text)), sortValue: text)
    case .none: return Table.Cell(words[.dash], sortValue: "")
    }
  }

  /// The projects whose form is missing or incomplete, and what is missing of it; nil where there are none.
  private func unfilled(of table: IndicatorTable) -> Section? {
    let rows = table.fillings.compactMap { filling -> Table.Row? in
      let project = report.dataset.projects[filling.project]
      let missing: String
      switch filling.state {
      case .complete: return nil
      case .missing: missing = words[.formMissing]
      case .incomplete(let indicators): missing = words.list(indicators.map(\.name))
      }
      let organisation = report.dataset.organisation(of: project)
      return Table.Row(cells: [
        Table.Cell(project.id, address: report.projectAddresses[project.id]),
        Table.Cell(organisation.name, address: Address.organisation(organisation.key)), Table.Cell(missing),
      ])
    }
    guard !rows.isEmpty else { return nil }
    let columns = [Word.projectID, .organisation, .missingIndicators].map { Table.Column(label: words[$0]) }
    return Section(
      id: "unfilled", heading: words[.unfilledForms],
      blocks: [.table(Table(caption: words[.unfilledForms], columns: columns, rows: rows))])
  }
}
