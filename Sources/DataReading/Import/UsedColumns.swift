import ReportModel

/// What the rows of a list say anything in: the columns canonical rows need.
struct UsedColumns {
  private(set) var fields = Set<ProjectField>()
  private(set) var measures = Set<String>()
  /// Whether a row states no support.
  private(set) var lacksSupport = false

  /// One pass over the drafts; a field once seen is not asked for again.
  init(_ drafts: [ProjectDraft], _ names: CanonicalNames) {
    var open = ProjectField.columns, known = NamesInUse()
    for draft in drafts {
      open.removeAll { field in
        guard !names.text(of: field, in: draft, &known).isEmpty else { return false }
        fields.insert(field)
        return true
      }
      for measure in draft.project.measures where !measures.contains(measure.name) { measures.insert(measure.name) }
      if draft.project.support == nil { lacksSupport = true }
    }
  }
}
