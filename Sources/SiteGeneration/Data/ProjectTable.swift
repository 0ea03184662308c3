import OutputWriting
import ParallelWork
import ReportModel

/// The columns of the project download: the canonical fields the edition may show, then one for each measure.
struct ProjectTable: Sendable {
  struct Column: Sendable {
    /// The JSON key, or the measure's own name.
    let key: String
    let header: String
    let field: ProjectField
  }

  let dataset: Dataset
  /// The fields, then the measures by their names.
  let columns: [Column]
  private let fields: [ProjectField]
  /// By name which of the measures it is.
  private let measureNumbers: [String: Int]

  init(_ report: Report) {
    dataset = report.dataset
    let isChinese = report.site.language.hasPrefix("zh"), names = report.dataset.measureNames
    fields = ProjectField.allCases.filter { $0 != .measures && report.shows($0) }
    columns =
      fields.map { Column(key: $0.rawValue, header: isChinese ? $0.header : $0.rawValue, field: $0) }
      + names.map { Column(key: $0, header: $0, field: .measures) }
    measureNumbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
  }

  func csv(workers: Int = 1) -> PackedBytes {
    var csv = CSVWriter()
    csv.row(columns.map(\.header))
    let runs = mapped(dataset.projects.indices, workers: workers, runs: 2_000) { [PackedBytes(rows($0))] }
    return runs.reduce(into: PackedBytes(csv.bytes)) { $0.append($1) }
  }

  private func rows(_ range: Range<Int>) -> [UInt8] {
    var csv = CSVWriter(marksEncoding: false)
    for index in range {
      let project = dataset.projects[index], names = dataset.names(of: project)
      csv.row(fields.lazy.map { text(of: $0, in: project, names) } + measures(of: project))
    }
    return csv.bytes
  }

  /// The texts of all columns of measures. A list may have them by the hundred, of which a project states a few.
  private func measures(of project: Project) -> [String] {
    var texts = [String](repeating: "", count: measureNumbers.count)
    for measure in project.measures.reversed() {
      if let number = measureNumbers[measure.name] { texts[number] = measure.text }
    }
    return texts
  }

  private func text(of field: ProjectField, in project: Project, _ names: ProjectNames) -> String {
    switch field {
    case .id: project.id
    case .year: project.year.map { String($0) } ?? ""
    case .programme: names.programme ?? ""
    case .category: names.category ?? ""
    case .name: project.name
    case .organisation: dataset.organisations[project.organisation].name
    case .creditCode: dataset.organisations[project.organisation].creditCode ?? ""
    case .partners: project.partners.joined(separator: "、")
    case .recommender: project.recommender ?? ""
    case .region: project.region ?? ""
    case .city: names.city ?? ""
    case .county: names.county ?? ""
    case .industry: project.industry ?? ""
    case .cluster: names.cluster ?? ""
    case .chain: names.chain ?? ""
    case .start: project.start?.text ?? ""
    case .end: project.end?.text ?? ""
    case .case: project.ruleCase ?? ""
    case .base: decimal(project.base)
    case .investment: decimal(project.investment)
    case .support: decimal(project.support)
    case .firstInstalment: decimal(project.firstInstalment)
    case .status: project.status ?? ""
    case .measures: ""
    }
  }

  private func decimal(_ money: Money?) -> String { money.map(dataset.site.money.decimal) ?? "" }
}

extension ProjectField {
  /// Whether its column holds amounts of the site's unit.
  var isMoney: Bool {
    switch self {
    case .base, .investment, .support, .firstInstalment: true
    case .id, .year, .programme, .category, .name, .organisation, .creditCode, .partners, .recommender, .region, .city,
      .county, .industry, .cluster, .chain, .start, .end, .case, .status, .measures:
      false
    }
  }

  /// The type of its column in a Table Schema.
  var tableSchemaType: String {
    switch self {
    case .year: "integer"
    case .start, .end: "date"
    case .base, .investment, .support, .firstInstalment: "number"
    case .id, .programme, .category, .name, .organisation, .creditCode, .partners, .recommender, .region, .city,
      .county, .industry, .cluster, .chain, .case, .status, .measures:
      "string"
    }
  }
}
