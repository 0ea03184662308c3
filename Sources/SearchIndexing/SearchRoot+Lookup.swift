extension SearchRoot.Grams {
  /// The shards that may hold the bigram.
  func shards(of bigram: Bigram) -> Range<Int> {
    let end = firstIndex(below: firsts.count) { firsts[$0] > bigram }
    guard end > 0 else { return 0..<0 }
    let start = firstIndex(below: end) { firsts[$0] >= bigram }
    return min(start, end - 1)..<end
  }

  func weight(of bigram: Bigram) -> Int { weights[shards(of: bigram)].reduce(0, +) }
}

extension SearchRoot.Codes {
  /// The shards that may hold codes that begin with the text.
  func shards(withPrefix prefix: String) -> Range<Int> {
    guard !firsts.isEmpty, !isBefore(last, prefix) else { return 0..<0 }
    let end = firstIndex(below: firsts.count) { !hasPrefix(firsts[$0], prefix) && isBefore(prefix, firsts[$0]) }
    let start = firstIndex(below: end) { !isBefore(firsts[$0], prefix) }
    return max(start - 1, 0)..<end
  }
}

/// The first index below the limit of which the test holds, if it holds of all after one; otherwise the limit.
func firstIndex(below limit: Int, where test: (Int) -> Bool) -> Int {
  var (low, high) = (0, limit)
  while low < high {
    let middle = (low + high) / 2
    if test(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
