import Diagnostics
package import ReportModel

extension SiteConfiguration {
  /// What the public edition shows unless configured.
  package static let publicFields: Set<ProjectField> = Set(ProjectField.allCases).subtracting([
    .base, .firstInstalment, .measures,
  ])

  /// `editions: {public: {fields: [...]}, internal: {fields: all}}`; fields every edition must show are always in.
  static func editions(_ value: YAMLValue?, _ log: inout DiagnosticLog) -> [Edition: Set<ProjectField>] {
    let mapping = value?.mapping(EditionsKey.self, &log)
    return [
      .public: mapping?[.public].flatMap { fields($0, &log) } ?? publicFields,
      .internal: mapping?[.internal].flatMap { fields($0, &log) } ?? Set(ProjectField.allCases),
    ]
  }

  private static func fields(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Set<ProjectField>? {
    guard let fields = value.mapping(EditionKey.self, &log)?[.fields] else { return nil }
    if case .text("all") = fields.content { return Set(ProjectField.allCases) }
    guard let chosen = fields.list(&log)?.compactMap({ $0.choice(of: ProjectField.self, &log) }) else { return nil }
    return Set(chosen).union(ProjectField.allCases.filter(\.isAlwaysShown))
  }
}
