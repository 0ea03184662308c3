import TestSupport
import Testing

@testable import SearchIndexing

struct TextTests {
  @Test(arguments: [("é", "e\u{301}"), ("苏州", "苏州市"), ("a", "b"), ("", "a")])
  func `a text is another only by its bytes`(a: String, b: String) {
    #expect(ExactText(a) != ExactText(b))
    #expect(ExactText(a) == ExactText(String(decoding: Array(a.utf8), as: UTF8.self)))
    #expect(Set([ExactText(a), ExactText(b), ExactText(a)]).count == 2)
  }

  /// JavaScript compares texts by these.
  @Test func `texts are sorted by their UTF-16 code units`() {
    var random = SeededNumbers(seed: 3)
    let scalars = ["a", "b", "é", "苏", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "\u{10000}", "𠮷", "\u{10FFFF}"]
    let texts = (0..<2_000).map { _ in
      (0..<Int.random(in: 0...9, using: &random)).map { _ in scalars.randomElement(using: &random) ?? "" }.joined()
    }
    let sorted = texts.map { SortedText(Array($0.utf8)) }.sorted().map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(sorted.map { Array($0.utf16) } == texts.map { Array($0.utf16) }.sorted { $0.lexicographicallyPrecedes($1) })
    for (a, b) in zip(texts, texts.dropFirst()) {
      #expect(isBefore(a, b) == a.utf16.lexicographicallyPrecedes(b.utf16))
      #expect(hasPrefix(a, b) == a.utf8.starts(with: b.utf8))
    }
  }

  @Test func `a text is told from one with a zero byte behind it`() {
    let short = SortedText([0x61]), long = SortedText([0x61, 0])
    #expect(short != long && short < long && !(long < short))
  }
}

struct FlatListsTests {
  @Test func `lists are what was put in, empty ones too`() {
    var lists = FlatLists<Int32>()
    for list in [[1, 2], [], [3]] as [[Int32]] { lists.append(list) }
    #expect((0..<lists.count).map { Array(lists[$0]) } == [[1, 2], [], [3]])
  }
}

struct BigramNumbersTests {
  @Test func `bigrams are numbered as they are first met, however many`() {
    var random = SeededNumbers(seed: 5), numbers = BigramNumbers(), expected = [Bigram: Int]()
    for _ in 0..<40_000 {
      let bigram = Bigram(
        UInt32.random(in: 0x4E00..<0x4F00, using: &random), UInt32.random(in: 0..<100, using: &random))
      let number = expected[bigram] ?? expected.count
      expected[bigram] = number
      #expect(numbers.number(of: bigram) == number)
    }
    #expect(numbers.bigrams.count == expected.count)
    #expect(numbers.bigrams.indices.allSatisfy { expected[numbers.bigrams[$0]] == $0 })
  }

  @Test func `bigrams fall to shares in equal numbers`() {
    var counts = [0, 0, 0, 0, 0]
    for first in UInt32(0x4E00)..<0x4E64 {
      for second in UInt32(0x5000)..<0x5064 { counts[Int(Bigram(first, second).share(of: 5))] += 1 }
    }
    #expect(counts.allSatisfy { 1_700...2_300 ~= $0 })
  }

  @Test(arguments: [1, 2, 5]) func `the index does not depend on the number of threads`(workers: Int) {
    let files = SearchIndex.files(
      for: SubstringTests.sample.documents, kindOrder: Sample.kindOrder, workers: workers)
    #expect(files.map(\.path) == SubstringTests.files.map(\.path))
    #expect(files.map(\.bytes) == SubstringTests.files.map(\.bytes))
  }
}
