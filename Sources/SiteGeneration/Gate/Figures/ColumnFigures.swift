import JSONText
import OutputWriting
import ParallelWork
import ReportModel
import Summaries

/// What a browser counts with: every value of every column of `/explore/`.
struct ColumnFigures: Sendable {
  let tree: OutputTree
  let report: Report
  let ledger: Ledger
  let workers: Int

  private var unit: MoneyUnit { report.unit }

  var faults: [FigureFault] {
    guard let columns = json(ExploreFiles.root)?["columns"]?.elements else {
      return [FigureFault(path: ExploreFiles.root, name: "the file", found: nil, expected: "a list of columns")]
    }
    return mapped(columns.indices, workers: workers, runs: 1) { $0.flatMap { faults(of: columns[$0]) } }
  }

  private func faults(of column: JSON) -> [FigureFault] {
    let name = column["name"]?.text ?? "", path = column["path"]?.text ?? ExploreFiles.root
    guard let file = json(path), let values = file["values"]?.elements else {
      return [FigureFault(path: path, name: "the column \(name)", found: nil, expected: "a file of the site")]
    }
    let count = report.dataset.projects.count
    guard values.count == count else {
      return [
        FigureFault(
          path: path, name: "the length of \(name)", found: "\(values.count) values", expected: "\(count) values")
      ]
    }
    if let dimension = Dimension(rawValue: name), let keys = file["keys"]?.elements {
      return groups(path, dimension, keys.map { $0.text ?? "" }, values)
    }
    return Self.amounts[name].map { amounts(path, name, $0, file) } ?? []
  }

  private static let amounts: [String: @Sendable (Project) -> Money?] = [
    "support": { $0.support }, "investment": { $0.investment }, "base": { $0.base },
    "firstInstalment": { $0.firstInstalment },
  ]

  /// The group of each project; the number behind the last is the unstated bucket.
  private func groups(
    _ path: String, _ dimension: Dimension, _ keys: [String], _ values: [JSON]
  ) -> [FigureFault] {
    zip(report.dataset.projects.indices, values).compactMap { index, value in
      let number = value.integer ?? -1, expected = ledger.key(index, dimension)
      let found = keys.indices.contains(number) ? keys[number] : number == keys.count ? "" : "?"
      guard found != expected else { return nil }
      return FigureFault(
        path: path, name: "\(dimension.rawValue) of \(report.dataset.projects[index].id)", found: found,
        expected: expected)
    }
  }

  private func amounts(
    _ path: String, _ name: String, _ amount: (Project) -> Money?, _ file: JSON
  ) -> [FigureFault] {
    let step = Int128(file["step"]?.integer ?? 0)
    return zip(report.dataset.projects, file["values"]?.elements ?? []).compactMap { project, value in
      let found = value.integer.map { Int128($0) * step }, expected = amount(project).map { Int128($0.minorUnits) }
      guard found != expected else { return nil }
      return FigureFault(
        path: path, name: "\(name) of \(project.id)", found: found.map { decimalText($0, decimals: unit.decimals) },
        expected: expected.map { decimalText($0, decimals: unit.decimals) })
    }
  }

  private func json(_ path: String) -> JSON? { tree[path].flatMap { try? JSON(reading: $0.bytes) } }
}
