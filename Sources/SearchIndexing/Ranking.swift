/// All documents that match all words, with a score each: the lower, the better. Equal scores rank by number.
///
/// One word scores its tier. Of several words the tiers are added, but where the words stand in the title one after
/// the other, in their order and with one character between, the title is matched as by one word.
struct Ranking {
  /// By document number; `Tier.none` where a word is not found.
  let scores: [UInt8]

  /// - Parameters:
  ///   - matches: what each word matches, in the order of the query.
  ///   - lengths: the scalars of each word.
  init(_ matches: [WordMatches], lengths: [Int]) {
    guard let first = matches.first else {
      scores = []
      return
    }
    var scores = first.tiers
    for next in matches.dropFirst() {
      for document in scores.indices where scores[document] != Tier.none {
        let tier = next.tiers[document]
        scores[document] = tier == Tier.none ? Tier.none : scores[document] + tier
      }
    }
    if matches.count > 1 { Self.raise(&scores, matches, lengths) }
    self.scores = scores
  }

  var total: Int { scores.reduce(0) { $0 + ($1 == Tier.none ? 0 : 1) } }

  /// The numbers of the best documents from the place `offset` on, at most `limit`, the best first.
  func best(offset: Int, limit: Int) -> [Int] {
    var byScore = [[Int]](repeating: [], count: Int(Tier.none))
    for (document, score) in scores.enumerated() where score != Tier.none {
      if byScore[Int(score)].count < offset + limit { byScore[Int(score)].append(document) }
    }
    return Array(byScore.joined().prefix(offset + limit).dropFirst(offset))
  }

  /// Titles that hold the words as one phrase score as if they were one word.
  private static func raise(_ scores: inout [UInt8], _ matches: [WordMatches], _ lengths: [Int]) {
    var starts = matches[0].titles
    var distance = lengths[0] + 1
    for (next, length) in zip(matches, lengths).dropFirst() {
      starts = intersection(starts, next.titles.filter { Place.offset(of: $0) >= distance }.map { $0 - distance })
      distance += length + 1
    }
    let ends = matches[matches.count - 1].titleEnds
    for start in starts {
      let document = Place.document(of: start)
      guard scores[document] != Tier.none else { continue }
      let isBeginning = Place.offset(of: start) == 0
      let isWhole = isBeginning && ends.contains(start + distance - 1)
      scores[document] = min(scores[document], isWhole ? Tier.whole : isBeginning ? Tier.beginning : Tier.title)
    }
  }
}
