import ReportModel
import Summaries
import Templates

/// `/search/` and `404.html`.
struct PlainPages {
  let presentation: Presentation

  private var words: Words { presentation.words }

  /// The search page; without JavaScript it offers the lists by which everything can be reached.
  var search: PlannedPage {
    PlannedPage(
      Address.search, template: "search", title: words[.search],
      description: words.filled(.searchDescription, presentation.dataset.site.title), trail: [presentation.home],
      topic: nil
    ) { _ in [.links: .records(lists.map { $0.record() })] }
  }

  var notFound: PlannedPage {
    PlannedPage(
      "", template: "404", title: words[.notFound], description: words[.notFound], trail: [], topic: nil,
      isIndexed: false
    ) { _ in [.links: .records(lists.map { $0.record() })] }
  }

  /// The lists there are, in the order of the menu.
  private var lists: [Table.Cell] {
    let all: [(Word, String, Dimension)] = [
      (.year, Address.years, .year), (.category, Address.categories, .category),
      (.programme, Address.programmes, .programme), (.region, Address.regions, .region),
      (.city, Address.cities, .city), (.cluster, Address.clusters, .cluster), (.chain, Address.chains, .chain),
      (.organisation, Address.organisations, .organisation),
    ]
    return [Table.Cell(words[.allProjects], address: Address.projects)]
      + all.map { word, address, _ in Table.Cell(words.filled(.allBy, words[word]), address: address) }
  }
}
