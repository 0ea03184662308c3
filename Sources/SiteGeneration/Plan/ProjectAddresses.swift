import ReportModel

/// Where the projects of an edition are found: each on its page, or in its row of the pages of `/projects/`.
struct ProjectAddresses: Sendable {
  let kind: ProjectPageKind
  /// Where each is in the list; of no use where each has a page.
  private let positions: [String: Int]

  init(_ projects: [Project], kind: ProjectPageKind) {
    self.kind = kind
    switch kind {
    case .html: positions = [:]
    case .none, .json:
      positions = Dictionary(projects.indices.map { (projects[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The address of a project by its id, with its fragment where it is a row.
  subscript(id: String) -> String {
    switch kind {
    case .html: return Address.project(id)
    case .none, .json:
      guard let position = positions[id] else { return Address.projects }
      let page = Address.page(position / Presentation.pageSize + 1, of: Address.projects)
      return page + "#" + Self.anchor(id)
    }
  }

  /// Where a project is in the list whose document stands at a path; nil for any other path.
  func position(ofDocument path: String) -> Int? {
    guard kind == .json, path.hasPrefix(Address.projects), path.hasSuffix(".json") else { return nil }
    return positions[String(path.dropFirst(Address.projects.count).dropLast(".json".count))]
  }

  /// What its row is called within its page.
  static func anchor(_ id: String) -> String { "p-" + id }

  /// The document of a project, where each has one.
  static func document(_ id: String) -> String { Address.projects + id + ".json" }
}
