import ReportModel

/// What the codes and keys of a project are called; a key without a name stands for itself, what is not stated is nil.
struct ProjectNames {
  let dataset: Dataset
  private let keys: Keys

  /// A project has many more fields; these are short.
  private struct Keys {
    let programme, category, city, county, region, cluster, chain: String?
  }

  init(dataset: Dataset, project: borrowing Project) {
    self.dataset = dataset
    keys = Keys(
      programme: project.programme, category: project.category, city: project.city, county: project.county,
      region: project.region, cluster: project.cluster, chain: project.chain)
  }

  var programme: String? { keys.programme.map { dataset.catalogue.programme($0)?.name ?? $0 } }
  var category: String? { keys.category.map { dataset.catalogue.category($0)?.name ?? $0 } }
  var city: String? { keys.city.map { dataset.divisions[$0]?.name ?? $0 } }
  var county: String? { keys.county.map { dataset.divisions[$0]?.name ?? $0 } }
  var cluster: String? { name(keys.cluster, among: dataset.taxonomy.clusters) }
  var chain: String? { name(keys.chain, among: dataset.taxonomy.chains) }

  /// `苏州市 昆山市`, or the region where no city is stated; nil where no place is.
  var place: String? {
    let names = [city, county].compactMap { $0 }
    return names.isEmpty ? keys.region : names.joined(separator: " ")
  }

  private func name(_ key: String?, among entries: [Taxonomy.Entry]) -> String? {
    key.map { key in entries.first { $0.key == key }?.name ?? key }
  }
}

extension Dataset {
  func names(of project: borrowing Project) -> ProjectNames { ProjectNames(dataset: self, project: project) }
}
