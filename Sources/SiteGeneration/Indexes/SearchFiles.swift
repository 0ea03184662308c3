import OutputWriting
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
  static func files(for documents: [SearchDocument]) -> [OutputFile] {
    SearchIndex.files(for: documents, kindOrder: kindOrder).map {
      OutputFile($0.path, $0.bytes, madeBy: "search index")
    }
  }

  var documents: [SearchDocument] {
    dataset.projects.map(document) + organisations
      + [Dimension.programme, .category, .region, .city, .cluster, .chain].flatMap(groups)
  }

  private func document(_ project: Project) -> SearchDocument {
    let organisation = dataset.organisation(of: project)
    let programme = project.programme.flatMap { dataset.catalogue.programme($0)?.name }
    let place = presentation.place(of: project)
    let names = [
      programme, place, project.cluster.flatMap { name($0, dataset.taxonomy.clusters) },
      project.chain.flatMap { name($0, dataset.taxonomy.chains) },
    ].compactMap { $0 }
    let amount = project.support.map { presentation.amount($0) + " " + presentation.report.unit.name }
    let year = project.year.map { String($0) }
    return SearchDocument(
      address: Address.project(project.id), kind: "project", title: project.name,
      fields: [organisation.name] + project.partners + names + [year].compactMap { $0 },
      codes: [project.id, organisation.creditCode].compactMap { $0 },
      lines: [organisation.name, [year, place, programme, amount].compactMap { $0 }.joined(separator: " · ")],
      year: project.year, amount: project.support.map { Int($0.minorUnits) })
  }

  private var organisations: [SearchDocument] {
    let codes = Dictionary(
      dataset.organisations.map { ($0.key, $0.creditCode) }, uniquingKeysWith: { first, _ in first })
    return book.table(by: .organisation).rows.map { row in
      SearchDocument(
        address: Address.organisation(row.key), kind: Dimension.organisation.rawValue, title: row.name,
        codes: [codes[row.key] ?? nil].compactMap { $0 }, lines: [line(row.measures)],
        amount: Int(row.measures.support.minorUnits))
    }
  }

  private func groups(_ dimension: Dimension) -> [SearchDocument] {
    book.table(by: dimension).rows.compactMap { row in
      guard let address = presentation.address(dimension, row.key) else { return nil }
      return SearchDocument(
        address: address, kind: dimension.rawValue, title: row.name,
        lines: [presentation.name(dimension) + " · " + line(row.measures)],
        amount: Int(row.measures.support.minorUnits))
    }
  }

  private func line(_ figures: Measures) -> String {
    let projects = presentation.printed(.projects, figures)
    return figures.supportStated == 0 ? projects : projects + " · " + presentation.printed(.support, figures)
  }

  private func name(_ key: String, _ entries: [Taxonomy.Entry]) -> String? { entries.first { $0.key == key }?.name }
}
