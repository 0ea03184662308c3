import Diagnostics
import ReportModel

/// The projects of the lists by their id: what the rows of keyed tables speak of.
final class ProjectIDs {
  private let projects: [Project]
  /// Most sites have no table that asks.
  private lazy var positions = Dictionary(
    projects.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  /// For how many unknown ids the nearest one is still looked for: one look compares all ids.
  private var looksLeft = 20

  init(_ projects: [Project]) { self.projects = projects }

  /// The position of a project, or that there is none.
  func position(_ id: String) -> Understood<Int> {
    if let position = positions[id] { return Understood(position) }
    looksLeft -= 1
    return Understood(
      nil,
      Diagnostic(
        .error, "project.unknown-id", "no project has the id \"\(id)\"",
        suggestion: looksLeft < 0 ? nil : didYouMean(id, among: positions.keys.sorted())))
  }
}
