import ReportModel
import Summaries
import Templates

/// The pages of the groups of one dimension: an index of all groups, and a page for each with its paged projects.
struct GroupPages {
  let presentation: Presentation
  let dimension: Dimension
  /// The address of the index.
  let index: String
  let topic: Topic
  /// What a group's page breaks its projects down by, in order.
  let breakdown: [Dimension]

  private var words: Words { presentation.words }
  private var book: SummaryBook { presentation.report.book }

  var pages: [PlannedPage] {
    let grouping = book.grouping(dimension)
    return [indexPage]
      + grouping.keys.indices.flatMap { group -> [PlannedPage] in
        guard let address = presentation.address(dimension, grouping.keys[group]) else { return [] }
        let count = Presentation.pages(of: grouping.projects(in: group).count)
        return (1...count).map {
          page(grouping.keys[group], grouping.names[group], address, grouping.projects(in: group), number: $0)
        }
      }
  }

  private var indexPage: PlannedPage {
    let name = presentation.name(dimension)
    return PlannedPage(
      index, template: "report", title: words.filled(.allBy, name),
      description: words.filled(.allByDescription, presentation.dataset.site.title, name),
      trail: [presentation.home], topic: topic
    ) { scope in
      let table = book.table(by: dimension)
      var sections = [
        Section(
          id: "all", heading: words.filled(.tableBy, name),
          blocks: chart(table, scope) + [
            .table(
              presentation.table(
                table, caption: words.filled(.tableBy, name), columns: Presentation.Column.all, reconciles: true))
          ])
      ]
      if dimension == .region { sections += RegionRatios(presentation: presentation, scope: scope).sections }
      if dimension == .region { sections += regionalRules(only: nil) }
      if let note = sourceNote { sections.append(note) }
      return [.summary: .absent, .sections: .records(sections.map(\.record))]
    }
  }

  private func chart(_ table: SummaryTable, _ scope: PageScope) -> [Section.Block] {
    table.rows.isEmpty ? [] : [.chart(presentation.chart(table, id: "chart-all", limit: 60, in: scope))]
  }

  private func page(
    _ key: String, _ name: String, _ address: String, _ members: ArraySlice<Int>, number: Int
  ) -> PlannedPage {
    let title = dimension == .year ? words.filled(.oneYear, name) : name
    return PlannedPage(
      Address.page(number, of: address), template: "report",
      title: number == 1 ? title : words.filled(.furtherPage, title, String(number)),
      description: words.filled(.groupDescription, presentation.dataset.site.title, title),
      trail: [presentation.home, Table.Cell(words.filled(.allBy, presentation.name(dimension)), address: index)],
      topic: topic, isIndexed: number == 1
    ) { scope in
      let parts = GroupSections(
        presentation: presentation, members: members, scope: scope, region: dimension == .region ? key : nil)
      let sections = (number == 1 ? summary(key, parts) : []) + [parts.projects(page: number, of: address)]
      return [.summary: .absent, .sections: .records(sections.map(\.record))]
    }
  }

  private func summary(_ key: String, _ parts: GroupSections) -> [Section] {
    var sections = [parts.keyFiguresSection()]
    sections += facts(key)
    sections += breakdown.compactMap { parts.section(by: $0, limit: 20) }
    if dimension == .region { sections += regionalRules(only: key) }
    return sections
  }

  /// What is known of the group itself: the category's guideline, the city's region, the source of a chain's name.
  private func facts(_ key: String) -> [Section] {
    let facts = GroupFacts(presentation: presentation).facts(dimension, key)
    return facts.isEmpty ? [] : [Section(id: "facts", heading: words[.aboutGroup], blocks: [.facts(facts)])]
  }

  private func regionalRules(only region: String?) -> [Section] {
    presentation.dataset.guidelines.compactMap {
      RegionalRules(presentation: presentation, guideline: $0).section(only: region)
    }
  }

  /// Where the names of clusters and chains come from.
  private var sourceNote: Section? {
    guard dimension == .cluster || dimension == .chain else { return nil }
    let taxonomy = presentation.dataset.taxonomy
    let entries = dimension == .cluster ? taxonomy.clusters : taxonomy.chains
    guard !entries.isEmpty else { return nil }
    let used = Set(book.grouping(dimension).keys)
    let rows = entries.map { entry in
      Table.Row(cells: [
        Table.Cell(entry.name, address: used.contains(entry.key) ? presentation.address(dimension, entry.key) : nil),
        Table.Cell(entry.source),
      ])
    }
    let labels = [presentation.name(dimension), words[.source]]
    return Section(
      id: "source", heading: words[.namesAndSources],
      blocks: [
        .table(Table(caption: words[.namesAndSources], columns: labels.map { Table.Column(label: $0) }, rows: rows))
      ])
  }
}

extension Presentation {
  /// The first step of every trail.
  var home: Table.Cell { Table.Cell(words[.overview], address: Address.overview) }

  /// The pages of every dimension that has pages of its own; programmes and organisations have kinds of theirs.
  var groupPages: [PlannedPage] {
    let kinds: [(Dimension, String, Topic, [Dimension])] = [
      (.category, Address.categories, .categories, [.programme, .year, .region, .city, .chain]),
      (.region, Address.regions, .regions, [.year, .category, .city, .chain]),
      (.city, Address.cities, .regions, [.year, .category, .county, .chain]),
      (.cluster, Address.clusters, .chains, [.chain, .year, .region, .city, .category]),
      (.chain, Address.chains, .chains, [.year, .region, .city, .category]),
      (.year, Address.years, .overview, [.category, .region, .city, .programme, .status]),
    ]
    return kinds.flatMap { dimension, index, topic, breakdown in
      GroupPages(presentation: self, dimension: dimension, index: index, topic: topic, breakdown: breakdown).pages
    }
  }
}
