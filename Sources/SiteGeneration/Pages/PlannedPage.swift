import Diagnostics
import ReportModel
import Templates

/// A page whose address is known before anything is rendered; all else is made when its turn comes.
struct PlannedPage: Sendable {
  /// The file it is served from, `index.html` of its address.
  let path: String
  /// The template below `templates/`, without `.html`.
  let template: String
  /// The entry of the main menu it belongs to.
  let topic: Topic?
  /// Whether it belongs in the sitemap: not the further pages of a list.
  let isIndexed: Bool
  /// Which of the many pages made in one way it is.
  let number: Int
  let made: @Sendable (_ number: Int, inout PageScope) -> Made

  var address: String { Address.page(in: path) }

  /// What a page says.
  struct Made {
    let title: String
    /// One or two sentences for metadata and search.
    let description: String
    /// The pages above it, from the overview down, without itself.
    let trail: [Record]
    /// The day it is about, where it has one.
    var date: Day?
    /// What the template shows beside what every page has.
    let content: KeyValuePairs<Name, Value>
  }

  init(
    _ address: String, template: String, title: String, description: String, trail: [Table.Cell], topic: Topic?,
    date: Day? = nil, isIndexed: Bool = true,
    content: @escaping @Sendable (inout PageScope) -> KeyValuePairs<Name, Value>
  ) {
    self.init(address, template: template, topic: topic, isIndexed: isIndexed) { _, scope in
      Made(
        title: title, description: description, trail: trail.map { $0.step(isCurrent: false) }, date: date,
        content: content(&scope))
    }
  }

  /// For the kinds of which there are many: until its turn comes, such a page is nothing but its address and number.
  init(
    _ address: String, template: String, topic: Topic?, isIndexed: Bool = true, number: Int = 0,
    made: @escaping @Sendable (_ number: Int, inout PageScope) -> Made
  ) {
    path = Address.file(of: address)
    self.template = template
    self.topic = topic
    self.isIndexed = isIndexed
    self.number = number
    self.made = made
  }
}

/// What content may depend on beside the report: where the page stands, and the theme's parts for what is rendered on
/// its own, with what was wrong with them.
struct PageScope: Sendable {
  /// The way back to the root of the site: `../../`.
  let root: String
  /// What every page has.
  let site: Record
  let templates: TemplateSet
  var diagnostics = [Diagnostic]()

  /// The address as a link from this page.
  func link(_ address: String?) -> String? { address.map { root + $0 } }
}

/// The entries of the main menu, in their order.
enum Topic: String, CaseIterable {
  case overview, projects, organisations, categories, regions, chains, guidelines, explore, data, quality, payments,
    indicators, about

  func label(_ words: Words) -> String {
    switch self {
    case .overview: words[.overview]
    case .projects: words[.projects]
    case .organisations: words[.organisations]
    case .categories: words[.categories]
    case .regions: words[.regionsAndCities]
    case .chains: words[.clustersAndChains]
    case .guidelines: words[.guidelines]
    case .explore: words[.explore]
    case .data: words[.data]
    case .quality: words[.quality]
    case .payments: words[.payments]
    case .indicators: words[.indicators]
    case .about: words[.about]
    }
  }

  var address: String {
    switch self {
    case .overview: Address.overview
    case .projects: Address.projects
    case .organisations: Address.organisations
    case .categories: Address.categories
    case .regions: Address.regions
    case .chains: Address.chains
    case .guidelines: Address.guidelines
    case .explore: Address.explore
    case .data: Address.data
    case .quality: Address.quality
    case .payments: Address.payments
    case .indicators: Address.indicators
    case .about: Address.about
    }
  }
}
