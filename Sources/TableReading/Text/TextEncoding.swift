/// A character set in which lists are published.
package struct TextEncoding: Hashable, Sendable {
  /// As messages call it.
  package let name: String
  /// What glibc's iconv calls the set that holds it: readers that call a text GB2312 or Shift_JIS mean more than the
  /// standard has, as the Encoding Standard of the web found.
  let converter: String
  /// Bytes before the first sign: a byte order mark.
  let markLength: Int

  init(_ name: String, _ converter: String, markLength: Int = 0) {
    (self.name, self.converter, self.markLength) = (name, converter, markLength)
  }

  static let utf8 = TextEncoding("UTF-8", "UTF-8")
  static let gb18030 = TextEncoding("GB18030", "GB18030")
  static let big5 = TextEncoding("Big5", "BIG5-HKSCS")
  static let shiftJIS = TextEncoding("Shift_JIS", "CP932")
  static let eucJP = TextEncoding("EUC-JP", "EUC-JP-MS")
  static let windows1252 = TextEncoding("Windows-1252", "CP1252")
  static let utf16LE = TextEncoding("UTF-16LE", "UTF-16LE")
  static let utf16BE = TextEncoding("UTF-16BE", "UTF-16BE")

  private static let byName: [String: TextEncoding] = [
    "utf-8": utf8, "utf8": utf8, "gb18030": gb18030, "gbk": gb18030, "gb2312": gb18030, "cp936": gb18030,
    "big5": big5, "big5-hkscs": big5, "cp950": big5, "shift_jis": shiftJIS, "shift-jis": shiftJIS, "sjis": shiftJIS,
    "cp932": shiftJIS, "windows-31j": shiftJIS, "euc-jp": eucJP, "windows-1252": windows1252, "cp1252": windows1252,
    "iso-8859-1": windows1252, "latin1": windows1252, "us-ascii": utf8, "ascii": utf8, "utf-16": utf16LE,
    "utf-16le": utf16LE, "utf-16be": utf16BE,
  ]

  /// The names that are understood without a look at what the system knows, for suggestions.
  package static let names = byName.keys.sorted()

  /// The set of a name, in any case: one of ours, or any that the system's iconv knows by exactly this name.
  package init?(named name: String) {
    let word = name.lowercased()
    if let known = Self.byName[word] {
      self = known
      return
    }
    let isPlain = word.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_.:".utf8.contains(byte)
    }
    let encoding = TextEncoding(name, name)
    guard isPlain, !word.isEmpty, TextConversion.exists(from: encoding) else { return nil }
    self = encoding
  }

  /// What a byte order mark says.
  init?(markOf bytes: [UInt8]) {
    guard let known = Self.marks.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
    self = TextEncoding(known.name, known.name, markLength: known.mark.count)
  }

  /// Those of four bytes begin with those of two.
  private static let marks: [(mark: [UInt8], name: String)] = [
    ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"),
    ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
  ]
}
