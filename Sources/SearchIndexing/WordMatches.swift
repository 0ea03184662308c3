/// How well a word matches a document: the lower, the better.
enum Tier {
  static let whole: UInt8 = 0
  static let beginning: UInt8 = 1
  static let title: UInt8 = 2
  static let field: UInt8 = 3
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

  mutating func addFields(_ keys: [Int]) {
    for key in keys { lower(Place.document(of: key), to: Tier.field) }
  }

  mutating func addCodes(_ documents: [(document: Int, isWhole: Bool)]) {
    for (document, isWhole) in documents { lower(document, to: isWhole ? Tier.whole : Tier.beginning) }
  }

  /// - Parameters:
  ///   - keys: where the word stands, rising.
  ///   - ends: where the titles end of which it is the end.
  ///   - length: the scalars of the word.
  mutating func addTitles(_ keys: [Int], ends: Set<Int>, length: Int) {
    titles = keys
    titleEnds = ends
    for key in keys {
      let isBeginning = Place.offset(of: key) == 0
      let isWhole = isBeginning && ends.contains(key + length)
      lower(Place.document(of: key), to: isWhole ? Tier.whole : isBeginning ? Tier.beginning : Tier.title)
    }
  }

  private mutating func lower(_ document: Int, to tier: UInt8) {
    if tier < tiers[document] { tiers[document] = tier }
  }
}
