import Diagnostics
import ReportModel
import TableReading

/// content/projects/sources.yaml → the sources in its order; without that file every list is read as it is.
struct ProjectSourceReader {
  static let folder = "content/projects"
  static let file = folder + "/sources.yaml"

  let unit: MoneyUnit

  func sources(in files: SiteFiles, _ log: inout DiagnosticLog) -> [ProjectSource] {
    let lists = files.paths.filter { $0.hasPrefix(Self.folder + "/") && TableFormat(named: $0) != nil }
    guard let bytes = files[Self.file] else { return lists.map { ProjectSource(file: $0, place: nil) } }
    let mapping = YAMLText(bytes, file: Self.file).mapping(SourcesKey.self, &log)
    guard let entries = mapping?.required(.sources, &log)?.mappings(SourceKey.self, &log) else { return [] }
    let sources = entries.compactMap { source($0, &log) }
    let present = present(sources, in: files, &log)
    for path in lists where !sources.contains(where: { $0.file == path }) {
      log.warning(
        "sources.unnamed-file", at: Place(file: path), "the list is not read: sources.yaml does not name it",
        suggestion: "add it to sources.yaml, or take it out of the folder")
    }
    return present
  }

  private func present(
    _ sources: [ProjectSource], in files: SiteFiles, _ log: inout DiagnosticLog
  ) -> [ProjectSource] {
    sources.filter { source in
      if source.database != nil || files[source.file] != nil { return true }
      let others = files.paths.filter { $0.hasPrefix(Self.folder + "/") && $0 != Self.file }
      log.error(
        "sources.missing-file", at: source.place, "the site folder has no \(source.file)",
        suggestion: didYouMean(source.file, among: others))
      return false
    }
  }

  private func source(_ entry: YAMLMapping<SourceKey>, _ log: inout DiagnosticLog) -> ProjectSource? {
    guard let source = entry[.database] == nil ? file(entry, &log) : database(entry, &log) else { return nil }
    return described(source, by: entry, &log)
  }

  /// A list with what the other keys of its entry say of it.
  func described(
    _ list: ProjectSource, by entry: YAMLMapping<SourceKey>, _ log: inout DiagnosticLog
  ) -> ProjectSource {
    var source = list
    source.options = tableOptions(entry, &log)
    source.headerRow = entry[.headerRow]?.int(&log)
    source.columns = byField(entry[.columns], &log) { $0.words(&$1) }
    source.constants = byField(entry[.constants], &log) { $0.word(&$1) }
    source.units = byField(entry[.units], &log) { unit($0, &$1) }
    source.missing = byField(entry[.missing], &log) { $0.oneOrMoreTexts(&$1).map(Set.init) }
    let unpublished = entry[.unpublished]?.list(&log) ?? []
    source.unpublished = Set(unpublished.compactMap { $0.choice(of: ProjectField.self, &log) })
    source.programmes = entry[.programmes]?.choice(of: ProjectSource.Programmes.self, &log) ?? .guideline
    source.measures = measures(entry[.measures], &log)
    source.ignored = entry[.ignore]?.words(&log) ?? []
    source.days = DayText(
      order: entry[.dates]?.choice(of: DayText.Order.self, &log) ?? .iso,
      months: entry[.months]?.choice(of: DayText.Months.self, &log) ?? .error, century: entry[.century]?.century(&log))
    source.numbers = entry[.numbers]?.choice(of: NumberStyle.self, &log) ?? .point
    source.serialDates = Set(fields(entry[.serialDates], among: [.start, .end], &log))
    source.sections = fields(entry[.sections], among: ProjectSource.sectionFields, &log)
    source.fillDown = fields(entry[.fillDown], among: ProjectSource.filledFields, &log)
    source.wholeNames = entry[.wholeNames]?.oneOrMoreTexts(&log) ?? []
    source.repeats = entry[.repeats]?.choice(of: ProjectSource.Repeats.self, &log) ?? .error
    return consistent(source, &log)
  }

  /// A field cannot come from a column and be the same for all rows; only amounts have units.
  private func consistent(_ source: ProjectSource, _ log: inout DiagnosticLog) -> ProjectSource {
    for field in ProjectField.allCases {
      if let constant = source.constants[field], source.columns[field] != nil {
        log.error(
          "sources.constant-and-column", at: constant.place,
          "\"\(field.rawValue)\" cannot have both a constant and a column")
      }
      if source.units[field] != nil, !field.isMoney {
        log.error("sources.unit-without-money", at: source.place, "\"\(field.rawValue)\" is no amount and has no unit")
      }
    }
    return source
  }
}

extension ProjectSourceReader {
  private func byField<Value>(
    _ value: YAMLValue?, _ log: inout DiagnosticLog, _ read: (YAMLValue, inout DiagnosticLog) -> Value?
  ) -> [ProjectField: Value] {
    var result = [ProjectField: Value]()
    let known = ProjectField.columns.map(\.rawValue)
    for entry in value?.entries(&log) ?? [] {
      guard let field = ProjectField(rawValue: entry.key), field != .measures else {
        log.error(
          "yaml.unknown-key", at: entry.keyPlace, "there is no field \"\(entry.key)\"",
          expected: "one of \(known.joined(separator: ", "))", suggestion: didYouMean(entry.key, among: known))
        continue
      }
      result[field] = read(entry.value, &log)
    }
    return result
  }

  /// One field or several, each of a few that make sense.
  private func fields(
    _ value: YAMLValue?, among known: [ProjectField], _ log: inout DiagnosticLog
  ) -> [ProjectField] {
    guard let value else { return [] }
    let names = known.map(\.rawValue)
    return (value.words(&log) ?? []).compactMap { word in
      if let field = ProjectField(rawValue: word.text), known.contains(field) { return field }
      value.reject(
        word.text, expected: "one of \(names.joined(separator: ", "))", suggestion: didYouMean(word.text, among: names),
        &log)
      return nil
    }
  }

  private func unit(_ value: YAMLValue, _ log: inout DiagnosticLog) -> MoneyUnit? {
    guard let name = value.text(&log) else { return nil }
    let known = MoneyUnitSet(of: unit)
    if let unit = known.unit(named: name) { return unit }
    let names = known.units.map(\.name)
    value.reject(
      name, expected: "one of \(names.joined(separator: ", "))", suggestion: didYouMean(name, among: names), &log)
    return nil
  }

  private func measures(_ value: YAMLValue?, _ log: inout DiagnosticLog) -> ProjectSource.Measures {
    guard let value else { return .these([]) }
    if case .text("all") = value.content { return .all }
    return .these(value.words(&log) ?? [])
  }
}

extension YAMLValue {
  /// The first of a hundred years.
  fileprivate func century(_ log: inout DiagnosticLog) -> Int? {
    guard let year = int(&log) else { return nil }
    if (1000...9900).contains(year) { return year }
    reject("\(year)", expected: "the first of a hundred years, such as 1950", &log)
    return nil
  }

  /// One text with its place.
  fileprivate func word(_ log: inout DiagnosticLog) -> ProjectSource.Words? {
    text(&log).map { ProjectSource.Words(text: $0, place: place) }
  }

  /// One text, or a list of texts, with their places.
  fileprivate func words(_ log: inout DiagnosticLog) -> [ProjectSource.Words]? {
    guard case .text = content else { return list(&log)?.compactMap { $0.word(&log) } }
    return word(&log).map { [$0] }
  }
}
