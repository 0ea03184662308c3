import DataReading
import TestSupport
import Testing

private func cell(_ text: String) -> CellText { CellText(Array(text.utf8).span) }

struct CellTextTests {
  @Test(arguments: [
    ("  名称 ", "名称"), ("青年提 升", "青年提升"), ("机\n理", "机理"), ("一\u{3000}二", "一二"), ("一\u{A0}二", "一二"),
    ("新机制： STEAP4+", "新机制： STEAP4+"), ("通过 Hippo-YAP", "通过 Hippo-YAP"), ("wood\r\nwork", "wood work"),
    ("a  b", "a b"), ("a\tb", "a b"), ("ADMSCs\n启动", "ADMSCs 启动"), ("项目（一期） 建设", "项目（一期）建设"),
    ("零\u{200B}宽", "零宽"), ("\u{FEFF}标", "标"), ("𠮷 野", "𠮷野"), ("a“b”", "a“b”"),
  ]) func `white space is put in order, nothing else is changed`(written: String, expected: String) {
    #expect(cell(written).text == expected)
    #expect(cell(written).original == (written == expected ? nil : written))
  }

  @Test(arguments: ["", " ", "\u{3000}", "-", "—", "——", "/", "无", "N/A", "NULL", " - ", "\n"])
  func `nothing is recognised`(written: String) {
    #expect(cell(written).text == nil && cell(written).original == nil)
  }

  @Test(arguments: ["0", "未知", "NA", "No", "none", "无锡", "--a", "n"])
  func `words that say something are kept`(written: String) {
    #expect(cell(written).text == written)
  }

  @Test func `what is called tidy is not changed, over any signs`() {
    var random = SeededNumbers(seed: 3)
    let signs: [Unicode.Scalar] = [
      " ", "汉", "a", "\u{3000}", "\u{A0}", "\n", "。", "é", "\u{200B}", "\u{FEFF}", "“", "\u{2009}",
    ]
    for _ in 0..<20_000 {
      let scalars = (0..<Int(random.next() % 8)).map { _ in signs[Int(random.next() % UInt64(signs.count))] }
      let text = String(String.UnicodeScalarView(scalars))
      let isCalledTidy = isTidy(Array(text.utf8).span)
      if !text.isEmpty, isCalledTidy { #expect(tidied(text) == text) }
      #expect(tidied(tidied(text)) == tidied(text))
    }
  }

  @Test(arguments: [("项 目 名 称", "项目名称"), ("县（市、区）", "县(市、区)"), ("Year Awarded", "yearawarded"), ("Ａ１", "a1")])
  func `headers are compared without white space, width and case`(written: String, expected: String) {
    #expect(comparable(written) == expected)
  }

  @Test func `every character there is is compared as its properties say`() {
    let invisible: [ClosedRange<UInt32>] = [0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2060, 0xFEFF...0xFEFF]
    let others = (0...0x2FFFF).compactMap { (value: UInt32) -> Unicode.Scalar? in
      guard let scalar = Unicode.Scalar(value) else { return nil }
      let isWhite = value < 0x20 || scalar.properties.isWhitespace
      let twin = (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? scalar : scalar
      let kept = isWhite || invisible.contains { $0.contains(value) } ? "" : String(twin).lowercased()
      return comparable("汉\(scalar)A\(scalar)").utf8.elementsEqual("汉\(kept)a\(kept)".utf8) ? nil : scalar
    }
    #expect(others == [])
  }
}

struct ByteCacheTests {
  @Test func `every distinct text is made once and found again`() {
    var cache = ByteCache<String>(), made = 0
    for round in 0..<3 {
      for number in 0..<5_000 {
        let bytes = Array("文\(number)".utf8)
        let index = cache.index(for: bytes.span) { span in
          made += 1
          return string(of: span)
        }
        #expect(cache[index] == "文\(number)", "round \(round)")
      }
    }
    #expect(made == 5_000)
  }
}
