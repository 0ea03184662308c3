import Charts
import ReportModel
import Summaries
import Templates

/// `/programmes/` and `/programmes/<id>/`: a programme's rule beside what was granted under it.
struct ProgrammePages {
  let presentation: Presentation

  private var words: Words { presentation.words }
  private var dataset: Dataset { presentation.dataset }
  private var book: SummaryBook { presentation.report.book }

  var pages: [PlannedPage] {
    [indexPage] + dataset.catalogue.programmes.flatMap { pages(of: $0) }
  }

  private var indexPage: PlannedPage {
    PlannedPage(
      Address.programmes, template: "report", title: words.filled(.allBy, words[.programme]),
      description: words.filled(.allByDescription, dataset.site.title, words[.programme]),
      trail: [presentation.home], topic: .categories
    ) { _ in
      let table = book.table(by: .programme)
      let section = Section(
        id: "all", heading: words.filled(.tableBy, words[.programme]),
        blocks: [
          .table(
            presentation.table(
              table, caption: words.filled(.tableBy, words[.programme]), columns: Presentation.Column.all,
              reconciles: true))
        ])
      return [.summary: .absent, .sections: .records([section.record])]
    }
  }

  private func pages(of entry: Catalogue.Entry) -> [PlannedPage] {
    let members = book.projects(in: .programme, entry.id), address = Address.programme(entry.id)
    return (1...Presentation.pages(of: members.count)).map { number in
      PlannedPage(
        Address.page(number, of: address), template: "programme",
        title: number == 1 ? entry.name : words.filled(.furtherPage, entry.name, String(number)),
        description: words.filled(.groupDescription, dataset.site.title, entry.name), trail: trail(entry),
        topic: .categories, isIndexed: number == 1
      ) { content(entry, members, number, $0) }
    }
  }

  private func trail(_ entry: Catalogue.Entry) -> [Table.Cell] {
    guard let id = entry.category, let category = dataset.catalogue.category(id) else { return [presentation.home] }
    let isKnown = book.grouping(.category).index(of: id) != nil
    return [presentation.home, Table.Cell(category.name, address: isKnown ? Address.category(id) : nil)]
  }

  private func content(
    _ entry: Catalogue.Entry, _ members: ArraySlice<Int>, _ number: Int, _ scope: PageScope
  ) -> KeyValuePairs<Name, Value> {
    let parts = GroupSections(presentation: presentation, members: members, scope: scope)
    let isFirst = number == 1
    let rules = isFirst ? dataset.guidelines.compactMap { rule(entry, $0, members, scope) } : []
    var sections = [Section]()
    if isFirst {
      sections += [.year, .region, .city, .chain].compactMap { parts.section(by: $0, limit: 13, chart: $0 != .year) }
    }
    if !members.isEmpty { sections.append(parts.projects(page: number, of: Address.programme(entry.id))) }
    return [
      .hasFigures: .flag(isFirst),
      .figures: .records(isFirst ? parts.keyFigures().map(\.record) : []),
      .rules: .records(rules),
      .sections: .records(sections.map(\.record)),
    ]
  }

  /// The rule of one year with what was granted in that year; nil where that guideline has no such programme.
  private func rule(
    _ entry: Catalogue.Entry, _ guideline: Guideline, _ members: ArraySlice<Int>, _ scope: PageScope
  ) -> Record? {
    guard let programme = guideline.programme(entry.id) else { return nil }
    let granted = members.filter { dataset.projects[$0].year == guideline.year }
    let view = ProgrammeRule(presentation: presentation, guideline: guideline, programme: programme)
    return [
      .heading: .text(words.filled(.ruleOfYear, String(guideline.year))), .id: .text("rule-\(guideline.year)"),
      .rule: .record(view.record),
      .granted: .records(QuotaUse(view: view, granted: granted, scope: scope).facts.map(\.record)),
      .chart: .html(QuotaUse(view: view, granted: granted, scope: scope).gauges),
    ]
  }
}
