/// The groups of all documents: by kind, those with most documents first.
struct GroupTable: Sendable {
  /// In the order of their numbers, names folded.
  let groups: [SearchDocument.Group]
  /// The numbers of the groups of every document, rising, by the document's number.
  let numbers: FlatLists<Int32>
  /// What did not become a group, by the document's number.
  private let others: [Int: [String]]

  /// So many are kept as groups, those of most documents; the names of the others are searched like fields.
  static let limit = 1_500

  init(_ documents: [SearchDocument]) {
    var names = GroupNames(), found = FlatLists<Int32>()
    for document in documents { found.append(document.groups.map { names.position(of: $0) }) }
    let kept = Self.kept(names.folded, counts: Self.counts(found, of: names.folded.count))
    var places = [Int32?](repeating: nil, count: names.folded.count)
    for (place, position) in kept.enumerated() { places[position] = Int32(place) }
    groups = kept.map { names.folded[$0] }
    var numbers = FlatLists<Int32>(), others = [Int: [String]](), own = [Int32]()
    for (number, document) in documents.enumerated() {
      own.removeAll(keepingCapacity: true)
      for (group, position) in zip(document.groups, found[number]) where position != GroupNames.none {
        if let place = places[Int(position)] {
          own.insertRising(place)
        } else {
          others[number, default: []].append(group.name)
        }
      }
      numbers.append(own)
    }
    (self.numbers, self.others) = (numbers, others)
  }

  /// The fields in which a document is searched.
  func fields(of document: SearchDocument, _ number: Int) -> [String] {
    others.isEmpty ? document.fields : document.fields + (others[number] ?? [])
  }

  /// How many documents each has.
  private static func counts(_ found: FlatLists<Int32>, of groups: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: groups)
    for number in 0..<found.count {
      for position in found[number] where position != GroupNames.none { counts[Int(position)] += 1 }
    }
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
  private var positions = [Key: Int32]()
  /// By the group itself: the documents that hold it keep it alive.
  private var known = [ObjectIdentifier: Int32]()

  static let none: Int32 = -1

  private struct Key: Hashable {
    let kind: ExactText
    let name: ExactText

    init(_ group: SearchDocument.Group) { (kind, name) = (ExactText(group.kind), ExactText(group.name)) }
  }

  /// Where the folded group is; `none` where nothing of its name is left.
  mutating func position(of group: SearchDocument.Group) -> Int32 {
    if let known = known[ObjectIdentifier(group)] { return known }
    let name = text(of: SearchIndexing.folded(group.name)), found = SearchDocument.Group(group.kind, name)
    let position = name.isEmpty ? Self.none : positions[Key(found)] ?? Int32(folded.count)
    if position == folded.count {
      positions[Key(found)] = position
      folded.append(found)
    }
    known[ObjectIdentifier(group)] = position
    return position
  }
}

extension [Int32] {
  /// Puts a number where it belongs in the few that rise, once.
  fileprivate mutating func insertRising(_ number: Int32) {
    var index = count
    while index > 0, self[index - 1] > number { index -= 1 }
    if index == 0 || self[index - 1] != number { insert(number, at: index) }
  }
}
