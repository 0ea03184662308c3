extension SearchRoot {
  /// How many documents are names; their numbers come before all others.
  var names: Int { kinds.reduce(0) { $0 + ($1.isName ? $1.count : 0) } }

  /// The numbers of the documents of kinds that pass the test.
  func numbers(ofKinds isWanted: (Kind) -> Bool) -> [Range<Int>] {
    var start = 0
    return kinds.compactMap { kind in
      defer { start += kind.count }
      return isWanted(kind) ? start..<start + kind.count : nil
    }
  }

  /// The numbers of the documents of the years.
  func numbers(ofYears years: ClosedRange<Int>) -> [Range<Int>] {
    yearRuns.compactMap { run, numbers in run.year.map(years.contains) == true ? numbers : nil }
  }

  /// The runs of years and the numbers of their documents.
  var yearRuns: [(run: YearRun, numbers: Range<Int>)] {
    var start = names
    return years.map { run in
      defer { start += run.count }
      return (run, start..<start + run.count)
    }
  }
}

extension SearchRoot.Texts {
  /// The number of the first document of each shard.
  var starts: [Int] {
    var next = 0
    return counts.map { count in
      defer { next += count }
      return next
    }
  }
}

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

extension SearchRoot.Keys {
  /// The shards that may hold keys that begin with the text.
  func shards(withPrefix prefix: String) -> Range<Int> {
    guard !firsts.isEmpty, !isBefore(last, prefix) else { return 0..<0 }
    let end = firstIndex(below: firsts.count) { !hasPrefix(firsts[$0], prefix) && isBefore(prefix, firsts[$0]) }
    let start = firstIndex(below: end) { !isBefore(firsts[$0], prefix) }
    return max(start - 1, 0)..<end
  }
}

extension SearchRoot.Groups {
  /// The groups of kinds that pass the test and whose name holds the word.
  func groups(withName word: [UInt32], kind isWanted: (String) -> Bool) -> [Int] {
    var start = 0
    return kinds.flatMap { kind in
      defer { start += kind.count }
      guard isWanted(kind.name) else { return [Int]() }
      return (start..<start + kind.count).filter {
        !places(of: word, in: names[$0].unicodeScalars.map(\.value)).isEmpty
      }
    }
  }
}

/// The first index below the limit of which the test holds, if it holds of all after one; otherwise the limit.
func firstIndex(below limit: Int, where test: (Int) throws -> Bool) rethrows -> Int {
  var (low, high) = (0, limit)
  while low < high {
    let middle = (low + high) / 2
    if try test(middle) { high = middle } else { low = middle + 1 }
  }
  return low
}
