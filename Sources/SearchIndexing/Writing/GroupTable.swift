private import ParallelWork

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

  /// `size` says how many documents one thread goes through at a time: far more than they have groups.
  init(_ documents: [SearchDocument], workers: Int = 1, parts size: Int = 8_192) {
    let parts = mapped(documents.indices, workers: workers, runs: size) { range in
      [GroupPart(documents[range])]
    }
    var names = GroupNames(), counts = [Int]()
    let positions = parts.map { part in
      zip(part.names, part.counts).map { name, count in
        let position = names.position(of: name)
        if position == counts.count { counts.append(0) }
        counts[Int(position)] += count
        return position
      }
    }
    let kept = Self.kept(names.folded, counts: counts)
    var places = [Int32?](repeating: nil, count: counts.count)
    for (place, position) in kept.enumerated() { places[Int(position)] = Int32(place) }
    groups = kept.map { names.folded[$0] }
    let placed = mapped(parts.indices, workers: workers, runs: 1) { [places] range in
      range.map { part in parts[part].placed(documents, positions[part].map { places[Int($0)] }) }
    }
    var numbers = FlatLists<Int32>(), others = [Int: [String]]()
    for part in placed {
      numbers.append(lists: part.numbers)
      others.merge(part.others) { first, _ in first }
    }
    (self.numbers, self.others) = (numbers, others)
  }

  /// The fields in which a document is searched.
  func fields(of document: SearchDocument, _ number: Int) -> [String] {
    others.isEmpty ? document.fields : document.fields + (others[number] ?? [])
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

/// The groups of neighbouring documents.
private struct GroupPart: Sendable {
  /// Folded, each once, with how many of these documents have it.
  let names: [SearchDocument.Group]
  let counts: [Int]
  /// The number of the first document.
  private let start: Int
  /// By document: where each of its groups stands in `names`, -1 where nothing of its name is left.
  private let found: FlatLists<Int32>

  init(_ documents: ArraySlice<SearchDocument>) {
    var names = GroupNames(), found = FlatLists<Int32>()
    // By the group itself: the documents that hold it keep it alive.
    var known = [ObjectIdentifier: Int32]()
    for document in documents {
      found.append(
        document.groups.map { group in
          if let known = known[ObjectIdentifier(group)] { return known }
          let name = text(of: SearchIndexing.folded(group.name))
          let position = name.isEmpty ? -1 : names.position(of: SearchDocument.Group(group.kind, name))
          known[ObjectIdentifier(group)] = position
          return position
        })
    }
    var counts = [Int](repeating: 0, count: names.folded.count)
    for document in 0..<found.count {
      for position in found[document] where position >= 0 { counts[Int(position)] += 1 }
    }
    (start, self.names, self.counts, self.found) = (documents.startIndex, names.folded, counts, found)
  }

  /// The numbers of the groups of every document, rising, and by its number the names that did not become a group;
  /// `places` has the number of each of `names`.
  func placed(
    _ documents: [SearchDocument], _ places: [Int32?]
  ) -> (numbers: FlatLists<Int32>, others: [Int: [String]]) {
    var numbers = FlatLists<Int32>(), others = [Int: [String]](), own = [Int32]()
    for index in 0..<found.count {
      own.removeAll(keepingCapacity: true)
      for (group, position) in zip(documents[start + index].groups, found[index]) where position >= 0 {
        if let place = places[Int(position)] {
          own.insertRising(place)
        } else {
          others[start + index, default: []].append(group.name)
        }
      }
      numbers.append(own)
    }
    return (numbers, others)
  }
}

/// Folded groups, each once, in the order they were met.
private struct GroupNames {
  private(set) var folded = [SearchDocument.Group]()
  private var positions = [Key: Int32]()

  private struct Key: Hashable {
    let kind: ExactText
    let name: ExactText

    init(_ group: SearchDocument.Group) { (kind, name) = (ExactText(group.kind), ExactText(group.name)) }
  }

  /// Where a folded group is, which is now.
  mutating func position(of group: SearchDocument.Group) -> Int32 {
    let key = Key(group)
    if let position = positions[key] { return position }
    let position = Int32(folded.count)
    positions[key] = position
    folded.append(group)
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
