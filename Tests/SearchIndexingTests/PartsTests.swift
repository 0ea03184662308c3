import Testing

@testable import SearchIndexing

@Suite struct NumberTextTests {
  @Test(arguments: [
    ([], ""), ([0], "0"), ([31], "V"), ([32], "W1"), ([1, 1023, 1024], "1_VWW1"), ([1 << 20], "WWWW1"),
  ])
  func `whole numbers are written with five bits to a character`(numbers: [Int], text: String) {
    var bytes = [UInt8]()
    for number in numbers { NumberText.append(number, to: &bytes) }
    #expect(String(decoding: bytes, as: UTF8.self) == text)
    #expect(NumberText.numbers(in: text) == numbers)
  }

  @Test(arguments: ["W", "1W", "!", "\"", "é", "WWWWWWWWWWWWWWWWW1"])
  func `a text that is no list of numbers is refused`(text: String) {
    #expect(NumberText.numbers(in: text) == nil)
  }
}

@Suite struct ShardNameTests {
  /// From the authors' own test vectors.
  @Test(arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)])
  func `the hash is FNV-1a`(text: String, hash: UInt64) {
    #expect(ShardNames.fnv1a(Array(text.utf8)) == hash)
  }

  @Test func `equal bytes have one name and other bytes another`() {
    var names = ShardNames()
    let first = names.name(for: [1, 2, 3])
    #expect(names.name(for: [1, 2, 3]) == first)
    #expect(names.name(for: [1, 2, 4]) != first)
    #expect(first.utf8.count == ShardNames.length)
  }
}

@Suite struct LookupTests {
  @Test(arguments: [("ab", 0..<1), ("ac", 0..<2), ("b", 1..<3), ("bz", 2..<3), ("a", 0..<2), ("c", 0..<0)])
  func `a code is looked for in the shards that may hold it`(prefix: String, shards: Range<Int>) {
    let codes = SearchRoot.Keys(firsts: ["aa", "ac", "ba"], files: ["1", "2", "3"], last: "bzz")
    #expect(codes.shards(withPrefix: prefix) == shards)
  }

  @Test(arguments: [(1, 0..<0), (2, 0..<1), (3, 0..<1), (4, 1..<3), (5, 2..<3), (9, 3..<4)])
  func `a bigram is looked for in the shards that begin with it or the one before`(second: UInt32, shards: Range<Int>) {
    let grams = SearchRoot.Grams(
      firsts: [2, 4, 4, 8].map { Bigram(7, $0) }, files: ["1", "2", "3", "4"], weights: [5, 30, 30, 5])
    #expect(grams.shards(of: Bigram(7, second)) == shards)
  }

  /// JavaScript compares code units: U+1F600 is D83D DE00 there.
  @Test(arguments: [
    ("a", "b"), ("a", "aa"), ("z", "中"), ("中", "\u{1F600}"), ("\u{1F600}", "\u{E000}"), ("\u{1F600}", "ﬀ"),
  ])
  func `codes are ordered by UTF-16 code units`(first: String, second: String) {
    #expect(first.utf16.lexicographicallyPrecedes(second.utf16))
    #expect(isBefore(first, second))
    #expect(!isBefore(second, first))
    #expect(!isBefore(first, first))
  }
}

@Suite struct MarkedTextTests {
  @Test(arguments: [
    ("碳纤维叶片", ["纤维"], ["碳", "[纤维]", "叶片"]),
    ("碳纤维叶片", ["碳纤", "纤维"], ["[碳纤维]", "叶片"]),
    ("５Ｇ　工厂", ["5g 工"], ["[５Ｇ　工]", "厂"]),
    ("碳纤维", ["没有"], ["碳纤维"]),
    ("", ["碳纤"], []),
  ])
  func `what the words matched is marked in the text as written`(text: String, words: [String], pieces: [String]) {
    let marked = MarkedText(text: text, words: words.map(folded))
    #expect(marked.pieces.map { $0.isMatch ? "[\($0.text)]" : $0.text } == pieces)
    #expect(marked.pieces.map(\.text).joined() == text)
  }
}
