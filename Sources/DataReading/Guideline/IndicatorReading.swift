import Diagnostics
import ReportModel

extension FormReading {
  /// The rows of the form, in its order.
  func indicators(
    _ value: YAMLValue, _ columns: [String], _ groups: [IndicatorForm.Group], _ log: inout DiagnosticLog
  ) -> [Indicator] {
    var ids = [String]()
    return (value.mappings(IndicatorKey.self, &log) ?? []).compactMap { keys in
      guard let indicator = indicator(keys, &log) else { return nil }
      let known = [
        (IndicatorKey.parent, indicator.parent.map { [$0] } ?? [], ids),
        (.group, indicator.group.map { [$0] } ?? [], groups.map(\.name)), (.columns, indicator.columns, columns),
      ]
      for (key, names, among) in known {
        for name in names where !among.contains(name) { reject(name, keys[key]?.place, key, among, &log) }
      }
      if ids.contains(indicator.id) {
        log.error(
          "guideline.duplicate-id", at: keys[.id]?.place, "form \(id) has two indicators of the id \"\(indicator.id)\"")
      }
      ids.append(indicator.id)
      return indicator
    }
  }

  private func indicator(_ keys: YAMLMapping<IndicatorKey>, _ log: inout DiagnosticLog) -> Indicator? {
    let id = keys.required(.id, &log).flatMap { identifier($0, &log) }
    let name = keys.required(.name, &log).flatMap { printed($0, &log) }
    let unit = keys[.unit]?.text(&log)
    let level1 = keys.required(.level1, &log).flatMap { printed($0, &log) }
    let level2 = keys.required(.level2, &log).flatMap { printed($0, &log) }
    let minimum = self.minimum(keys, &log)
    let openEnded = keys[.openEnded]?.bool(&log) ?? false
    let note = keys[.note].flatMap { printed($0, &log) }
    let columns = keys[.columns]?.texts(&log) ?? []
    guard let id, let name, let level1, let level2 else { return nil }
    if let unit, let place = keys[.unit]?.place { checkUnit(unit, of: name, at: place, &log) }
    for run in ClauseWords(id).numbers.subtracting(ClauseWords(name).numbers).sorted() {
      log.error(
        "guideline.number-not-stated", at: keys[.id]?.place,
        "the id has a number that the indicator's name does not have",
        found: run)
    }
    return Indicator(
      id: id, name: name, unit: unit, level1: level1, level2: level2, parent: keys[.parent]?.text(&log),
      group: keys[.group]?.text(&log), minimum: minimum, minimumText: keys[.minimumText]?.text(&log),
      openEnded: openEnded, note: note, columns: columns)
  }

  /// The unit must stand in brackets directly behind the name.
  private func checkUnit(_ unit: String, of name: String, at place: Place, _ log: inout DiagnosticLog) {
    guard !print.text.contains(ComparedText("\(name)(\(unit))")) else { return }
    log.error(
      "guideline.not-in-form", at: place, "form \(id) does not print this unit behind \"\(name)\"", found: "（\(unit)）")
  }

  /// A recommended minimum and the printed words that state it.
  private func minimum(_ keys: YAMLMapping<IndicatorKey>, _ log: inout DiagnosticLog) -> Quantity? {
    let text = keys[.minimumText].flatMap { printed($0, &log) }
    guard let value = keys[.minimum], let minimum = value.decimal(&log) else { return nil }
    let figures = StatedFigures(ClauseWords(text ?? ""))
    guard figures.all.contains(where: { $0.value == minimum && !$0.isChinese }) else {
      log.error(
        "guideline.number-not-stated", at: value.place, "\"minimumText\" does not state this minimum",
        found: minimum.text, expected: text)
      return nil
    }
    return minimum
  }

  private func reject(
    _ name: String, _ place: Place?, _ key: IndicatorKey, _ among: [String], _ log: inout DiagnosticLog
  ) {
    let what =
      switch key {
      case .parent: "indicator before this one"
      case .group: "group"
      default: "column"
      }
    log.error(
      "guideline.unknown-name", at: place, "form \(id) has no \(what) \"\(name)\"",
      expected: among.isEmpty ? nil : "one of \(among.joined(separator: ", "))",
      suggestion: didYouMean(name, among: among))
  }
}
