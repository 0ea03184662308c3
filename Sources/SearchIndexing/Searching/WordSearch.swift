/// Looks one word up: its bigrams from the cheapest shards on, until they cover the word or so few documents are left
/// that reading their texts costs less. Either way the answer is exact: bigrams are known with their places.
struct WordSearch {
  let word: [UInt32]
  let reader: ShardReader
  let area: SearchArea
  /// Documents that can still be of interest, by number; nil for all.
  let isWanted: [Bool]?

  /// Where the word may stand, judged by what was read so far; nil before the first bigram.
  private var titles: [Int]?
  private var fields: [Int]?
  private var ends = Set<Int>()
  private var insides = Set<Int>()
  private var isCovered: [Bool]
  private var matches: WordMatches

  /// At most so many documents are read rather than another list: as many as a page of results shows anyway.
  static let fewDocuments = 10

  init(_ word: [UInt32], in reader: ShardReader, area: SearchArea, among isWanted: [Bool]?) {
    self.word = word
    self.reader = reader
    self.area = area
    self.isWanted = isWanted
    isCovered = [Bool](repeating: false, count: word.count)
    matches = WordMatches(documents: reader.root.documents)
  }

  mutating func found() throws -> WordMatches {
    let codes = try reader.documents(ofCodesWithPrefix: text(of: word)).filter { area.hasTitle(of: $0.document) }
    for (document, isWhole) in codes { matches.add([document], as: isWhole ? Tier.whole : Tier.beginning) }
    let groups = reader.root.groups.groups(withName: word, kind: area.hasGroups)
    if isReadingCheap(groups) {
      try readTexts(of: candidateDocuments, groups: Set(groups))
    } else {
      for group in groups { matches.add(try reader.documents(ofGroup: group), as: Tier.field) }
      try readLists()
    }
    if area.hasFields { matches.add((fields ?? []).lazy.map(Place.document), as: Tier.field) }
    let keys = (titles ?? []).filter { area.hasTitle(of: Place.document(of: $0)) }
    matches.addTitles(keys, ends: ends, insides: insides, length: word.count)
    return matches
  }

  /// Whether the texts of all documents that can match cost less than the lists of the groups and one of a bigram.
  private func isReadingCheap(_ groups: [Int]) -> Bool {
    guard let position = nextPosition else { return false }
    let weight = groups.reduce(0) { $0 + kilobytes(reader.root.groups.counts[$1]) }
    return areFew(candidateDocuments, beside: weight + reader.root.grams.weight(of: bigram(at: position)))
  }

  private func areFew(_ documents: [Int], beside weight: Int) -> Bool {
    documents.count <= Self.fewDocuments || documents.count * reader.root.texts.weight <= weight
  }

  private mutating func readLists() throws {
    while let position = nextPosition {
      if titles != nil {
        let left = candidateDocuments
        if areFew(left, beside: reader.root.grams.weight(of: bigram(at: position))) {
          try readTexts(of: left, groups: [])
          return
        }
      }
      try readList(at: position)
    }
  }

  private func bigram(at position: Int) -> Bigram { Bigram(word[position], word[position + 1]) }

  /// Of the bigrams that cover something new: the cheapest, then the one that covers more, then the first. (Only the
  /// first bigram covers the first scalar, so it is always among them, and tells whether the word begins inside another.)
  private var nextPosition: Int? {
    var best: (position: Int, weight: Int, news: Int)?
    for position in 0..<word.count - 1 {
      let news = (isCovered[position] ? 0 : 1) + (isCovered[position + 1] ? 0 : 1)
      if news == 0 { continue }
      let weight = reader.root.grams.weight(of: bigram(at: position))
      if let best, (best.weight, -best.news) <= (weight, -news) { continue }
      best = (position, weight, news)
    }
    return best?.position
  }

  /// The numbers of the documents that may match, rising.
  private var candidateDocuments: [Int] {
    if let titles, let fields { return documents(of: titles, and: fields) }
    return (0..<reader.root.documents).filter { isWanted?[$0] ?? true }
  }

  private mutating func readList(at position: Int) throws {
    let lists = try reader.occurrences(of: bigram(at: position))
    var starts = [Int]()
    for (document, place) in lists.titles where place.offset >= position && isWanted?[document] ?? true {
      let start = Place.key(document: document, at: place.offset - position)
      starts.append(start)
      if place.isEnd, position == word.count - 2 { ends.insert(start + word.count) }
      if place.isInside, position == 0 { insides.insert(start) }
    }
    titles = titles.map { intersection($0, starts) } ?? starts
    starts = lists.fields.filter { canStart($0, position) }.map { $0 - position }
    fields = fields.map { intersection($0, starts) } ?? starts
    isCovered[position] = true
    isCovered[position + 1] = true
  }

  private func canStart(_ key: Int, _ position: Int) -> Bool {
    Place.offset(of: key) >= position && (isWanted?[Place.document(of: key)] ?? true)
  }

  private mutating func readTexts(of documents: [Int], groups: Set<Int>) throws {
    (titles, fields, ends, insides) = ([], [], [], [])
    for document in documents {
      let row = try reader.row(of: document)
      let title = folded(row.title)
      for place in places(of: word, in: title) {
        titles?.append(Place.key(document: document, at: place))
        if place + word.count == title.count { ends.insert(Place.key(document: document, at: title.count)) }
        if TitlePlace.isInside(place, of: title[...]) { insides.insert(Place.key(document: document, at: place)) }
      }
      fields? += places(of: word, in: foldedFields(row.fields)).map { Place.key(document: document, at: $0) }
      if row.groups.contains(where: groups.contains) { matches.add([document], as: Tier.field) }
    }
  }
}

/// Where the word stands in a text, overlapping ones too.
func places(of word: [UInt32], in text: [UInt32]) -> [Int] {
  guard text.count >= word.count, let first = word.first else { return [] }
  return (0...text.count - word.count).filter { start in
    text[start] == first && text[start..<start + word.count].elementsEqual(word)
  }
}

/// The numbers that are in both of two rising lists.
func intersection(_ a: [Int], _ b: [Int]) -> [Int] {
  var both = [Int]()
  var (i, j) = (0, 0)
  while i < a.count, j < b.count {
    if a[i] == b[j] { both.append(a[i]) }
    (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
  }
  return both
}

/// The numbers of the documents in which the places of two rising lists are, rising.
private func documents(of a: [Int], and b: [Int]) -> [Int] {
  var documents = [Int]()
  var (i, j) = (0, 0)
  while i < a.count || j < b.count {
    let isFromA = j == b.count || (i < a.count && a[i] <= b[j])
    let document = Place.document(of: isFromA ? a[i] : b[j])
    if isFromA { i += 1 } else { j += 1 }
    if documents.last != document { documents.append(document) }
  }
  return documents
}
