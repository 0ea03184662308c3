import OutputWriting

/// A file to download or to read by a program: what stands in the index of all data.
struct DataFile: Sendable {
  enum Group: String, CaseIterable {
    case projects, summaries, guidelines, `internal`, schemas
  }

  let path: String
  let title: String
  let group: Group
  let mediaType: String
  /// How many records it has; nil where it has none.
  let rows: Int?
  /// The path of its JSON Schema.
  let schema: String?
  /// In bytes.
  let size: Int
  let sha256: String
  let outputFile: OutputFile

  var bytes: [UInt8] { outputFile.bytes }

  init(
    _ path: String, title: String, group: Group, mediaType: String = DataFile.json, rows: Int?, schema: Schema?,
    bytes: [UInt8]
  ) {
    self.init(
      path, title: title, group: group, mediaType: mediaType, rows: rows, schema: schema, bytes: PackedBytes(bytes))
  }

  init(
    _ path: String, title: String, group: Group, mediaType: String = DataFile.json, rows: Int?, schema: Schema?,
    bytes: PackedBytes
  ) {
    outputFile = OutputFile(path, bytes, madeBy: "data file \(path)")
    let (size, digest) = outputFile.measured
    self.path = path
    self.title = title
    self.group = group
    self.mediaType = mediaType
    self.rows = rows
    self.schema = schema?.path
    self.size = size
    sha256 = digest.hex
  }

  static let json = "application/json"
  static let csv = "text/csv"
}

/// The JSON Schemas of the published files.
enum Schema: String, CaseIterable {
  case summary, crossedSummary = "crossed-summary", projects, organisations, guideline, findings, payments, indicators,
    index

  var path: String { "api/schemas/\(rawValue).json" }

  /// Whether it is of files only the internal edition may have.
  var isInternal: Bool {
    switch self {
    case .findings, .payments, .indicators: true
    case .summary, .crossedSummary, .projects, .organisations, .guideline, .index: false
    }
  }

  var bytes: [UInt8] {
    switch self {
    case .summary: PackageResources.summary_json
    case .crossedSummary: PackageResources.crossed_summary_json
    case .projects: PackageResources.projects_json
    case .organisations: PackageResources.organisations_json
    case .guideline: PackageResources.guideline_json
    case .findings: PackageResources.findings_json
    case .payments: PackageResources.payments_json
    case .indicators: PackageResources.indicators_json
    case .index: PackageResources.index_json
    }
  }
}
