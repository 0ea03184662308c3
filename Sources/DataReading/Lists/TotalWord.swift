/// Words that make a row a sum of others.
enum TotalWord: Int, Comparable {
  /// 小计, subtotal: of the rows of its section.
  case part
  /// 合计, total: of a section or of all rows.
  case sum
  /// 总计, grand total: of all rows.
  case whole

  static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// Whether some bytes may begin or end with such a word: asked of every row, so it looks at a few bytes only.
  static func mayBe(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 3, bytes.count <= 90 else { return false }
    switch (bytes[0] | 0x20, bytes[1] | 0x20, bytes[2] | 0x20) {
    case (0x74, 0x6F, 0x74), (0x73, 0x75, 0x62), (0x67, 0x72, 0x61): return true
    default: break
    }
    return bytes[0] == 0x20 || bytes[0] == 0xEF || holdsSum(bytes)
  }

  /// Whether 计 or 計 stands in the text.
  private static func holdsSum(_ bytes: Span<UInt8>) -> Bool {
    for index in 2..<bytes.count where bytes[index] == 0xA1 || bytes[index] == 0x88 {
      if bytes[index - 2] == 0xE8, bytes[index] == 0xA1 ? bytes[index - 1] == 0xAE : bytes[index - 1] == 0xA8 {
        return true
      }
    }
    return false
  }

  /// nil for a text that says something else: 合计（12项）, 南京市小计 and 总 计： are such rows, 总计算平台 is none.
  init?(_ text: String) {
    let text = comparable(text)
    for (word, kind) in Self.words {
      if text == word || text.hasPrefix(word) && Self.isAddition(text.dropFirst(word.count)) {
        self = kind
        return
      }
      let bare = Self.withoutAddition(text)
      if word.unicodeScalars.count == 2, bare.hasSuffix(word), bare.unicodeScalars.count <= 24 {
        self = kind
        return
      }
    }
    return nil
  }

  private static let words: [(String, TotalWord)] = [
    ("小计", .part), ("小計", .part), ("分计", .part), ("subtotal", .part), ("sub-total", .part), ("合计", .sum), ("合計", .sum),
    ("共计", .sum), ("累计", .sum), ("総計", .whole), ("总计", .whole), ("總計", .whole), ("grandtotal", .whole),
    ("totals", .sum),
    ("total", .sum), ("计", .sum), ("計", .sum),
  ]

  /// What may follow the word: a colon, brackets, a count.
  private static func isAddition(_ rest: Substring) -> Bool {
    guard let first = rest.unicodeScalars.first else { return true }
    return [":", "(", "[", ",", "="].contains(first) || ("0"..."9").contains(first) || rest.hasPrefix("共")
      || ["awards", "grants", "projects", "amount"].contains { rest.hasPrefix($0) }
  }

  private static func withoutAddition(_ text: String) -> Substring {
    var bare = text[...]
    if bare.last == ":" { bare = bare.dropLast() }
    if bare.last == ")", let open = bare.lastIndex(of: "(") { bare = bare[..<open] }
    return bare
  }
}
