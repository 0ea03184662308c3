import ReportModel

/// What a field of a project is called in canonical rows: the words a site understands as the same thing again.
struct CanonicalNames: Sendable {
  let isOpen: Bool
  private let context: ListContext
  private let programmes: [String: String]
  private let categories: [String: String]
  private let clusters: [String: String]
  private let chains: [String: String]

  init(_ catalogue: Catalogue, _ context: ListContext, isOpen: Bool) {
    (self.isOpen, self.context) = (isOpen, context)
    programmes = Dictionary(catalogue.programmes.map { ($0.id, $0.name) }) { first, _ in first }
    categories = Dictionary(catalogue.categories.map { ($0.id, $0.name) }) { first, _ in first }
    clusters = Dictionary(context.taxonomy.clusters.map { ($0.key, $0.name) }) { first, _ in first }
    chains = Dictionary(context.taxonomy.chains.map { ($0.key, $0.name) }) { first, _ in first }
  }

  func header(_ field: ProjectField) -> String {
    context.site.language.hasPrefix("zh") ? field.header : field.rawValue
  }

  /// The text of a cell; empty where the project states nothing. Amounts are in the site's unit.
  ///
  /// The draft is borrowed: a copy of it for every cell took most of the time of an import.
  func text(of field: ProjectField, in draft: borrowing ProjectDraft, _ known: inout NamesInUse) -> String {
    let text: String? =
      switch field {
      case .id: draft.project.id
      case .year: draft.project.year.map { String($0) }
      case .programme:
        known.programme(draft.project.programme, year: draft.project.year) { programme($0, year: draft.project.year) }
      case .category: category(draft.project.category, programme: draft.project.programme)
      case .name: draft.project.name
      case .organisation: draft.organisation.text
      case .creditCode: draft.creditCode
      case .partners: draft.project.partners.joined(separator: "、")
      case .recommender: draft.project.recommender
      case .region: region(draft.project.region, city: draft.project.city)
      case .city: draft.project.city.map { known.city($0, city) }
      case .county:
        known.county(draft.project.county, of: draft.project.city) { county($0, city: draft.project.city) }
      case .industry: draft.project.industry
      case .cluster: draft.project.cluster.map { clusters[$0] ?? $0 }
      case .chain: draft.project.chain.map { chains[$0] ?? $0 }
      case .start: draft.project.start?.text
      case .end: draft.project.end?.text
      case .case: draft.project.ruleCase
      case .base: decimal(draft.project.base)
      case .investment: decimal(draft.project.investment)
      case .support: decimal(draft.project.support)
      case .firstInstalment: decimal(draft.project.firstInstalment)
      case .status: draft.project.status
      case .measures: nil
      }
    return text ?? ""
  }

  private func decimal(_ money: Money?) -> String? { money.map(context.site.money.decimal) }

  /// The name, unless another guideline gives it to something else in that year.
  private func programme(_ id: String, year: Int?) -> String {
    guard let name = programmes[id], !isOpen else { return programmes[id] ?? id }
    return context.programmes.match(name, year: year)?.programme == id ? name : id
  }

  /// Of a programme of a guideline the category follows.
  private func category(_ id: String?, programme: String?) -> String? {
    guard isOpen || programme == nil else { return nil }
    return id.map { categories[$0] ?? $0 }
  }

  /// Of a city of the site the region follows.
  private func region(_ stated: String?, city: String?) -> String? {
    let known = city.flatMap { context.places.divisions[$0]?.region } ?? ""
    return known.isEmpty ? stated : nil
  }

  private func city(_ code: String) -> String {
    guard let name = context.places.divisions[code]?.name else { return code }
    return context.places.city(name).value?.code == code ? name : code
  }

  private func county(_ code: String, city: String?) -> String {
    guard let division = context.places.divisions[code] else { return code }
    let city = city.flatMap { context.places.divisions[$0] }
    let named = context.places.places(city: city, county: context.places.county(division.name).value)
    return named.value?.county == code ? division.name : code
  }
}
