/// What a query selects: the documents that match, and by which words they are ranked and marked.
struct Selection {
  let ranking: Ranking
  /// The words looked for, and the names they were read as, folded.
  let words: [[UInt32]]
  /// The names that words of letters were also taken for.
  let readings: [(word: [UInt32], names: [[UInt32]])]
}

/// Selects documents: years and amounts first, which cost nothing or little, then words from the cheapest on, each
/// sparing the next what it excludes; then what must not match.
struct Selecting {
  let reader: ShardReader
  let items: [QueryItem]

  private var isWanted: [Bool]
  private var readings = [(word: [UInt32], names: [[UInt32]])]()

  init(_ items: [QueryItem], in reader: ShardReader) {
    self.items = items
    self.reader = reader
    isWanted = [Bool](repeating: true, count: reader.root.documents)
  }

  mutating func selection() throws -> Selection {
    for item in items {
      if let ranges = try ranges(item.condition) { restrict(to: ranges, excluded: item.isExcluded) }
    }
    let words = items.filter { !$0.isExcluded }.compactMap(Self.word)
    let order = byCost(words.map(\.0))
    var matches = [WordMatches](repeating: WordMatches(documents: 0), count: words.count)
    for position in order {
      let found = try found(words[position])
      for document in isWanted.indices where found.tiers[document] == Tier.none { isWanted[document] = false }
      matches[position] = found
    }
    let excluded = items.filter(\.isExcluded).compactMap(Self.word)
    for position in byCost(excluded.map(\.0)) {
      let found = try found(excluded[position])
      for document in isWanted.indices where found.tiers[document] != Tier.none { isWanted[document] = false }
    }
    let ranking = Ranking(isWanted, matches, lengths: words.map(\.0.count), rarity: order)
    let readings = readings.filter { reading in words.contains { $0.0 == reading.word } }
    return Selection(ranking: ranking, words: words.map(\.0) + readings.flatMap(\.names), readings: readings)
  }

  /// The positions of the words, the one with the cheapest bigram first.
  private func byCost(_ words: [[UInt32]]) -> [Int] {
    let costs = words.map { word in bigrams(of: word).map { reader.root.grams.weight(of: $0.bigram) }.min() ?? 0 }
    return words.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
  }

  private static func word(_ item: QueryItem) -> ([UInt32], SearchField?)? {
    guard case .word(let word, let field) = item.condition else { return nil }
    return (word, field)
  }

  /// The documents a condition on numbers asks for.
  private func ranges(_ condition: QueryItem.Condition) throws -> [Range<Int>]? {
    switch condition {
    case .word: nil
    case .years(let years): reader.root.numbers(ofYears: years)
    case .amounts(let bounds):
      try AmountSearch(reader: reader).documents(withAmounts: bounds.range(decimals: reader.root.decimals))
    }
  }

  private mutating func restrict(to ranges: [Range<Int>], excluded: Bool) {
    var isIn = [Bool](repeating: false, count: isWanted.count)
    for document in ranges.joined() { isIn[document] = true }
    for document in isWanted.indices where isIn[document] == excluded { isWanted[document] = false }
  }

  private mutating func found(_ word: ([UInt32], SearchField?)) throws -> WordMatches {
    let area = SearchArea(word.1, in: reader.root)
    // Where all are wanted nothing needs to be asked.
    let wanted = isWanted.contains(false) ? isWanted : nil
    var search = WordSearch(word.0, in: reader, area: area, among: wanted)
    var found = try search.found()
    if area.hasNumbers { try addNumbers(of: word.0, to: &found) }
    let names = area.hasReadings ? try ReadingSearch(reader: reader).names(readAs: word.0) : []
    for name in names {
      var search = WordSearch(name, in: reader, area: area, among: wanted)
      found.add(try search.found())
    }
    if !names.isEmpty, !readings.contains(where: { $0.word == word.0 }) { readings.append((word.0, names)) }
    return found
  }

  /// A word that names a year or an amount finds the documents of it.
  private func addNumbers(of word: [UInt32], to found: inout WordMatches) throws {
    if let year = word.writtenYear { found.add(reader.root.numbers(ofYears: year...year).joined(), as: Tier.field) }
    if let amount = word.writtenAmount {
      let range = AmountBounds(low: amount, high: amount).range(decimals: reader.root.decimals)
      found.add(try AmountSearch(reader: reader).documents(withAmounts: range).joined(), as: Tier.whole)
    }
  }
}
