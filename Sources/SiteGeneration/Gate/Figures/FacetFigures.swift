import JSONText
import OutputWriting
import ReportModel
import SearchIndexing
import Summaries

/// What a browser counts and finds with: every value of every column of `/explore/`, and the figures that stand below the
/// titles of search results.
struct FacetFigures {
  let tree: OutputTree
  let report: Report
  let ledger: Ledger

  private var unit: MoneyUnit { report.unit }

  var faults: [FigureFault] { columns + results }

  private var columns: [FigureFault] {
    (json(ExploreFiles.root)?["columns"]?.elements ?? []).flatMap { column -> [FigureFault] in
      guard let name = column["name"]?.text, let path = column["path"]?.text, let file = json(path) else { return [] }
      if let dimension = Dimension(rawValue: name), let keys = file["keys"]?.elements {
        return groups(path, dimension, keys.map { $0.text ?? "" }, file["values"]?.elements ?? [])
      }
      return Self.amounts[name].map { amounts(path, name, $0, file) } ?? []
    }
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

  /// The rows of the index: address, title, lines; a line is a text, or the position of one that several rows have.
  private var results: [FigureFault] {
    let expected = expectedByAddress
    return tree.files.filter { $0.path.hasPrefix("search/texts/") }.flatMap { file -> [FigureFault] in
      guard let shard = try? JSON(reading: file.bytes), let rows = shard["rows"]?.elements else {
        return [FigureFault(path: file.path, name: "the file", found: nil, expected: "rows of the search index")]
      }
      let shared = shard["shared"]?.elements ?? []
      return rows.flatMap { row -> [FigureFault] in
        guard let address = row[0]?.text, let figures = expected[address] else { return [] }
        let last = row[2]?.elements?.last, line = last?.text ?? last?.integer.flatMap { shared[$0].text } ?? ""
        return faults(file.path, address, line, figures)
      }
    }
  }

  /// The figures a result's line ends in, by its address: how many projects and how much support.
  private var expectedByAddress: [String: [(PublishedFigure, Int64)]] {
    var all = [String: [(PublishedFigure, Int64)]]()
    for project in report.dataset.projects {
      all[Address.project(project.id)] = project.support.map { [(.support, $0.minorUnits)] }
    }
    let presentation = Presentation(report: report)
    for dimension in [Dimension.programme, .category, .region, .city, .cluster, .chain, .organisation] {
      for (key, entry) in ledger.entries(dimension) where !key.isEmpty {
        guard let address = presentation.address(dimension, key) else { continue }
        let support = entry.supports.isEmpty ? [] : [(PublishedFigure.support, entry.support)]
        all[address] = [(.projects, entry.projects)] + support
      }
    }
    return all
  }

  private func faults(
    _ path: String, _ address: String, _ line: String, _ figures: [(PublishedFigure, Int64)]
  ) -> [FigureFault] {
    let numbers = numbers(line).suffix(figures.count)
    return zip(figures.indices, figures).compactMap { position, figure in
      let found = numbers.count == figures.count ? numbers[numbers.startIndex + position] : nil
      return FigureFault.difference(
        path, "\(figure.0.rawValue) of \(address)", found, figure.1, decimals: figure.0.decimals(unit))
    }
  }

  /// The figures of a line, without the commas.
  private func numbers(_ line: String) -> [String] {
    var numbers = [String](), current = ""
    for scalar in line.unicodeScalars {
      switch scalar {
      case "0"..."9", ".", "-": current.unicodeScalars.append(scalar)
      case "," where !current.isEmpty: break
      default:
        if !current.isEmpty { numbers.append(current) }
        current = ""
      }
    }
    return current.isEmpty ? numbers : numbers + [current]
  }
}
