import JSONText
import OutputWriting
import ReportModel

/// Every row of `/api/indicators.json`, and the total of the forms on `/indicators/`.
struct IndicatorFigureCheck {
  let tree: OutputTree
  let report: Report

  private let path = IndicatorJSON.path

  private struct Subject: Hashable {
    let year: Int
    let programme: String
    let indicator: String
  }

  /// The values of one indicator of one programme, in millionths.
  private struct Values {
    var targets = [Int64]()
    var actuals = [Int64]()
    var targetTexts: Int64 = 0
    var actualTexts: Int64 = 0
  }

  var faults: [FigureFault] {
    guard !report.dataset.indicatorValues.isEmpty else { return [] }
    guard let document = tree[path].flatMap({ try? JSON(reading: $0.bytes) }) else {
      return [FigureFault(path: path, name: "the file", found: nil, expected: "indicators")]
    }
    let values = self.values
    return rows(document["rows"]?.elements ?? [])
      + (document["tables"]?.elements ?? []).flatMap { table in self.table(table, values) }
  }

  private var values: [Subject: Values] {
    let projects = Dictionary(
      report.dataset.projects.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var all = [Subject: Values]()
    for value in report.dataset.indicatorValues {
      guard let project = projects[value.project], let year = project.year, let programme = project.programme,
        case .printed(let id) = value.subject
      else { continue }
      let subject = Subject(year: year, programme: programme, indicator: id)
      all[subject, default: Values()].targetTexts += value.target == nil ? 0 : 1
      all[subject, default: Values()].actualTexts += value.actual == nil ? 0 : 1
      if let number = value.target?.quantity { all[subject]?.targets.append(number.millionths) }
      if let number = value.actual?.quantity { all[subject]?.actuals.append(number.millionths) }
    }
    return all
  }

  private func rows(_ rows: [JSON]) -> [FigureFault] {
    let values = report.dataset.indicatorValues
    guard rows.count == values.count else {
      return [
        FigureFault(
          path: path, name: "the list of values", found: "\(rows.count) rows", expected: "\(values.count) rows")
      ]
    }
    return zip(rows, values).flatMap { row, value -> [FigureFault] in
      let name =
        switch value.subject {
        case .printed(let id): id
        case .own(let name, _): name
        }
      return [("targetNumber", value.target), ("actualNumber", value.actual)].compactMap { key, entry in
        FigureFault.difference(
          path, "\(key) of \(name) of \(value.project)", row[key]?.number, entry?.quantity?.millionths, decimals: 6)
      }
    }
  }

  private func table(_ table: JSON, _ values: [Subject: Values]) -> [FigureFault] {
    let year = table["year"]?.integer ?? 0, programme = table["programme"]?.text ?? ""
    let counts = ["complete", "incomplete", "missing"].compactMap { table[$0]?.integer }.reduce(0, +)
    let members = report.dataset.projects.count { $0.year == year && $0.programme == programme }
    let states = FigureFault.difference(
      path, "the states of the forms of \(programme)", "\(counts)", Int64(members), decimals: 0)
    let projects = FigureFault.difference(
      path, "projects of \(programme)", table["projects"]?.number, Int64(members), decimals: 0)
    return [states, projects].compactMap { $0 }
      + (table["indicators"]?.elements ?? []).flatMap { row -> [FigureFault] in
        let id = row["id"]?.text ?? ""
        let stated = values[Subject(year: year, programme: programme, indicator: id)] ?? Values()
        return difference(row, "target", stated.targets, stated.targetTexts, "\(id) of \(programme)")
          + difference(row, "actual", stated.actuals, stated.actualTexts, "\(id) of \(programme)")
      }
  }

  private func difference(
    _ row: JSON, _ name: String, _ numbers: [Int64], _ texts: Int64, _ subject: String
  ) -> [FigureFault] {
    let count = FigureFault.difference(path, "\(name)s of \(subject)", row[name + "s"]?.number, texts, decimals: 0)
    let isSum = row[name + "Sum"] != nil
    let key = name + (isSum ? "Sum" : "Median"), found = row[key]?.number
    let sum = numbers.reduce(Int128(0)) { $0 + Int128($1) }
    let sorted = numbers.sorted()
    let median =
      sorted.isEmpty
      ? nil : Int128(halfEven(Int128(sorted[(sorted.count - 1) / 2]) + Int128(sorted[sorted.count / 2]), 2))
    let expected = numbers.isEmpty ? nil : isSum ? sum : median
    let text = expected.map { decimalText($0, decimals: 6) }
    let whole =
      found == text ? nil : FigureFault(path: path, name: "\(key) of \(subject)", found: found, expected: text)
    return [count, whole].compactMap { $0 }
  }
}
