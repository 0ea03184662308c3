/// What to ask instead of a query that finds nothing.
///
/// Of several things the query with one of them left out, the last one first; of a single word the name that shares most
/// of its bigrams, if at least half, and the longest beginning or end that is found.
struct Proposing {
  let reader: ShardReader
  let items: [QueryItem]

  /// Longer words are not taken apart, more things not left out.
  static let limit = 24, itemLimit = 6

  func proposals() throws -> [String] {
    guard items.count == 1, let item = items.first else { return try shorterQuery().map { [$0] } ?? [] }
    guard case .word(let word, let field) = item.condition, !item.isExcluded, word.count <= Self.limit
    else { return [] }
    let name = try nearestName(to: word)
    let part = try longestPart(of: word, field).map { prefix(item) + $0 }
    return [name, part].compactMap { $0 }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func shorterQuery() throws -> String? {
    for left in items.indices.reversed().prefix(Self.itemLimit) {
      let rest = items.indices.filter { $0 != left }.map { items[$0] }
      var selecting = Selecting(rest, in: reader)
      if try selecting.selection().ranking.total > 0 { return rest.map { text(of: $0.source) }.joined(separator: " ") }
    }
    return nil
  }

  /// What is found of a shorter beginning is found of a longer one at the most, so the longest is halved for.
  private func longestPart(of word: [UInt32], _ field: SearchField?) throws -> String? {
    let beginning = try longest(below: word.count) { try isFound(Array(word.prefix($0)), field) }
    let end = try longest(below: word.count) { try isFound(Array(word.suffix($0)), field) }
    if max(beginning, end) < 2 { return nil }
    return text(of: beginning >= end ? word.prefix(beginning) : word.suffix(end))
  }

  /// The name of the field as it was written, with its colon.
  private func prefix(_ item: QueryItem) -> String {
    guard case .word(_, .some) = item.condition, let colon = item.source.firstIndex(of: 0x3A) else { return "" }
    return text(of: item.source[...colon])
  }

  private func longest(below count: Int, where isFound: (Int) throws -> Bool) rethrows -> Int {
    guard count > 2 else { return 0 }
    return try 1 + firstIndex(below: count - 2) { try !isFound($0 + 2) }
  }

  private func isFound(_ word: [UInt32], _ field: SearchField?) throws -> Bool {
    let area = SearchArea(field, in: reader.root)
    var search = WordSearch(word, in: reader, area: area, among: nil)
    return try search.found().tiers.contains { $0 != Tier.none }
  }

  /// Of names with equally many shared bigrams the first.
  private func nearestName(to word: [UInt32]) throws -> String? {
    var counts = [Int: Int]()
    let grams = Set(bigrams(of: word).map(\.bigram)).sorted()
    for gram in grams {
      let documents = try reader.occurrences(of: gram).titles.map(\.document).filter { $0 < reader.root.names }
      for document in Set(documents) { counts[document, default: 0] += 1 }
    }
    guard let best = counts.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }), best.value * 2 >= max(grams.count, 3)
    else { return nil }
    return try reader.row(of: best.key).title
  }
}
