import ReportModel
import Summaries
import Templates

/// `/search/`, `/explore/` and `404.html`.
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

  /// The page that counts under any conditions; without JavaScript it offers the same lists.
  var explore: PlannedPage {
    PlannedPage(
      Address.explore, template: "explore", title: words[.explore],
      description: words.filled(.exploreDescription, presentation.dataset.site.title), trail: [presentation.home],
      topic: .explore
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
    let all: [(Word, String)] = [
      (.year, Address.years), (.category, Address.categories), (.programme, Address.programmes),
      (.region, Address.regions), (.city, Address.cities), (.cluster, Address.clusters), (.chain, Address.chains),
      (.organisation, Address.organisations),
    ]
    return [Table.Cell(words[.allProjects], address: Address.projects)]
      + all.map { word, address in Table.Cell(words.filled(.allBy, words[word]), address: address) }
  }
}
