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
  /// In the order of the projects; first before final, then by day; none where the site has no such tables.
  package let payments: [Payment]
  /// In the order of the projects, then as the tables have them.
  package let indicatorValues: [IndicatorValue]
  /// Every name of a measure that a project states, sorted.
  package let measureNames: [String]
  private let paymentsByProject: [String: Range<Int>]
  private let valuesByProject: [String: Range<Int>]

  package init(
    site: Site, guidelines: [Guideline], divisions: Divisions, taxonomy: Taxonomy, catalogue: Catalogue,
    organisations: [Organisation], projects: [Project], articles: [Article], payments: [Payment] = [],
    indicatorValues: [IndicatorValue] = []
  ) {
    self.site = site
    self.guidelines = guidelines
    self.divisions = divisions
    self.taxonomy = taxonomy
    self.catalogue = catalogue
    self.organisations = organisations
    self.projects = projects
    self.articles = articles
    measureNames = namesOfMeasures(projects)
    let order = payments.isEmpty && indicatorValues.isEmpty ? [:] : positions(of: projects)
    (self.payments, paymentsByProject) = grouped(payments, by: \.project, order) { a, b in
      (a.kind == .final ? 1 : 0, a.day?.text ?? "") < (b.kind == .final ? 1 : 0, b.day?.text ?? "")
    }
    (self.indicatorValues, valuesByProject) = grouped(indicatorValues, by: \.project, order)
  }

  /// The same data for a site at another address.
  package func published(at baseURL: String) -> Dataset {
    Dataset(
      site: site.published(at: baseURL), guidelines: guidelines, divisions: divisions, taxonomy: taxonomy,
      catalogue: catalogue, organisations: organisations, projects: projects, articles: articles,
      payments: payments, indicatorValues: indicatorValues)
  }

  package func guideline(_ year: Int?) -> Guideline? { guidelines.first { $0.year == year } }

  package func organisation(of project: Project) -> Organisation { organisations[project.organisation] }

  /// The programme of a project as its own year's guideline has it; nil where that year has no guideline.
  package func programme(of project: Project) -> Programme? {
    guard let id = project.programme else { return nil }
    return guideline(project.year)?.programme(id)
  }

  /// What was paid to a project.
  package func payments(of project: String) -> ArraySlice<Payment> { payments[paymentsByProject[project] ?? 0..<0] }

  /// What a project states for the indicators of its form.
  package func indicatorValues(of project: String) -> ArraySlice<IndicatorValue> {
    indicatorValues[valuesByProject[project] ?? 0..<0]
  }

  /// The dataset as an edition may show it: fields it may not show are gone before anything is made of them.
  ///
  /// Payments and indicator values belong to the internal edition alone, and there to those that show the fields they
  /// would give away: 首次拨付 and 其他指标.
  package func edition(_ edition: Edition) -> Dataset {
    let fields = site.editions[edition] ?? []
    return Dataset(
      site: site, guidelines: guidelines, divisions: divisions, taxonomy: taxonomy, catalogue: catalogue,
      organisations: fields.contains(.creditCode) ? organisations : organisationsWithoutCodes,
      projects: projects.keeping(fields), articles: articles.filter { $0.editions.contains(edition) },
      payments: edition == .internal && fields.contains(.firstInstalment) ? payments : [],
      indicatorValues: edition == .internal && fields.contains(.measures) ? indicatorValues : [])
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

/// `key`, or where it is taken the first of `key-2`, `key-3`, … that is not; taken from then on, in any case of its letters.
package func uniqueKey(_ key: String, among taken: inout Set<String>) -> String {
  var candidate = key, number = 1
  while !taken.insert(candidate.lowercased()).inserted {
    number += 1
    candidate = "\(key)-\(number)"
  }
  return candidate
}

/// Sorted. The projects of one list have the same few names, so that nearly all are known from the project before.
private func namesOfMeasures(_ projects: [Project]) -> [String] {
  var names = Set<String>(), last = [Measure]()
  for measures in projects.lazy.map(\.measures) {
    let isKnown = measures.elementsEqual(last) { $0.name == $1.name }
    if !isKnown { names.formUnion(measures.map(\.name)) }
    last = measures
  }
  return names.sorted()
}

/// By id the position of each project.
private func positions(of projects: [Project]) -> [String: Int] {
  Dictionary(projects.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
}

/// Rows in the order of their projects, of one project as `precedes` says and else as given, with where each project's
/// are. Rows of projects that are not there come last. Only their numbers move while sorting.
private func grouped<Row>(
  _ rows: [Row], by project: (Row) -> String, _ order: [String: Int], _ precedes: ((Row, Row) -> Bool)? = nil
) -> ([Row], [String: Range<Int>]) {
  let ranks = rows.map { order[project($0)] ?? .max }
  let places = rows.indices.sorted { a, b in
    if ranks[a] != ranks[b] { return ranks[a] < ranks[b] }
    guard let precedes else { return a < b }
    if precedes(rows[a], rows[b]) { return true }
    return precedes(rows[b], rows[a]) ? false : a < b
  }
  let sorted = places.elementsEqual(rows.indices) ? rows : places.map { rows[$0] }
  var ranges = [String: Range<Int>](), start = 0
  for end in 1..<(sorted.count + 1) where end == sorted.count || project(sorted[end]) != project(sorted[start]) {
    let id = project(sorted[start])
    ranges[id] = (ranges[id]?.lowerBound ?? start)..<end
    start = end
  }
  return (sorted, ranges)
}
