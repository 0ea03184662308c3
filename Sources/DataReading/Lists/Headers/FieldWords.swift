import ReportModel

/// What the lists of one language call a field of a project, beside its canonical header.
///
/// A word is a whole header, or the end of one. It may mean several fields: 名称 heads projects in one list and firms in
/// another, and what stands below it decides.
struct FieldWords: Sendable {
  let field: ProjectField
  let words: [String]

  init(_ field: ProjectField, _ words: String...) { (self.field, self.words) = (field, words) }

  static let all = chinese + japanese + english
}
