import JSONText
import ReportModel
import Summaries

/// The figures that stand below the titles of search results.
struct ResultFigures: Sendable {
  let report: Report
  let ledger: Ledger
  let subjects: FigureSubjects

  private var unit: MoneyUnit { report.unit }

  /// The figures a result's line ends in, by its address: how many projects and how much support. A year's result has
  /// none.
  private func expected(_ address: String) -> [(PublishedFigure, Int64)]? {
    switch subjects[address] {
    case .project(let index):
      return report.dataset.projects[index].support.map { [(.support, $0.minorUnits)] }
    case .group(.year, _), nil: return nil
    case .group(let dimension, let key):
      guard let entry = ledger.entries(dimension)[key] else { return nil }
      return [(.projects, entry.projects)] + (entry.supports.isEmpty ? [] : [(.support, entry.support)])
    }
  }

  /// Of a shard of texts: its rows are address, title, lines; a line is a text, or the position of one that several rows
  /// have.
  func faults(_ path: String, _ bytes: [UInt8]) -> [FigureFault] {
    guard let shard = try? JSON(reading: bytes), let rows = shard["rows"]?.elements else {
      return [FigureFault(path: path, name: "the file", found: nil, expected: "rows of the search index")]
    }
    let shared = shard["shared"]?.elements ?? []
    return rows.flatMap { row -> [FigureFault] in
      guard let address = row[0]?.text, let figures = expected(address) else { return [] }
      let last = row[2]?.elements?.last, line = last?.text ?? last?.integer.flatMap { shared[$0].text } ?? ""
      return faults(path, address, line, figures)
    }
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
