/// Where a word is looked for.
struct SearchArea {
  let field: SearchField?
  /// The documents whose title and codes are asked, in ranges of numbers; nil for all.
  private let titles: [Range<Int>]?

  init(_ field: SearchField?, in root: SearchRoot) {
    self.field = field
    titles = field.map { field in
      field == .project ? [root.names..<root.documents] : root.numbers { $0.isName && field.kinds.contains($0.name) }
    }
  }

  /// Whether the names of organisations are asked.
  var hasFields: Bool { field == nil || field == .organisation }

  /// Whether words that name a year or an amount ask for it.
  var hasNumbers: Bool { field == nil }

  /// Whether names are also asked by their pinyin.
  var hasReadings: Bool { field != .project }

  func hasGroups(of kind: String) -> Bool { field?.kinds.contains(kind) ?? true }

  func hasTitle(of document: Int) -> Bool { titles?.contains { $0.contains(document) } ?? true }
}
