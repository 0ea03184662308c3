/// The groups of all documents: by kind, those with most documents first.
struct GroupTable {
  /// In the order of their numbers, names folded.
  let groups: [SearchDocument.Group]
  /// The numbers of the groups of every document, rising, by the document's number.
  let numbers: [[Int]]
  /// What did not become a group, by the document's number.
  private let others: [Int: [String]]

  /// So many are kept as groups, those of most documents; the names of the others are searched like fields.
  static let limit = 1_500

  init(_ documents: [SearchDocument]) {
    let folded = documents.map { Self.folded($0.groups) }
    let kept = Self.kept(folded)
    let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    groups = kept
    numbers = folded.map { Set($0.compactMap { places[$0] }).sorted() }
    var others = [Int: [String]]()
    for (number, document) in documents.enumerated() {
      let left = document.groups.filter { group in Self.folded([group]).contains { places[$0] == nil } }
      if !left.isEmpty { others[number] = left.map(\.name) }
    }
    self.others = others
  }

  /// The fields in which a document is searched.
  func fields(of document: SearchDocument, _ number: Int) -> [String] { document.fields + (others[number] ?? []) }

  private static func folded(_ groups: [SearchDocument.Group]) -> [SearchDocument.Group] {
    groups.map { SearchDocument.Group($0.kind, text(of: SearchIndexing.folded($0.name))) }.filter { !$0.name.isEmpty }
  }

  /// Those with most documents, by kind, then number of documents, then name.
  private static func kept(_ documents: [[SearchDocument.Group]]) -> [SearchDocument.Group] {
    var counts = [SearchDocument.Group: Int]()
    for groups in documents { for group in groups { counts[group, default: 0] += 1 } }
    let all = counts.sorted { a, b in
      if a.value != b.value { return a.value > b.value }
      return a.key.kind == b.key.kind ? isBefore(a.key.name, b.key.name) : isBefore(a.key.kind, b.key.kind)
    }
    let kept = all.prefix(limit).map(\.key)
    let kinds = Set(kept.map(\.kind)).sorted(by: isBefore)
    return kinds.flatMap { kind in kept.filter { $0.kind == kind } }
  }
}
