import ReportModel
import Summaries
import Templates

/// `/organisations/` and `/organisations/<key>/`: who got support, for what, in which years.
struct OrganisationPages {
  let presentation: Presentation

  private var words: Words { presentation.words }
  private var dataset: Dataset { presentation.dataset }
  private var book: SummaryBook { presentation.report.book }

  var pages: [PlannedPage] {
    let table = book.table(by: .organisation)
    let list = Table.Cell(words.filled(.allBy, words[.organisation]), address: Address.organisations)
    let trail = [presentation.home, list].map { $0.step(isCurrent: false) }
    let first = made(1, table, trail)
    return index(table.sorted(by: .support))
      + table.rows.indices.flatMap { row in
        let address = Address.organisation(table.rows[row].key), pages = table.rows[row].measures.projects
        return (1...Presentation.pages(of: pages)).map { number in
          PlannedPage(
            Address.page(number, of: address), template: "organisation", topic: .organisations,
            isIndexed: number == 1, number: row, made: number == 1 ? first : made(number, table, trail))
        }
      }
  }

  /// All organisations, the most supported first, cut into pages.
  private func index(_ table: SummaryTable) -> [PlannedPage] {
    (1...Presentation.pages(of: table.rows.count)).map { number in
      let title = words.filled(.allBy, words[.organisation])
      return PlannedPage(
        Address.page(number, of: Address.organisations), template: "organisations",
        title: number == 1 ? title : words.filled(.furtherPage, title, String(number)),
        description: words.filled(.allByDescription, dataset.site.title, words[.organisation]),
        trail: [presentation.home], topic: .organisations, isIndexed: number == 1
      ) { _ in list(table, number) }
    }
  }

  private func list(_ table: SummaryTable, _ number: Int) -> KeyValuePairs<Name, Value> {
    let size = Presentation.pageSize, pages = Presentation.pages(of: table.rows.count)
    let rows = Array(table.rows.dropFirst((number - 1) * size).prefix(size))
    let part = SummaryTable(dimension: .organisation, rows: rows, unstated: table.unstated, total: table.total)
    let view = presentation.table(
      part, caption: words.filled(.tableBy, words[.organisation]), columns: [.projects, .support, .share])
    let shown = Table(
      caption: view.caption, columns: view.columns,
      rows: pages == 1 ? view.rows : view.rows.filter { $0.kind == .normal })
    let pager =
      pages > 1
      ? presentation.pager(
        number, of: pages, first: (number - 1) * size + 1, shown: rows.count, all: table.rows.count,
        at: Address.organisations) : nil
    return [
      .table: .record(shown.record), .pager: pager.map { .record($0.record) } ?? .absent,
      .position: .text(words.filled(.organisationsCounted, groupedText(table.rows.count))),
    ]
  }

  /// The page so far into the projects, which are cut into pages, of the organisation in a row.
  private func made(
    _ number: Int, _ table: SummaryTable, _ trail: [Record]
  ) -> @Sendable (Int, inout PageScope) -> PlannedPage.Made {
    { index, _ in
      let row = table.rows[index]
      return PlannedPage.Made(
        title: number == 1 ? row.name : words.filled(.furtherPage, row.name, String(number)),
        description: words.filled(.organisationDescription, row.name), trail: trail, content: content(row, number))
    }
  }

  private func content(_ row: SummaryTable.Row, _ number: Int) -> KeyValuePairs<Name, Value> {
    let members = book.projects(in: .organisation, row.key)
    let years = Set(members.compactMap { dataset.projects[$0].year }).sorted().map { String($0) }
    let code = members.first.flatMap { dataset.organisation(of: dataset.projects[$0]).creditCode }
    let support = row.measures.supportStated > 0 ? presentation.report.unit.shown(row.measures.support) : nil
    var figures = [
      Figure(label: words[.projectCount], value: groupedText(row.measures.projects), unit: words[.projectUnit])
    ]
    figures.append(
      Figure(
        label: words[.support], value: support ?? words[.notPublished],
        unit: support == nil ? nil : presentation.report.unit.name))
    if !years.isEmpty { figures.append(Figure(label: words[.year], value: words.list(years))) }
    return [
      .figures: .records(figures.map(\.record)), .creditCode: Value(code),
      .projects: .record(
        presentation.list(members, page: number, of: Address.organisation(row.key)).record),
    ]
  }
}
