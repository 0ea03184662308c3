import TestSupport
import Testing

@testable import SearchIndexing

@Suite struct SubstringTests {
  static let sample = Sample(projects: 2_000, seed: 5)
  static let files = SearchIndex.files(for: sample.documents, kindOrder: Sample.kindOrder)

  @Test(arguments: [11, 12, 13, 14, 15])
  func `every substring of two to six characters finds exactly what holds it, in order`(seed: UInt64) throws {
    let engine = try SearchEngine(files: Self.files)
    var random = SeededNumbers(seed: seed)
    for _ in 0..<60 {
      let word = random.substring(of: random.pick(random.pick(Self.sample.entries).texts))
      try expectAnswer(to: [word], from: engine)
    }
  }

  @Test(arguments: [21, 22, 23, 24])
  func `words separated by blanks find what holds them all`(seed: UInt64) throws {
    let engine = try SearchEngine(files: Self.files)
    var random = SeededNumbers(seed: seed)
    var found = 0
    for _ in 0..<25 {
      let entry = random.pick(Self.sample.entries)
      var words = [[UInt32]]()
      for _ in 0..<2 + random.below(2) {
        let word = random.substring(of: random.pick(entry.texts))
        if !words.contains(word) { words.append(word) }
      }
      try expectAnswer(to: words, from: engine)
      found += try engine.results(for: query(words), limit: 0).total
    }
    #expect(found > 25)
  }

  @Test func `a whole title finds its document among the first`() throws {
    let engine = try SearchEngine(files: Self.files)
    for entry in Self.sample.entries.prefix(40) + Self.sample.entries.suffix(40) {
      try expectAnswer(to: [entry.texts[0]], from: engine)
    }
  }

  @Test func `codes are found as a whole, by their beginning and in any case`() throws {
    let engine = try SearchEngine(files: Self.files)
    for entry in Self.sample.entries.prefix(20) + Self.sample.entries.suffix(20) {
      for code in entry.codes {
        try expectAnswer(to: [code], from: engine)
        try expectAnswer(to: [Array(code.prefix(10))], from: engine)
        let results = try engine.results(for: text(of: code).uppercased())
        #expect(results.hits.contains { $0.address == entry.document.address })
      }
    }
    try expectAnswer(to: [Array("syn-2024".unicodeScalars.map(\.value))], from: engine)
  }

  private func expectAnswer(to words: [[UInt32]], from engine: SearchEngine) throws {
    let results = try engine.results(for: query(words), limit: 10_000)
    let expected = Self.sample.addresses(of: words, rarity: rarity(of: words, engine))
    #expect(results.hits.map(\.address) == expected, "\(query(words))")
    #expect(results.total == expected.count)
  }

  /// The positions of the words, the one with the lightest bigram first.
  private func rarity(of words: [[UInt32]], _ engine: SearchEngine) -> [Int] {
    let weights = words.map { word in
      bigrams(of: word).map { engine.reader.root.grams.weight(of: $0.bigram) }.min() ?? 0
    }
    return words.indices.sorted { (weights[$0], $0) < (weights[$1], $1) }
  }

  /// The words as a person would write them: quoted where they hold blanks or begin with the sign of negation.
  private func query(_ words: [[UInt32]]) -> String {
    words.map { $0.contains(0x20) || $0.first == 0x2D ? "\"\(text(of: $0))\"" : text(of: $0) }.joined(separator: " ")
  }
}

extension SeededNumbers {
  /// Two to six characters, no blank at either end.
  fileprivate mutating func substring(of text: [UInt32]) -> [UInt32] {
    while true {
      let length = 2 + below(min(5, text.count - 1))
      let start = below(text.count - length + 1)
      let word = Array(text[start..<start + length])
      if word.first != 0x20, word.last != 0x20 { return word }
    }
  }
}
