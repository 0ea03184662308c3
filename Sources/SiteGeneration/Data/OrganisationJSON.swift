import JSONText
import ReportModel
import Summaries

/// `/api/organisations.json` or its parts: who got support, with the ids of their projects.
struct OrganisationJSON {
  let report: Report

  func document(_ table: ArraySlice<SummaryTable.Row>) -> [UInt8] {
    let grouping = report.book.grouping(.organisation)
    return JSONWriter.document(reserving: table.count * 256) { json in
      json.object { json in
        json.member("unit", report.unit.name)
        json.member("rows", array: table, layout: .lines) { json, row in
          let projects = grouping.projects(withKey: row.key).map { report.dataset.projects[$0] }
          json.object { json in
            json.member("key", row.key)
            json.member("name", row.name)
            json.member(
              "creditCode", projects.first.flatMap { report.dataset.organisations[$0.organisation].creditCode })
            json.member("projects", row.measures.projects)
            json.member("support", number: report.unit.decimal(row.measures.support))
            if let share = row.measures.share { json.member("share", number: Measures.percentText(share)) }
            json.member("projectIds", projects.map(\.id))
          }
        }
      }
    }
  }
}
