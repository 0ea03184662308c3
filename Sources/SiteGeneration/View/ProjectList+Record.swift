import ReportModel
import Templates

extension ProjectList {
  /// What `partials/projects.html` shows.
  var record: Record {
    let projects = presentation.dataset.projects, unit = presentation.report.unit
    let support = withEqualDecimals(indices.map { projects[$0].support.map(unit.shown) ?? "" })
    return Record(fields: 2, byteCount: indices.count * 768) { list in
      list.set(.rows, count: indices.count, fields: 12) { position, row in
        write(indices[position], support: support[position], to: &row)
      }
      list.set(.pager, pager.map { .record($0.record) } ?? .absent)
    }
  }

  /// `support` as the column shows it; empty where none is stated.
  private func write(_ index: Int, support: String, to row: inout RecordWriter) {
    let report = presentation.report, project = report.dataset.projects[index]
    let organisation = report.dataset.organisations[project.organisation], kind = report.projectAddresses.kind
    row.set(.id, project.id)
    row.set(.anchor, isOwn && kind != .html ? ProjectAddresses.anchor(project.id) : nil)
    row.set(.document, isOwn && kind == .json ? ProjectAddresses.document(project.id) : nil)
    row.set(.name, project.name)
    row.set(.address, report.projectAddresses[project.id])
    row.set(.organisation, fields: Table.Cell.fieldCount) {
      Table.Cell(organisation.name, address: Address.organisation(organisation.key)).write(to: &$0)
    }
    row.set(.programme, keptElsewhere: report.groupWords.programme(of: index))
    row.set(.place, report.groupWords.place(of: index))
    row.set(.year, project.year.map { String($0) })
    row.set(.support, support)
    row.set(.sortValue, project.support.map(report.unit.decimal))
    row.set(.status, project.status)
  }
}
