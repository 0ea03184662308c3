import ReportModel

/// What a summary is grouped by.
package enum Dimension: String, CaseIterable, Sendable {
  case year, category, programme, region, city, county, cluster, chain, organisation, status

  /// The key of the group of the project at an index; nil is the unstated bucket.
  func key(ofProject index: Int, in dataset: Dataset) -> String? {
    switch self {
    case .year: dataset.projects[index].year.map { String($0) }
    case .category: dataset.projects[index].category
    case .programme: dataset.projects[index].programme
    case .region: dataset.projects[index].region
    case .city: dataset.projects[index].city
    case .county: dataset.projects[index].county
    case .cluster: dataset.projects[index].cluster
    case .chain: dataset.projects[index].chain
    case .organisation: dataset.organisations[dataset.projects[index].organisation].key
    case .status: dataset.projects[index].status
    }
  }

  /// Every key the dataset knows with its name, in the order its table has; `years` are those of the projects.
  func vocabulary(of dataset: Dataset, years: Set<Int>) -> [(key: String, name: String)] {
    switch self {
    case .year: years.sorted(by: >).map { (String($0), String($0)) }
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
