/// How well a word matches a document: the lower, the better.
enum Tier {
  static let whole: UInt8 = 0
  static let beginning: UInt8 = 1
  static let title: UInt8 = 2
  /// In the title, but inside a word of letters and digits.
  static let inside: UInt8 = 3
  static let field: UInt8 = 4
  /// No match.
  static let none: UInt8 = 255
}

/// Everything that one word of a query matches.
struct WordMatches {
  /// The tier of every document, by number.
  private(set) var tiers: [UInt8]
  /// Where the word stands in titles, as rising place keys.
  private(set) var titles = [Int]()
  /// For titles that end with the word: where they end.
  private(set) var titleEnds = Set<Int>()

  init(documents: Int) { tiers = [UInt8](repeating: Tier.none, count: documents) }

  mutating func add(_ documents: some Sequence<Int>, as tier: UInt8) {
    for document in documents { lower(document, to: tier) }
  }

  /// - Parameters:
  ///   - keys: where the word stands, rising.
  ///   - ends: where the titles end of which it is the end.
  ///   - insides: of the keys those inside a word of letters and digits.
  ///   - length: the scalars of the word.
  mutating func addTitles(_ keys: [Int], ends: Set<Int>, insides: Set<Int>, length: Int) {
    titles = keys
    titleEnds = ends
    for key in keys {
      let isBeginning = Place.offset(of: key) == 0
      let isWhole = isBeginning && ends.contains(key + length)
      let tier = isBeginning ? Tier.beginning : insides.contains(key) ? Tier.inside : Tier.title
      lower(Place.document(of: key), to: isWhole ? Tier.whole : tier)
    }
  }

  /// What another word matches that stands for the same.
  mutating func add(_ other: WordMatches) {
    for (document, tier) in other.tiers.enumerated() { lower(document, to: tier) }
  }

  private mutating func lower(_ document: Int, to tier: UInt8) {
    if tier < tiers[document] { tiers[document] = tier }
  }
}
