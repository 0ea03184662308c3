import DataChecks
import ParallelWork
import ReportModel
import Summaries

/// Every data file of an edition, in the order of the index.
struct DataFiles: Sendable {
  let report: Report
  var workers = 1

  private var words: Words { report.words }
  private var book: SummaryBook { report.book }

  /// The crossed tables that are published.
  static let crossed: [(Dimension, Dimension)] = [
    (.region, .category), (.region, .year), (.chain, .region), (.category, .year), (.category, .region),
    (.year, .region), (.city, .category), (.programme, .region), (.programme, .year), (.cluster, .region),
  ]

  var all: [DataFile] {
    var makers: [@Sendable () -> [DataFile]] = [{ projects }, { organisations }]
    for dimension in Dimension.allCases { makers.append { summaries(dimension) } }
    for (outer, inner) in DataFiles.crossed { makers.append { [crossedSummary(outer, inner)] } }
    makers += [{ guidelines }, { findings }, { payments }, { indicators }]
    let core = mapped(makers.indices, workers: workers, runs: 1) { [makers] in $0.flatMap { makers[$0]() } }
    return core + schemas(of: core) + [DataPackage(report: report, files: core).file]
  }

  private var projects: [DataFile] {
    let count = report.dataset.projects.count
    let list = ProjectDocument(dataset: report.dataset, workers: workers), csv = ProjectTable(report)
    let parts = zip(Self.parts(count, "api/projects"), list.parts).map { part, bytes in
      DataFile(
        part.path, title: words[.projects], group: .projects, rows: part.rows.count, schema: .projects, bytes: bytes)
    }
    let whole = [
      DataFile(
        "data/projects.csv", title: words[.projects], group: .projects, mediaType: DataFile.csv, rows: count,
        schema: nil, bytes: csv.csv(workers: workers)),
      DataFile(
        "data/projects.json", title: words[.projects], group: .projects, rows: count, schema: .projects,
        bytes: list.whole),
    ]
    return parts + whole
  }

  private var organisations: [DataFile] {
    let rows = book.table(by: .organisation).rows, json = OrganisationJSON(report: report)
    return Self.parts(rows.count, "api/organisations").map { path, range in
      DataFile(
        path, title: words[.organisations], group: .projects, rows: range.count, schema: .organisations,
        bytes: json.document(rows[range]))
    }
  }

  /// One file of so many rows, or numbered parts of at most `ProjectJSON.partSize`.
  static func parts(_ count: Int, _ path: String) -> [(path: String, rows: Range<Int>)] {
    let size = ProjectJSON.partSize
    guard count > size else { return [(path + ".json", 0..<count)] }
    return stride(from: 0, to: count, by: size).enumerated().map { number, start in
      ("\(path)/\(number + 1).json", start..<min(start + size, count))
    }
  }

  private func summaries(_ dimension: Dimension) -> [DataFile] {
    let table = book.table(by: dimension), name = dimension.rawValue
    let title = words.filled(.tableBy, Presentation(report: report).name(dimension))
    return [
      DataFile(
        "api/summaries/\(name).json", title: title, group: .summaries, rows: table.rows.count, schema: .summary,
        bytes: SummaryJSON(unit: report.unit, words: words).document(table)),
      DataFile(
        "data/summary-\(name).csv", title: title, group: .summaries, mediaType: DataFile.csv,
        rows: table.rows.count + 2, schema: nil, bytes: SummaryCSV(unit: report.unit, words: words).document(table)),
    ]
  }

  private func crossedSummary(_ outer: Dimension, _ inner: Dimension) -> DataFile {
    let table = book.table(outer, by: inner), presentation = Presentation(report: report)
    return DataFile(
      "api/summaries/\(outer.rawValue)-by-\(inner.rawValue).json",
      title: words.filled(.crossedTable, presentation.name(outer), presentation.name(inner)), group: .summaries,
      rows: table.outer.rows.count, schema: .crossedSummary,
      bytes: SummaryJSON(unit: report.unit, words: words).document(table))
  }

  private var guidelines: [DataFile] {
    report.dataset.guidelines.map { guideline in
      DataFile(
        "api/guidelines/\(guideline.year).json", title: guideline.title, group: .guidelines,
        rows: guideline.programmes.count, schema: .guideline,
        bytes: GuidelineJSON(guideline: guideline, unit: report.unit).document())
    }
  }

  private var findings: [DataFile] {
    guard let checks = report.checks else { return [] }
    return [
      DataFile(
        "api/findings.json", title: words[.findings], group: .internal,
        rows: checks.tallies.reduce(0) { $0 + $1.fail + $1.cannotTell }, schema: .findings,
        bytes: FindingJSON(checks: checks, unit: report.unit).document())
    ]
  }

  private var payments: [DataFile] {
    guard !report.dataset.payments.isEmpty else { return [] }
    return [
      DataFile(
        PaymentJSON.path, title: words[.payments], group: .internal, rows: report.dataset.payments.count,
        schema: .payments, bytes: PaymentJSON(report: report).document())
    ]
  }

  private var indicators: [DataFile] {
    guard !report.dataset.indicatorValues.isEmpty else { return [] }
    return [
      DataFile(
        IndicatorJSON.path, title: words[.indicators], group: .internal, rows: report.dataset.indicatorValues.count,
        schema: .indicators, bytes: IndicatorJSON(report: report).document())
    ]
  }

  /// Those of the edition's files, and the index's own; what only the internal edition has is not described in the public.
  private func schemas(of files: [DataFile]) -> [DataFile] {
    let used = Set(files.compactMap(\.schema))
    return Schema.allCases.filter { !$0.isInternal || used.contains($0.path) }.map { schema in
      DataFile(
        schema.path, title: words.filled(.schemaOf, schema.rawValue), group: .schemas,
        mediaType: "application/schema+json", rows: nil, schema: nil, bytes: schema.bytes)
    }
  }
}
