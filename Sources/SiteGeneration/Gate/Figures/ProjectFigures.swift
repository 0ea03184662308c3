import JSONText
import OutputWriting
import ReportModel
import Summaries

/// The amounts of every project in `/data/projects.json`, its parts below `/api`, `/data/projects.csv`, and of every
/// organisation in `/api/organisations.json`.
struct ProjectFigures {
  let tree: OutputTree
  let report: Report
  let ledger: Ledger

  private var unit: MoneyUnit { report.unit }

  private static let amounts: [(ProjectField, any KeyPath<Project, Money?> & Sendable)] = [
    (.base, \.base), (.investment, \.investment), (.support, \.support), (.firstInstalment, \.firstInstalment),
  ]

  var faults: [FigureFault] {
    json(["data/projects.json"]) + json(parts("api/projects")) + csv + organisations
  }

  /// `api/projects.json`, or its numbered parts in their order.
  private func parts(_ path: String) -> [String] {
    if tree[path + ".json"] != nil { return [path + ".json"] }
    var parts = [String]()
    while tree["\(path)/\(parts.count + 1).json"] != nil { parts.append("\(path)/\(parts.count + 1).json") }
    return parts
  }

  private func rows(_ path: String) -> [JSON] {
    tree[path].flatMap { try? JSON(reading: $0.bytes) }?["rows"]?.elements ?? []
  }

  private func json(_ paths: [String]) -> [FigureFault] {
    let projects = report.dataset.projects
    var faults = [FigureFault](), next = 0
    for path in paths {
      for row in rows(path) {
        guard next < projects.count, row["id"]?.text == projects[next].id else {
          return faults + [wrongRow(path, found: row["id"]?.text, at: next)]
        }
        for (field, amount) in Self.amounts {
          let fault = FigureFault.difference(
            path, "\(field.rawValue) of \(projects[next].id)", row[field.rawValue]?.number,
            projects[next][keyPath: amount]?.minorUnits, decimals: unit.decimals)
          if let fault { faults.append(fault) }
        }
        next += 1
      }
    }
    return next == projects.count
      ? faults : faults + [wrongRow(paths.last ?? "api/projects.json", found: nil, at: next)]
  }

  private func wrongRow(_ path: String, found: String?, at index: Int) -> FigureFault {
    let projects = report.dataset.projects
    return FigureFault(
      path: path, name: "row \(index + 1)", found: found, expected: index < projects.count ? projects[index].id : nil)
  }

  private var csv: [FigureFault] {
    let path = "data/projects.csv", projects = report.dataset.projects
    let columns = ProjectTable(report).columns
    let amounts = Self.amounts.compactMap { field, amount in
      columns.firstIndex { $0.field == field }.map { (field, amount, $0) }
    }
    let rows = tree[path].map { CSVRows($0.bytes).rows.dropFirst() } ?? []
    guard rows.count == projects.count, rows.allSatisfy({ $0.count == columns.count }) else {
      return [
        FigureFault(
          path: path, name: "the list of rows", found: "\(rows.count) rows",
          expected: "\(projects.count) rows of \(columns.count) cells")
      ]
    }
    return zip(rows, projects).flatMap { row, project in
      amounts.compactMap { field, amount, column in
        FigureFault.difference(
          path, "\(field.rawValue) of \(project.id)", row[column].isEmpty ? nil : row[column],
          project[keyPath: amount]?.minorUnits, decimals: unit.decimals)
      }
    }
  }

  private var organisations: [FigureFault] {
    let entries = ledger.entries(.organisation), paths = parts("api/organisations")
    var count = 0
    let faults = paths.flatMap { path in
      rows(path).flatMap { row -> [FigureFault] in
        let key = row["key"]?.text ?? ""
        count += 1
        return FigureFault.differences(
          path, key, entries[key] ?? Ledger.Entry(), [.projects, .support], unit: unit
        ) { row[$0.rawValue]?.number }
      }
    }
    guard count != entries.count else { return faults }
    return faults + [
      FigureFault(
        path: paths.last ?? "api/organisations.json", name: "the list of rows", found: "\(count) rows",
        expected: "\(entries.count) rows")
    ]
  }
}
