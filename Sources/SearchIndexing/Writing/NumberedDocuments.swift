private import ParallelWork

/// The documents of an index in the order of their numbers, with the groups they belong to.
package struct NumberedDocuments: Sendable {
  let documents: [SearchDocument]
  let groups: GroupTable

  /// - Parameters:
  ///   - documents: what can be found, in any order; addresses must differ, and all of one kind are names or none is.
  ///   - kindOrder: which kinds of page come first among equal matches; others follow by name.
  ///   - workers: how many threads sort and group.
  package init(_ documents: [SearchDocument], kindOrder: [String] = [], workers: Int = 1) {
    self.documents = documents.numbered(kindOrder: kindOrder, workers: workers)
    groups = GroupTable(self.documents, workers: workers)
  }

  /// The fields in which a document is searched.
  func fields(_ number: Int) -> [String] { groups.fields(of: documents[number], number) }
}

extension [SearchDocument] {
  /// The documents in the order that decides between equal matches, which is also the order of their numbers in the
  /// index: names before all else, kinds in the order given (others after them by name), later years, larger amounts,
  /// smaller positions, then the address.
  func numbered(kindOrder: [String], workers: Int = 1) -> [SearchDocument] {
    let kinds = Set(map { ExactText($0.kind) }).sorted { isBefore($0.text, $1.text, in: kindOrder) }
    let ranks = Dictionary(uniqueKeysWithValues: zip(kinds, kinds.indices))
    let ranked = map { document in
      (
        rank: (document.isName ? 0 : kinds.count) + (ranks[ExactText(document.kind)] ?? 0),
        year: document.year ?? .min, amount: document.amount ?? .min, position: document.position, document: document
      )
    }
    return ParallelWork.sorted(ranked, workers: workers) { a, b in
      if a.rank != b.rank { return a.rank < b.rank }
      if a.year != b.year { return a.year > b.year }
      if a.amount != b.amount { return a.amount > b.amount }
      if a.position != b.position { return a.position < b.position }
      return a.document.address.utf8.lexicographicallyPrecedes(b.document.address.utf8)
    }.map(\.document)
  }
}

private func isBefore(_ a: String, _ b: String, in order: [String]) -> Bool {
  let (rankA, rankB) = (order.firstIndex(of: a) ?? order.count, order.firstIndex(of: b) ?? order.count)
  return rankA == rankB ? a.utf8.lexicographicallyPrecedes(b.utf8) : rankA < rankB
}
