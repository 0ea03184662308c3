/// All documents that match all words, with a score each: the lower, the better. Equal scores rank by number.
///
/// First the best that any word is to the document: its whole name, the beginning of its name, anything else. Words that
/// stand in the title one after the other, in their order and with one character between, count as one word there.
/// Then whether they do so anywhere in the title; then the tier of each word, the rarest word first.
struct Ranking {
  /// By document number; nil where a document does not match.
  let scores: [Int?]

  /// - Parameters:
  ///   - isWanted: the documents that match; nil for all.
  ///   - matches: what each word matches, in the order of the query.
  ///   - lengths: the scalars of each word.
  ///   - rarity: the positions of the words, the rarest first.
  init(_ isWanted: [Bool], _ matches: [WordMatches], lengths: [Int], rarity: [Int]) {
    let phrases = Self.phrases(matches, lengths)
    scores = isWanted.indices.map { document in
      guard isWanted[document] else { return nil }
      let phrase = phrases[document]
      var (best, tiers) = (phrase ?? Tier.title, 0)
      for position in rarity {
        let tier = matches[position].tiers[document]
        best = min(best, tier)
        tiers = tiers * 8 + Int(tier)
      }
      let isPhrase = phrase != nil || matches.count < 2
      return ((Int(min(best, Tier.title)) * 2) + (isPhrase ? 0 : 1)) << (3 * rarity.count) + tiers
    }
  }

  var total: Int { scores.count { $0 != nil } }

  /// The numbers of the best documents from the place `offset` on, at most `limit`, the best first.
  func best(offset: Int, limit: Int) -> [Int] {
    var byScore = [Int: [Int]]()
    for (document, score) in scores.enumerated() {
      if let score, byScore[score, default: []].count < offset + limit { byScore[score, default: []].append(document) }
    }
    let ordered = byScore.sorted { $0.key < $1.key }.flatMap(\.value)
    return Array(ordered.prefix(offset + limit).dropFirst(offset))
  }

  /// The tier of titles that hold several words as one phrase, by document.
  private static func phrases(_ matches: [WordMatches], _ lengths: [Int]) -> [Int: UInt8] {
    guard matches.count > 1 else { return [:] }
    var starts = matches[0].titles
    var distance = lengths[0] + 1
    for (next, length) in zip(matches, lengths).dropFirst() {
      starts = intersection(starts, next.titles.filter { Place.offset(of: $0) >= distance }.map { $0 - distance })
      distance += length + 1
    }
    let ends = matches[matches.count - 1].titleEnds
    var phrases = [Int: UInt8]()
    for start in starts {
      let isBeginning = Place.offset(of: start) == 0
      let isWhole = isBeginning && ends.contains(start + distance - 1)
      let tier = isWhole ? Tier.whole : isBeginning ? Tier.beginning : Tier.title
      phrases[Place.document(of: start)] = min(phrases[Place.document(of: start)] ?? tier, tier)
    }
    return phrases
  }
}
