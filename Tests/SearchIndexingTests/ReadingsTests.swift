import Testing

@testable import SearchIndexing

@Suite struct ReadingsTests {
  @Test(arguments: [
    ("苏州市", "su zhou shi"), ("重庆市", "chong qing shi"), ("重工", "zhong gong"), ("厦门", "xia men"),
    ("浒墅关", "xu shu guan"), ("盱眙县", "xu yi xian"), ("六合区", "lu he qu"), ("江都区", "jiang du qu"),
    ("长江成长", "chang jiang cheng zhang"), ("中国银行", "zhong guo yin hang"), ("绿地", "lv di"),
    ("蘇州（3d）", "su zhou 3 d"), ("恒瑞-医药", "heng rui yi yao"), ("蚌埠", "beng bu"), ("台州", "tai zhou"),
  ])
  func `a name is read by its longest words, then by its characters`(name: String, reading: String) {
    let name = folded(name)
    let syllables = Readings.syllables(of: name[...])
    #expect(syllables.map(\.text).joined(separator: " ") == reading)
    for (index, syllable) in syllables.enumerated() {
      #expect(Readings.end(ofSyllable: index + 1, in: name) == syllable.end)
    }
  }

  @Test(arguments: [("江苏恒瑞", 2), ("内蒙古恒瑞", 3), ("昆山恒瑞", 2), ("恒瑞", 0), ("江", 0)])
  func `the place a name begins with is known`(name: String, length: Int) {
    #expect(Readings.placeLength(of: folded(name), places: [folded("昆山")]) == length)
  }

  @Test func `every character of both tables is one of Chinese, and folding is done at once`() {
    #expect(Simplification.pairs.count > 2_900)
    for (traditional, simplified) in Simplification.pairs {
      #expect(Readings.isRead(traditional) && Simplification.simplified(simplified) == simplified)
    }
    #expect(zip(Simplification.pairs, Simplification.pairs.dropFirst()).allSatisfy { $0.0 < $1.0 })
  }

  @Test(arguments: [
    ("suzhou", ["苏州"]), ("sz", ["苏州"]), ("suzh", ["苏州"]), ("kunsh", ["昆山"]), ("hengr", ["恒瑞"]), ("hrk", ["恒瑞科"]),
    ("szhr", ["苏州恒瑞"]), ("hr", []), ("s", []), ("zhou", []), ("suzhou1", []), ("henan", []), ("keji", []),
  ])
  func `letters are taken for the names that begin so`(letters: String, names: [String]) throws {
    let documents = [
      SearchDocument(
        address: "o/", kind: "organisation", title: "苏州恒瑞科技有限公司", isName: true,
        groups: [.init("city", "苏州市"), .init("county", "昆山市")])
    ]
    let reader = try SearchEngine(files: SearchIndex.files(for: documents)).reader
    #expect(try ReadingSearch(reader: reader).names(readAs: folded(letters)).map(text(of:)) == names)
  }
}
