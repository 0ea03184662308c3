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
    var names = GroupNames()
    let found = documents.map { document in document.groups.map { names.position(of: $0) } }
    let kept = Self.kept(names.folded, counts: Self.counts(found, of: names.folded.count))
    var places = [Int?](repeating: nil, count: names.folded.count)
    for (place, position) in kept.enumerated() { places[position] = place }
    groups = kept.map { names.folded[$0] }
    numbers = found.map { Set($0.compactMap { $0.flatMap { places[$0] } }).sorted() }
    var others = [Int: [String]]()
    for (number, positions) in found.enumerated() {
      let left = zip(documents[number].groups, positions).filter { $0.1.map { places[$0] == nil } ?? false }
      if !left.isEmpty { others[number] = left.map(\.0.name) }
    }
    self.others = others
  }

  /// The fields in which a document is searched.
  func fields(of document: SearchDocument, _ number: Int) -> [String] { document.fields + (others[number] ?? []) }

  /// How many documents each has.
  private static func counts(_ documents: [[Int?]], of groups: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: groups)
    for positions in documents { for case let position? in positions { counts[position] += 1 } }
    return counts
  }

  /// Those with most documents, by kind, then number of documents, then name.
  private static func kept(_ groups: [SearchDocument.Group], counts: [Int]) -> [Int] {
    let all = groups.indices.sorted { a, b in
      if counts[a] != counts[b] { return counts[a] > counts[b] }
      return groups[a].kind == groups[b].kind
        ? isBefore(groups[a].name, groups[b].name) : isBefore(groups[a].kind, groups[b].kind)
    }
    let kept = all.prefix(limit), kinds = Set(kept.map { groups[$0].kind }).sorted(by: isBefore)
    return kinds.flatMap { kind in kept.filter { groups[$0].kind == kind } }
  }
}

/// Groups as they are written, each folded once; several may fold into one.
private struct GroupNames {
  private(set) var folded = [SearchDocument.Group]()
  private var positions = [Key: Int]()
  private var written = [Key: Int?]()

  private struct Key: Hashable {
    let kind: ExactText
    let name: ExactText

    init(_ group: SearchDocument.Group) { (kind, name) = (ExactText(group.kind), ExactText(group.name)) }
  }

  /// Where the folded group is; nil where nothing of its name is left.
  mutating func position(of group: SearchDocument.Group) -> Int? {
    if let known = written[Key(group)] { return known }
    let name = text(of: SearchIndexing.folded(group.name)), found = SearchDocument.Group(group.kind, name)
    let position = name.isEmpty ? nil : positions[Key(found)] ?? folded.count
    if let position, position == folded.count {
      positions[Key(found)] = position
      folded.append(found)
    }
    written[Key(group)] = position
    return position
  }
}
