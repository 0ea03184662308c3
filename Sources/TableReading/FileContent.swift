/// What the bytes of a file say that it is.
enum FileContent: Hashable {
  case table(TableFormat)
  /// Something no list is read from, with its article: `a PDF document`.
  case other(String)

  /// A text that could be several things is what its name speaks of.
  init(_ bytes: [UInt8], named format: TableFormat?) {
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = .other(known.name)
    } else {
      self = Self.text(bytes, named: format)
    }
  }

  private static func text(_ bytes: [UInt8], named format: TableFormat?) -> FileContent {
    let lead = TextLead(bytes)
    if lead.starts(with: "<!doctype html", "<html", "<table", "<meta", "<head") { return .other("a web page") }
    if lead.starts(with: "<?xml") { return .other("an XML document") }
    return .table(.csv)
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an Office document of the years before 2007"),
    (Array("%PDF-".utf8), "a PDF document"), (Array(#"{\rtf"#.utf8), "an RTF document"),
    (Array("Rar!".utf8), "a RAR archive"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    ([0x1F, 0x8B], "a gzip archive"), (Array("BZh".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ([0xFF, 0xD8, 0xFF], "a picture"), (Array("GIF8".utf8), "a picture"),
  ]
}

/// The first signs of a text whatever its encoding: ASCII in lower case, without byte order mark, NUL bytes and the
/// white space before the first word.
struct TextLead {
  private let bytes: [UInt8]

  init(_ file: [UInt8]) {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    let start = file.prefix(3).firstIndex { !marks.contains($0) } ?? min(3, file.count)
    let signs = file[start...].lazy.filter { $0 != 0 }.drop { $0 <= 0x20 }.prefix(64)
    bytes = signs.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  func starts(with words: String...) -> Bool { words.contains { bytes.starts(with: $0.utf8) } }
}
