import Diagnostics
import JSONText
import OutputWriting
import ReportModel
import Summaries

/// What `/explore/` counts with, read back from its bytes, gives the figures of the summaries.
struct ExploreCheck: Sendable {
  let tree: OutputTree
  let report: Report

  private typealias Groups = [String: Int]

  var diagnostics: [Diagnostic] {
    guard let columns = json(ExploreFiles.root)?["columns"]?.elements else {
      return [fault(ExploreFiles.root, "the columns cannot be read", nil, "a list of columns")]
    }
    return columns.flatMap { column -> [Diagnostic] in
      guard let path = column["path"]?.text, let name = column["name"]?.text, let file = json(path),
        let values = file["values"]?.elements
      else { return [fault(ExploreFiles.root, "a column cannot be read", column["path"]?.text, "a file of the site")] }
      return check(name, file, values, path)
    }
  }

  private func check(_ name: String, _ file: JSON, _ values: [JSON], _ path: String) -> [Diagnostic] {
    let count = report.dataset.projects.count
    guard values.count == count else {
      return [fault(path, "the column is not as long as the list", "\(values.count) values", "\(count) values")]
    }
    if let expected = total(name) { return amounts(file, values, expected, path) }
    return Dimension(rawValue: name).map { groups(file, values, $0, path) } ?? []
  }

  /// The published total of a column of amounts.
  private func total(_ name: String) -> Money? {
    let figures = report.book.total
    return switch name {
    case Word.support.key: figures.support
    case Word.investment.key: figures.investment
    default: nil
    }
  }

  private func amounts(_ file: JSON, _ values: [JSON], _ expected: Money, _ path: String) -> [Diagnostic] {
    let step = Int64(file["step"]?.number ?? "") ?? 0
    let sum = values.reduce(Money.zero) { $0 + Money(minorUnits: (Int64($1.number ?? "") ?? 0) * step) }
    guard sum != expected else { return [] }
    return [
      fault(path, "the sum is not the published total", report.unit.decimal(sum), report.unit.decimal(expected))
    ]
  }

  private func groups(_ file: JSON, _ values: [JSON], _ dimension: Dimension, _ path: String) -> [Diagnostic] {
    guard let keys = file["keys"]?.elements.map({ $0.map { $0.text ?? "" } }) else { return [] }
    var counts = [Int](repeating: 0, count: keys.count + 1)
    for value in values {
      guard let group = Int(value.number ?? ""), counts.indices.contains(group) else {
        return [fault(path, "a project is in no group", value.number, "a number up to \(keys.count)")]
      }
      counts[group] += 1
    }
    let table = report.book.table(by: dimension)
    let expected = table.rows.map { ($0.key, $0.measures.projects) } + [("", table.unstated.projects)]
    return zip(zip(keys + [""], counts), expected).compactMap { found, expected in
      found == expected
        ? nil
        : fault(
          path, "a group does not have the projects of the summary", "\(found.0): \(found.1)",
          "\(expected.0): \(expected.1)")
    }
  }

  private func json(_ path: String) -> JSON? { tree[path].flatMap { try? JSON(reading: $0.bytes) } }

  private func fault(_ path: String, _ message: String, _ found: String?, _ expected: String) -> Diagnostic {
    Diagnostic(.error, "gate.explore", at: Place(file: path), message, found: found, expected: expected)
  }
}
