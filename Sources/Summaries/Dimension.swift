import ReportModel

/// What a summary is grouped by.
package enum Dimension: String, CaseIterable, Sendable {
  case year, category, programme, region, city, county, cluster, chain, organisation, status

  /// The key of a project's group; nil is the unstated bucket.
  func key(of project: Project, in dataset: Dataset) -> String? {
    switch self {
    case .year: project.year.map { String($0) }
    case .category: project.category
    case .programme: project.programme
    case .region: project.region
    case .city: project.city
    case .county: project.county
    case .cluster: project.cluster
    case .chain: project.chain
    case .organisation: dataset.organisation(of: project).key
    case .status: project.status
    }
  }

  /// Every key the dataset knows with its name, in the order its table has; nil where the data decide (years and
  /// organisations, and what only lists name).
  func vocabulary(of dataset: Dataset) -> [(key: String, name: String)] {
    switch self {
    case .year: Set(dataset.projects.compactMap(\.year)).sorted(by: >).map { (String($0), String($0)) }
    case .category: dataset.catalogue.categories.map { ($0.id, $0.name) }
    case .programme: dataset.catalogue.programmes.map { ($0.id, $0.name) }
    case .region: dataset.divisions.regions.map { ($0, $0) }
    case .city: dataset.divisions.cities.map { ($0.code, $0.name) }
    case .county: dataset.divisions.all.filter { !$0.isCity }.map { ($0.code, $0.name) }
    case .cluster: dataset.taxonomy.clusters.map { ($0.key, $0.name) }
    case .chain: dataset.taxonomy.chains.map { ($0.key, $0.name) }
    case .organisation: dataset.organisations.map { ($0.key, $0.name) }
    case .status: dataset.site.statuses.map { ($0, $0) }
    }
  }
}
