import Diagnostics
import ReportModel

/// How many rows state each field, list by list.
struct FieldCoverage {
  let presentation: Presentation

  private var words: Words { presentation.words }
  private var dataset: Dataset { presentation.dataset }

  /// nil where there is one list only: then the table of all projects says it.
  var table: Table? {
    var names = [String](), projects = [String: [Project]]()
    for project in dataset.projects {
      let name = project.place.file.split(separator: "/").last.map(String.init) ?? project.place.file
      if projects[name] == nil { names.append(name) }
      projects[name, default: []].append(project)
    }
    guard names.count > 1 else { return nil }
    let fields = ProjectField.allCases.filter { $0 != .measures }
    var rows = fields.map { field in
      let counts = names.map { name in projects[name]?.count { $0.states(field, in: dataset) } ?? 0 }
      return Table.Row(
        cells: [Table.Cell(words[field.word])] + (counts + [counts.reduce(0, +)]).map(presentation.count))
    }
    let sizes = names.map { projects[$0]?.count ?? 0 }
    rows.append(
      Table.Row(
        kind: .total,
        cells: [Table.Cell(words[.projectCount])] + (sizes + [dataset.projects.count]).map(presentation.count)))
    return Table(
      caption: words[.coverageByList],
      columns: [Table.Column(label: words[.field])]
        + (names + [words[.total]]).map { Table.Column(label: $0, isNumeric: true) }, rows: rows)
  }
}
