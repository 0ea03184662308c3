import OutputWriting
import ReportModel

/// `/projects/<id>.json`: each project alone, where the edition gives it a document in place of a page. In form it is the
/// list of projects with one row.
struct ProjectDocuments {
  let report: Report

  var files: [OutputFile] {
    switch report.projectAddresses.kind {
    case .none, .html: return []
    case .json:
      let json = ProjectJSON(dataset: report.dataset), projects = report.dataset.projects
      return projects.indices.map { index in
        let id = projects[index].id
        return OutputFile(ProjectAddresses.document(id), madeBy: "document of the project \(id)") {
          json.document(projects[index...index])
        }
      }
    }
  }
}
