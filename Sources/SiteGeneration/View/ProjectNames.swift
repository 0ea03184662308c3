import ReportModel

/// What the codes and keys of a project are called; a key without a name stands for itself, what is not stated is nil.
struct ProjectNames {
  let dataset: Dataset
  let project: Project

  var programme: String? { project.programme.map { dataset.catalogue.programme($0)?.name ?? $0 } }
  var category: String? { project.category.map { dataset.catalogue.category($0)?.name ?? $0 } }
  var city: String? { project.city.map { dataset.divisions[$0]?.name ?? $0 } }
  var county: String? { project.county.map { dataset.divisions[$0]?.name ?? $0 } }
  var cluster: String? { name(project.cluster, among: dataset.taxonomy.clusters) }
  var chain: String? { name(project.chain, among: dataset.taxonomy.chains) }

  /// `苏州市 昆山市`, or the region where no city is stated; nil where no place is.
  var place: String? {
    let names = [city, county].compactMap { $0 }
    return names.isEmpty ? project.region : names.joined(separator: " ")
  }

  private func name(_ key: String?, among entries: [Taxonomy.Entry]) -> String? {
    key.map { key in entries.first { $0.key == key }?.name ?? key }
  }
}

extension Dataset {
  func names(of project: Project) -> ProjectNames { ProjectNames(dataset: self, project: project) }
}
