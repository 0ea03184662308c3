private import ParallelWork

/// The occurrences of all bigrams of all documents, rising by bigram.
struct OccurrenceTable: Sendable {
  private let shares: [OccurrenceShare]
  private let order: [Entry]

  /// Where the occurrences of a bigram are kept.
  private struct Entry {
    let bigram: Bigram
    let share: Int32
    let number: Int32
  }

  init(_ numbered: NumberedDocuments, workers: Int) {
    let texts = mapped(numbered.documents.indices, workers: workers, runs: 512) { [FoldedTexts(numbered, $0)] }
    // Each worker writes the lists of a share of the bigrams; which one has which does not matter.
    let shares = mapped(0..<max(1, workers), workers: workers, runs: 1) { range in
      range.map { OccurrenceShare(texts, share: $0, of: max(1, workers)) }
    }
    let entries = shares.indices.flatMap { share in
      shares[share].bigrams.enumerated().map { Entry(bigram: $1, share: Int32(share), number: Int32($0)) }
    }
    order = sorted(entries, workers: workers) { $0.bigram < $1.bigram }
    self.shares = shares
  }

  /// The positions of the bigrams.
  var indices: Range<Int> { order.indices }

  func bigram(_ position: Int) -> Bigram { order[position].bigram }

  subscript(position: Int) -> Occurrences { shares[Int(order[position].share)][Int(order[position].number)] }

  /// The bytes of all texts together.
  var byteCount: Int { shares.reduce(0) { $0 + $1.byteCount } }
}

/// The folded titles and joined fields of some documents.
private struct FoldedTexts: Sendable {
  let documents: Range<Int>
  private(set) var titles = FlatLists<UInt32>()
  private(set) var fields = FlatLists<UInt32>()

  init(_ numbered: NumberedDocuments, _ documents: Range<Int>) {
    self.documents = documents
    for number in documents {
      titles.append(folded(numbered.documents[number].title).prefix(Place.limit))
      fields.append(foldedFields(numbered.fields(number)).prefix(Place.limit))
    }
  }
}

/// The occurrences of those bigrams that fall to one of several shares.
private struct OccurrenceShare: Sendable {
  private var numbers = BigramNumbers()
  private var occurrences = [Occurrences]()
  private(set) var byteCount = 0
  private let share: UInt64
  private let count: UInt64

  init(_ texts: [FoldedTexts], share: Int, of count: Int) {
    (self.share, self.count) = (UInt64(share), UInt64(count))
    for run in texts {
      for (index, document) in run.documents.enumerated() {
        add(title: run.titles[index], of: document)
        add(fields: run.fields[index], of: document)
      }
    }
    byteCount = occurrences.reduce(0) { $0 + $1.byteCount }
  }

  /// By their numbers.
  var bigrams: [Bigram] { numbers.bigrams }

  subscript(number: Int) -> Occurrences { occurrences[number] }

  private mutating func add(title: ArraySlice<UInt32>, of document: Int) {
    for place in 0..<max(title.count - 1, 0) {
      let index = title.startIndex + place, bigram = Bigram(title[index], title[index + 1])
      guard let number = number(of: bigram) else { continue }
      occurrences[number].appendTitle(document: document, place: TitlePlace(place, in: title).code(for: bigram))
    }
  }

  private mutating func add(fields: ArraySlice<UInt32>, of document: Int) {
    for place in 0..<max(fields.count - 1, 0) {
      let (first, second) = (fields[fields.startIndex + place], fields[fields.startIndex + place + 1])
      if first == fieldSeparator || second == fieldSeparator { continue }
      guard let number = number(of: Bigram(first, second)) else { continue }
      occurrences[number].appendField(document: document, place: place)
    }
  }

  /// The number of a bigram, or nil where it falls to another share.
  @inline(__always)
  private mutating func number(of bigram: Bigram) -> Int? {
    guard bigram.share(of: count) == share else { return nil }
    let number = numbers.number(of: bigram)
    if number == occurrences.count { occurrences.append(Occurrences()) }
    return number
  }
}
