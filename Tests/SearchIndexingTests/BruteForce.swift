import SearchIndexing

extension Sample {
  /// Addresses of all documents that hold all words, in the order the ranking promises: found by looking at every
  /// document, with nothing of the index or its order.
  ///
  /// `rarity` are the positions of the words, the rarest first.
  func addresses(of words: [[UInt32]], rarity: [Int]) -> [String] {
    let scored = entries.compactMap { entry in
      entry.score(of: words, rarity).map { (score: $0, document: entry.document) }
    }
    let sorted = scored.sorted { a, b in
      let (x, y) = (a.document, b.document)
      if a.score != b.score { return a.score.lexicographicallyPrecedes(b.score) }
      if x.kind != y.kind { return x.kind == "organisation" }
      if x.year != y.year { return (x.year ?? -1) > (y.year ?? -1) }
      if x.amount != y.amount { return (x.amount ?? -1) > (y.amount ?? -1) }
      return x.address < y.address
    }
    return sorted.map(\.document.address)
  }
}

extension Sample.Entry {
  /// The best tier, whether the words do not stand as a phrase, their tiers from the rarest word on.
  fileprivate func score(of words: [[UInt32]], _ rarity: [Int]) -> [Int]? {
    let tiers = words.compactMap(tier)
    guard tiers.count == words.count else { return nil }
    let phrase = words.count > 1 ? phraseTier(of: words) : nil
    let best = min(2, (tiers + [phrase ?? 2]).min() ?? 2)
    return [best, words.count > 1 && phrase == nil ? 1 : 0] + rarity.map { tiers[$0] }
  }

  private func tier(of word: [UInt32]) -> Int? {
    let title = texts[0]
    if title == word || codes.contains(word) { return 0 }
    if title.starts(with: word) || codes.contains(where: { $0.starts(with: word) }) { return 1 }
    if title.holds(word) { return title.holds(word, isWanted: { !isInside($0, of: title) }) ? 2 : 3 }
    return texts.dropFirst().contains { $0.holds(word) } ? 4 : nil
  }

  private func isInside(_ place: Int, of title: [UInt32]) -> Bool {
    let isWordlike = title[place - 1...place].map { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    return !isWordlike.contains(false)
  }

  /// The tier of the words standing in the title one after the other, any one character between.
  private func phraseTier(of words: [[UInt32]]) -> Int? {
    let title = texts[0]
    let length = words.reduce(-1) { $0 + $1.count + 1 }
    let start = title.indices.first { start in
      var index = start
      return words.allSatisfy { word in
        defer { index += word.count + 1 }
        return index + word.count <= title.count && Array(title[index..<index + word.count]) == word
      }
    }
    guard let start else { return nil }
    return start > 0 ? 2 : length == title.count ? 0 : 1
  }
}

extension [UInt32] {
  /// Written plainly, as it runs some millions of times without optimisation.
  fileprivate func holds(_ word: [UInt32], isWanted: (Int) -> Bool = { _ in true }) -> Bool {
    withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        var start = 0
        while start + word.count <= text.count {
          var length = 0
          while length < word.count, text[start + length] == word[length] { length += 1 }
          if length == word.count, isWanted(start) { return true }
          start += 1
        }
        return false
      }
    }
  }
}
