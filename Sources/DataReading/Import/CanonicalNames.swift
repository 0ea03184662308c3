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
  func text(of field: ProjectField, in draft: ProjectDraft) -> String {
    let project = draft.project
    let text: String? =
      switch field {
      case .id: project.id
      case .year: project.year.map { String($0) }
      case .programme: project.programme.map { programme($0, in: project) }
      case .category: category(of: project)
      case .name: project.name
      case .organisation: draft.organisation.text
      case .creditCode: draft.creditCode
      case .partners: project.partners.joined(separator: "、")
      case .recommender: project.recommender
      case .region: region(of: project)
      case .city: project.city.map(city)
      case .county: county(of: project)
      case .industry: project.industry
      case .cluster: project.cluster.map { clusters[$0] ?? $0 }
      case .chain: project.chain.map { chains[$0] ?? $0 }
      case .start: project.start?.text
      case .end: project.end?.text
      case .case: project.ruleCase
      case .base: decimal(project.base)
      case .investment: decimal(project.investment)
      case .support: decimal(project.support)
      case .firstInstalment: decimal(project.firstInstalment)
      case .status: project.status
      case .measures: nil
      }
    return text ?? ""
  }

  private func decimal(_ money: Money?) -> String? { money.map(context.site.money.decimal) }

  /// The name, unless another guideline gives it to something else in that year.
  private func programme(_ id: String, in project: Project) -> String {
    guard let name = programmes[id], !isOpen else { return programmes[id] ?? id }
    let matches = context.programmes.programmes(name)
    return (matches.first { $0.year == project.year } ?? matches.first)?.programme == id ? name : id
  }

  /// Of a programme of a guideline the category follows.
  private func category(of project: Project) -> String? {
    guard isOpen || project.programme == nil else { return nil }
    return project.category.map { categories[$0] ?? $0 }
  }

  /// Of a city of the site the region follows.
  private func region(of project: Project) -> String? {
    let known = project.city.flatMap { context.places.divisions[$0]?.region } ?? ""
    return known.isEmpty ? project.region : nil
  }

  private func city(_ code: String) -> String {
    guard let name = context.places.divisions[code]?.name else { return code }
    return context.places.city(name).value?.code == code ? name : code
  }

  private func county(of project: Project) -> String? {
    guard let code = project.county, let division = context.places.divisions[code] else { return project.county }
    let city = project.city.flatMap { context.places.divisions[$0] }
    let named = context.places.places(city: city, county: context.places.county(division.name).value)
    return named.value?.county == code ? division.name : code
  }
}
