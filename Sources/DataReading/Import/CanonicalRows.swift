import ReportModel

/// Rows under the canonical headers: what a site reads without any mapping.
package struct CanonicalRows: Sendable {
  /// A column of the rows; a measure has the header of the list.
  private enum Column {
    case field(ProjectField)
    case measure(String)
  }

  private let drafts: [ProjectDraft]
  private let columns: [Column]
  private let names: CanonicalNames
  /// Whether every row states its support.
  private let isSupportPublished: Bool

  init(_ drafts: [ProjectDraft], _ source: ProjectSource, _ catalogue: Catalogue, _ context: ListContext) {
    let names = CanonicalNames(catalogue, context, isOpen: source.programmes == .open)
    let used = UsedColumns(drafts, names)
    (self.drafts, self.names) = (drafts, names)
    isSupportPublished = !used.lacksSupport
    let fields = ProjectField.columns.filter { Self.always.contains($0) || used.fields.contains($0) }
    columns = fields.map(Column.field) + used.measures.sorted().map(Column.measure)
  }

  /// Columns that are there also where no row says anything.
  private static let always: Set<ProjectField> = [.id, .name, .organisation]

  package var count: Int { drafts.count }

  /// The fields' Chinese headers; their JSON keys for a site in another language.
  package var headers: [String] {
    columns.map { column in
      switch column {
      case .field(let field): names.header(field)
      case .measure(let name): Self.isCanonical(name) ? name + "（原列）" : name
      }
    }
  }

  /// The cells of a row, in the order of the headers.
  package func cells(_ row: Int) -> [String] {
    var known = NamesInUse()
    return cells(drafts[row], &known)
  }

  /// Hands over the cells of every row, in the order of the list.
  package func forEachRow(_ body: ([String]) -> Void) {
    var known = NamesInUse()
    for draft in drafts { body(cells(draft, &known)) }
  }

  private func cells(_ draft: borrowing ProjectDraft, _ known: inout NamesInUse) -> [String] {
    var cells = [String]()
    cells.reserveCapacity(columns.count)
    for column in columns {
      switch column {
      case .field(let field): cells.append(names.text(of: field, in: draft, &known))
      case .measure(let name): cells.append(draft.project.measure(name)?.text ?? "")
      }
    }
    return cells
  }

  /// Whether a site would take a column of this header for a field.
  private static func isCanonical(_ header: String) -> Bool {
    ProjectField.columns.contains {
      comparable(header) == comparable($0.header) || comparable(header) == $0.rawValue.lowercased()
    }
  }

  /// The entry of sources.yaml by which a site reads the rows from a file of this name, as lines of YAML.
  package func entry(file: String) -> [String] {
    var lines = ["- file: " + YAMLWords.scalar(file)]
    if names.isOpen { lines.append("  programmes: open") }
    if !isSupportPublished { lines.append("  unpublished: [support]") }
    let hasMeasures = columns.contains { if case .measure = $0 { true } else { false } }
    return hasMeasures ? lines + ["  measures: all"] : lines
  }
}
