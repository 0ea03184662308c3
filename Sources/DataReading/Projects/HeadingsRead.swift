import Diagnostics
import ReportModel

/// What headings among the rows were read as, to be said once a list.
struct HeadingsRead {
  private var byField = [ProjectField: (count: Int, first: Section)]()
  private var unknown = [Section]()

  mutating func add(_ section: Section, _ field: ProjectField?) {
    guard let field else { return unknown.append(section) }
    byField[field, default: (0, section)].count += 1
  }

  var notes: [Diagnostic] {
    let read = ProjectField.allCases.compactMap { field in
      byField[field].map { count, first in
        Diagnostic(
          .note, "list.headings", at: first.place,
          "\(count) \(count == 1 ? "heading" : "headings") among the rows \(count == 1 ? "was" : "were") read as \"\(field.rawValue)\", first here",
          found: "\"\(first.heading)\"")
      }
    }
    guard let first = unknown.first else { return read }
    let count = unknown.count
    return read + [
      Diagnostic(
        .warning, "list.unknown-heading", at: first.place,
        "\(count) \(count == 1 ? "heading" : "headings") among the rows \(count == 1 ? "says" : "say") nothing that is known and \(count == 1 ? "is" : "are") left out, first here",
        found: "\"\(first.heading)\"", expected: "a programme, category or place",
        suggestion: "say under sections in sources.yaml which field headings state")
    ]
  }
}
