import Diagnostics
package import ReportModel

extension SiteConfiguration {
  /// What the public edition shows unless configured.
  package static let publicFields: Set<ProjectField> = Set(ProjectField.allCases).subtracting([
    .base, .firstInstalment, .measures,
  ])

  /// What the editions may show: fields, whether how far awards are below their ceiling (`headroom`), and whether projects
  /// have pages of their own (`projectPages`).
  struct Editions {
    var fields: [Edition: Set<ProjectField>] = [.public: publicFields, .internal: Set(ProjectField.allCases)]
    var headroom: Set<Edition> = [.internal]
    var projectPages = [Edition: ProjectPageKind]()
  }

  /// `editions: {public: {fields: [...], headroom: false, projectPages: html}, internal: {fields: all}}`; fields every
  /// edition must show are always in, headroom is internal and projects have pages unless configured.
  static func editions(_ value: YAMLValue?, _ log: inout DiagnosticLog) -> Editions {
    var editions = Editions()
    guard let mapping = value?.mapping(EditionsKey.self, &log) else { return editions }
    for (edition, key) in [(Edition.public, EditionsKey.public), (.internal, .internal)] {
      guard let keys = mapping[key]?.mapping(EditionKey.self, &log) else { continue }
      if let fields = keys[.fields].flatMap({ fields($0, &log) }) { editions.fields[edition] = fields }
      switch keys[.headroom]?.bool(&log) {
      case true: editions.headroom.insert(edition)
      case false: editions.headroom.remove(edition)
      case nil: break
      }
      editions.projectPages[edition] = keys[.projectPages]?.choice(of: ProjectPageKind.self, &log)
    }
    return editions
  }

  private static func fields(_ fields: YAMLValue, _ log: inout DiagnosticLog) -> Set<ProjectField>? {
    if case .text("all") = fields.content { return Set(ProjectField.allCases) }
    guard let chosen = fields.list(&log)?.compactMap({ $0.choice(of: ProjectField.self, &log) }) else { return nil }
    return Set(chosen).union(ProjectField.allCases.filter(\.isAlwaysShown))
  }
}
