import Diagnostics
import ReportModel

/// content/payments/payments.yaml and content/indicators/indicators.yaml → the tables in their order; without that file
/// every CSV of the folder is read by its own headers. A site without the folder has no tables and nothing is said.
struct KeyedSourceReader<Column: KeyedColumn> {
  /// `payments` for content/payments and its payments.yaml.
  let name: String

  var folder: String { "content/\(name)" }
  var mappingFile: String { "\(folder)/\(name).yaml" }

  /// `entries` is what stands under `sources` in the mapping; nil where the site has no mapping.
  func sources(
    _ entries: [YAMLMapping<KeyedSourceKey>]?, in files: SiteFiles, _ log: inout DiagnosticLog
  ) -> [KeyedSource<Column>] {
    let tables = files.paths(in: folder, "csv")
    guard let entries else { return tables.map { KeyedSource(file: $0, place: nil) } }
    let sources = entries.compactMap { source($0, &log) }
    for path in tables where !sources.contains(where: { $0.file == path }) {
      log.warning(
        "sources.unnamed-file", at: Place(file: path), "the table is not read: \(name).yaml does not name it",
        suggestion: "add it to \(name).yaml, or take it out of the folder")
    }
    return sources.filter { isPresent($0, in: files, &log) }
  }

  private func isPresent(_ source: KeyedSource<Column>, in files: SiteFiles, _ log: inout DiagnosticLog) -> Bool {
    if files[source.file] != nil { return true }
    log.error(
      "sources.missing-file", at: source.place, "the site folder has no \(source.file)",
      suggestion: didYouMean(source.file, among: files.paths(in: folder, "csv")))
    return false
  }

  private func source(_ entry: YAMLMapping<KeyedSourceKey>, _ log: inout DiagnosticLog) -> KeyedSource<Column>? {
    guard let value = entry.required(.file, &log), let name = value.text(&log) else { return nil }
    guard name.hasSuffix(".csv") else {
      value.reject(name, expected: "the name of a .csv file in \(folder)", &log)
      return nil
    }
    var source = KeyedSource<Column>(file: "\(folder)/\(name)", place: value.place)
    source.headerRow = entry[.headerRow]?.int(&log)
    source.columns = byColumn(entry[.columns], &log)
    source.constants = byColumn(entry[.constants], &log)
    source.missing = Set(entry[.missing]?.oneOrMoreTexts(&log) ?? [])
    source.ignored = entry[.ignore]?.list(&log)?.compactMap { words($0, &log) } ?? []
    source.days = DayText(order: entry[.dates]?.choice(of: DayText.Order.self, &log) ?? .iso)
    for column in Column.allCases where source.columns[column] != nil {
      guard let constant = source.constants[column] else { continue }
      log.error(
        "sources.constant-and-column", at: constant.place,
        "\"\(column.rawValue)\" cannot have both a constant and a column")
    }
    return source
  }

  private func byColumn(_ value: YAMLValue?, _ log: inout DiagnosticLog) -> [Column: ProjectSource.Words] {
    var result = [Column: ProjectSource.Words]()
    let known = Column.allCases.map(\.rawValue)
    for entry in value?.entries(&log) ?? [] {
      guard let column = Column(rawValue: entry.key) else {
        log.error(
          "yaml.unknown-key", at: entry.keyPlace, "there is no column \"\(entry.key)\"",
          expected: "one of \(known.joined(separator: ", "))", suggestion: didYouMean(entry.key, among: known))
        continue
      }
      result[column] = words(entry.value, &log)
    }
    return result
  }

  private func words(_ value: YAMLValue, _ log: inout DiagnosticLog) -> ProjectSource.Words? {
    value.text(&log).map { ProjectSource.Words(text: $0, place: value.place) }
  }
}
