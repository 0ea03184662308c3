import OutputWriting
import ParallelWork
import ReportModel
import SearchIndexing
import Summaries

/// What search can find: projects, organisations, programmes, places, clusters and chains.
struct SearchFiles {
  let presentation: Presentation

  private var dataset: Dataset { presentation.dataset }
  private var book: SummaryBook { presentation.report.book }

  /// Among equal matches, groups stand before single organisations and these before projects.
  static let kindOrder =
    [
      Dimension.city, .region, .programme, .category, .cluster, .chain, .organisation,
    ].map(\.rawValue) + ["project"]

  /// The index of documents.
  static func files(for documents: [SearchDocument], unit: MoneyUnit, workers: Int = 1) -> [OutputFile] {
    SearchIndex.files(for: documents, kindOrder: kindOrder, decimals: unit.decimals, workers: workers).map {
      OutputFile($0.path, $0.bytes, madeBy: "search index")
    }
  }

  func documents(workers: Int = 1) -> [SearchDocument] {
    let projects = mapped(dataset.projects.indices, workers: workers) { rows in
      rows.map { document($0, dataset.projects[$0]) }
    }
    return projects + organisations
      + [Dimension.programme, .category, .region, .city, .cluster, .chain].flatMap(groups)
  }

  /// Equals keep the order of the projects: the facets of the search page count on it to tell which row a document is.
  private func document(_ position: Int, _ project: Project) -> SearchDocument {
    let organisation = dataset.organisation(of: project)
    let names = dataset.names(of: project)
    let amount = project.support.map { presentation.amount($0) + " " + presentation.report.unit.name }
    let year = project.year.map { String($0) }
    return SearchDocument(
      address: presentation.report.projectAddresses[project.id], kind: "project", title: project.name,
      fields: [organisation.name] + project.partners, groups: groups(of: project),
      codes: [project.id, organisation.creditCode].compactMap { $0 },
      lines: [
        organisation.name, [year, names.place, names.programme, amount].compactMap { $0 }.joined(separator: " · "),
      ],
      year: project.year, amount: project.support.map { Int($0.minorUnits) }, position: position)
  }

  /// The groups by which a project is found; an organisation is found by the places of its projects.
  private func groups(of project: Project) -> [SearchDocument.Group] {
    let names = dataset.names(of: project)
    return places(of: project)
      + group(.programme, names.programme) + group(.category, names.category) + group(.cluster, names.cluster)
      + group(.chain, names.chain)
  }

  private func places(of project: Project) -> [SearchDocument.Group] {
    let names = dataset.names(of: project)
    return group(.region, project.region) + group(.city, names.city) + group(.county, names.county)
  }

  private func group(_ dimension: Dimension, _ name: String?) -> [SearchDocument.Group] {
    name.map { [SearchDocument.Group(dimension.rawValue, $0)] } ?? []
  }

  private var organisations: [SearchDocument] {
    let codes = Dictionary(
      dataset.organisations.map { ($0.key, $0.creditCode) }, uniquingKeysWith: { first, _ in first })
    var places = [String: Set<SearchDocument.Group>]()
    for project in dataset.projects {
      places[dataset.organisation(of: project).key, default: []].formUnion(self.places(of: project))
    }
    return book.table(by: .organisation).rows.map { row in
      SearchDocument(
        address: Address.organisation(row.key), kind: Dimension.organisation.rawValue, title: row.name, isName: true,
        groups: (places[row.key] ?? []).sorted { ($0.kind, $0.name) < ($1.kind, $1.name) },
        codes: [codes[row.key] ?? nil].compactMap { $0 }, lines: [line(row.measures)],
        amount: Int(row.measures.support.minorUnits))
    }
  }

  private func groups(_ dimension: Dimension) -> [SearchDocument] {
    book.table(by: dimension).rows.compactMap { row in
      guard let address = presentation.address(dimension, row.key) else { return nil }
      return SearchDocument(
        address: address, kind: dimension.rawValue, title: row.name, isName: true,
        lines: [presentation.name(dimension) + " · " + line(row.measures)],
        amount: Int(row.measures.support.minorUnits))
    }
  }

  private func line(_ figures: Measures) -> String {
    let projects = presentation.printed(.projects, figures)
    return figures.supportStated == 0 ? projects : projects + " · " + presentation.printed(.support, figures)
  }
}
