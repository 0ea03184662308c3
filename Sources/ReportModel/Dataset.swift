/// Everything a site is made of, understood once. Nothing later sees the strings of the files.
///
/// A class of constants, for everybody holds it and nobody should copy it.
package final class Dataset: Sendable {
  package let site: Site
  /// By year, newest first.
  package let guidelines: [Guideline]
  package let divisions: Divisions
  package let taxonomy: Taxonomy
  package let catalogue: Catalogue
  package let organisations: [Organisation]
  /// By year, newest first (no year last), then by id.
  package let projects: [Project]
  package let articles: [Article]

  package init(
    site: Site, guidelines: [Guideline], divisions: Divisions, taxonomy: Taxonomy, catalogue: Catalogue,
    organisations: [Organisation], projects: [Project], articles: [Article]
  ) {
    self.site = site
    self.guidelines = guidelines
    self.divisions = divisions
    self.taxonomy = taxonomy
    self.catalogue = catalogue
    self.organisations = organisations
    self.projects = projects
    self.articles = articles
  }

  /// The same data for a site at another address.
  package func published(at baseURL: String) -> Dataset {
    Dataset(
      site: site.published(at: baseURL), guidelines: guidelines, divisions: divisions, taxonomy: taxonomy,
      catalogue: catalogue, organisations: organisations, projects: projects, articles: articles)
  }

  package func guideline(_ year: Int?) -> Guideline? { guidelines.first { $0.year == year } }

  package func organisation(of project: Project) -> Organisation { organisations[project.organisation] }

  /// The programme of a project as its own year's guideline has it; nil where that year has no guideline.
  package func programme(of project: Project) -> Programme? {
    guard let id = project.programme else { return nil }
    return guideline(project.year)?.programme(id)
  }

  /// The dataset as an edition may show it: fields it may not show are gone before anything is made of them.
  package func edition(_ edition: Edition) -> Dataset {
    let fields = site.editions[edition] ?? []
    return Dataset(
      site: site, guidelines: guidelines, divisions: divisions, taxonomy: taxonomy, catalogue: catalogue,
      organisations: fields.contains(.creditCode) ? organisations : organisationsWithoutCodes,
      projects: projects.map { $0.keeping(fields) }, articles: articles.filter { $0.editions.contains(edition) })
  }
}

extension Dataset {
  /// Where codes may not be shown, addresses are made of names; two organisations of one name are kept apart by a
  /// number in the order of the dataset.
  private var organisationsWithoutCodes: [Organisation] {
    var taken = Set<String>()
    return organisations.map { organisation in
      let key = uniqueKey(pathKey(organisation.name), among: &taken)
      return Organisation(key: key, name: organisation.name, creditCode: nil)
    }
  }
}

/// `key`, or where it is taken the first of `key-2`, `key-3`, … that is not; taken from then on.
package func uniqueKey(_ key: String, among taken: inout Set<String>) -> String {
  var candidate = key, number = 1
  while !taken.insert(candidate).inserted {
    number += 1
    candidate = "\(key)-\(number)"
  }
  return candidate
}
