import OutputWriting
import ParallelWork
import ReportModel
import SearchIndexing
import Summaries

/// What search can find: projects, organisations, programmes, places, clusters and chains.
struct SearchFiles {
  let presentation: Presentation
  /// What projects are found by.
  private let groups: [SearchGroups]
  /// Those of them that say where projects are, and organisations through them.
  private let places: ArraySlice<SearchGroups>

  /// Among equal matches, groups stand before single organisations and these before projects.
  static let kindOrder =
    [
      Dimension.city, .region, .programme, .category, .cluster, .chain, .organisation,
    ].map(\.rawValue) + ["project"]

  private var dataset: Dataset { presentation.dataset }
  private var book: SummaryBook { presentation.report.book }

  init(presentation: Presentation) {
    self.presentation = presentation
    let dimensions: [Dimension] = [.region, .city, .county, .programme, .category, .cluster, .chain]
    groups = dimensions.map { SearchGroups(presentation.report.book.grouping($0)) }
    places = groups.prefix(3)
  }

  /// The index of documents.
  static func files(for documents: NumberedDocuments, unit: MoneyUnit, workers: Int = 1) -> [OutputFile] {
    SearchIndex.files(for: documents, decimals: unit.decimals, workers: workers, keeping: PackedBytes.init).map {
      OutputFile($0.path, $0.bytes, madeBy: "search index")
    }
  }

  func documents(workers: Int = 1) -> NumberedDocuments {
    let projects = mapped(dataset.projects.indices, workers: workers) { rows in
      rows.map { document($0, dataset.projects[$0]) }
    }
    let others = [Dimension.programme, .category, .region, .city, .cluster, .chain].flatMap(documents)
    return NumberedDocuments(projects + organisations(workers) + others, kindOrder: Self.kindOrder, workers: workers)
  }

  /// Equals keep the order of the projects: the facets of the search page count on it to tell which row a document is.
  private func document(_ position: Int, _ project: borrowing Project) -> SearchDocument {
    let organisation = dataset.organisations[project.organisation]
    let names = dataset.names(of: project)
    let amount = project.support.map { presentation.amount($0) + " " + presentation.report.unit.name }
    let year = project.year.map { String($0) }
    return SearchDocument(
      address: presentation.report.projectAddresses[project.id], kind: "project", title: project.name,
      fields: [organisation.name] + project.partners, groups: groups.compactMap { $0.group(of: position) },
      codes: [project.id, organisation.creditCode].compactMap { $0 },
      lines: [
        organisation.name, [year, names.place, names.programme, amount].compactMap { $0 }.joined(separator: " · "),
      ],
      year: project.year, amount: project.support.map { Int($0.minorUnits) }, position: position)
  }

  /// Each is found by the places of its projects.
  private func organisations(_ workers: Int) -> [SearchDocument] {
    let rows = book.table(by: .organisation).rows, grouping = book.grouping(.organisation)
    return mapped(rows.indices, workers: workers) { range in
      range.map { index in
        let row = rows[index], projects = grouping.projects(withKey: row.key)
        let code = projects.first.flatMap { dataset.organisation(of: dataset.projects[$0]).creditCode }
        return SearchDocument(
          address: Address.organisation(row.key), kind: Dimension.organisation.rawValue, title: row.name, isName: true,
          groups: places(of: projects), codes: [code].compactMap { $0 }, lines: [line(row.measures)],
          amount: Int(row.measures.support.minorUnits))
      }
    }
  }

  /// The places of some projects, each once.
  private func places(of projects: ArraySlice<Int>) -> [SearchDocument.Group] {
    var found = [SearchDocument.Group]()
    for project in projects {
      for place in places.compactMap({ $0.group(of: project) }) where !found.contains(where: { $0 === place }) {
        found.append(place)
      }
    }
    return found.sorted { ($0.kind, $0.name) < ($1.kind, $1.name) }
  }

  private func documents(_ dimension: Dimension) -> [SearchDocument] {
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

/// The groups of one dimension, each made once for all its documents.
private struct SearchGroups: Sendable {
  private let groups: [SearchDocument.Group]
  /// By project the number of its group.
  private let numbers: [Int32]

  init(_ grouping: Grouping) {
    groups = grouping.names.map { SearchDocument.Group(grouping.dimension.rawValue, $0) }
    numbers = grouping.group
  }

  /// The group of a project; nil where it states none.
  func group(of project: Int) -> SearchDocument.Group? {
    let number = Int(numbers[project])
    return groups.indices.contains(number) ? groups[number] : nil
  }
}
