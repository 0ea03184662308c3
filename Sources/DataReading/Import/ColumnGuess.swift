import ReportModel

/// That a column is a field: how sure that is, and why.
struct ColumnGuess: Sendable {
  let field: ProjectField
  let column: ColumnProfile
  /// From 0 to 100.
  let sureness: Int
  /// Half a sentence or two, for a person who decides.
  let basis: String
  /// Further columns whose amounts are added to those of the column.
  var added = [ColumnProfile]()

  /// Below this nothing is proposed.
  static let least = 30

  init(_ field: ProjectField, _ column: ColumnProfile, _ sureness: Int, _ basis: String) {
    (self.field, self.column, self.basis) = (field, column, basis)
    self.sureness = min(99, max(0, sureness))
  }

  /// The headers of its columns.
  var headers: [String] { [column.header] + added.map(\.header) }

  /// What header and cells say together; nil where neither says it.
  init?(_ field: ProjectField, _ column: ColumnProfile) {
    let header = HeaderMatch(column.parts, mean: field), values = ValueMatch(column, are: field)
    guard header.score > 0 || values.alone > 0 else { return nil }
    let sureness = header.score > 0 ? header.score + values.change(header.score) : values.alone
    let basis = [header.basis, values.basis].filter { !$0.isEmpty }.joined(separator: "; ")
    self.init(field, column, sureness, basis)
  }

  /// The same, less sure.
  func lowered(by points: Int, because reason: String) -> ColumnGuess {
    ColumnGuess(field, column, sureness - points, basis + "; " + reason)
  }
}
