/// What the bytes of a file say that it is.
enum FileContent: Hashable {
  case table(TableFormat)
  /// Something no list is read from, with its article: `a PDF document`.
  case other(String)

  /// A text that could be several things is what its name speaks of.
  init(_ bytes: [UInt8], named format: TableFormat?) {
    if bytes.starts(with: "SQLite format 3\0".utf8) {
      self = .table(.sqlite)
    } else if let office = Self.office(bytes, named: format) {
      self = office
    } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = .other(known.name)
    } else {
      self = Self.text(bytes, named: format)
    }
  }

  /// Workbooks and documents. One that is damaged or encrypted is what it is called, so that its reader says why.
  private static func office(_ bytes: [UInt8], named format: TableFormat?) -> FileContent? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      switch DocumentPackage.mainElement(bytes) {
      case "workbook": return .table(.xlsx)
      case "document": return .table(.docx)
      default: return format == .xlsx || format == .docx ? format.map { .table($0) } : nil
      }
    }
    if XLSReader.recognises(bytes) { return .table(.xls) }
    guard CompoundFile.recognises(bytes) else { return format == .xls && bytes.first == 0x09 ? .table(.xls) : nil }
    switch format {
    case .xlsx, .xls, .docx: return format.map { .table($0) }
    case .csv, .json, .ndjson, .sqlite, nil: return DocumentPackage.isEncrypted(bytes) ? .table(.xlsx) : nil
    }
  }

  private static func text(_ bytes: [UInt8], named format: TableFormat?) -> FileContent {
    let lead = TextLead(bytes)
    if lead.starts(with: "<!doctypehtml", "<html", "<table", "<meta", "<head") { return .other("a web page") }
    if lead.starts(with: "<?xml") { return .other("an XML document") }
    return jsonOrCSV(bytes, lead, named: format)
  }

  /// `{` and `[` begin JSON only where they look like it: a title in brackets may begin a CSV file. What is named as
  /// JSON is read as JSON, so that a mistake in it is said.
  private static func jsonOrCSV(_ bytes: [UInt8], _ lead: TextLead, named format: TableFormat?) -> FileContent {
    let isObject = lead.starts(with: "{\"", "{}")
    switch format {
    case .json: return .table(isObject && hasObjectPerLine(bytes) ? .ndjson : .json)
    case .ndjson: return .table(lead.starts(with: "[{") ? .json : .ndjson)
    case .sqlite where lead.hasControlSigns: return .other("no SQLite database, or an encrypted one")
    case .csv, .xlsx, .xls, .docx, .sqlite, nil:
      if isObject { return .table(hasObjectPerLine(bytes) ? .ndjson : .json) }
      return .table(lead.starts(with: "[{\"") ? .json : .csv)
    }
  }

  /// Whether the first line ends an object and the next begins one; NUL is half a sign of UTF-16.
  private static func hasObjectPerLine(_ bytes: [UInt8]) -> Bool {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    guard let start = bytes.firstIndex(of: UInt8(ascii: "{")),
      let end = bytes[start...].firstIndex(of: 0x0A), let last = bytes[start..<end].last(where: { !isBlank($0) }),
      let next = bytes[end...].first(where: { !isBlank($0) })
    else { return false }
    return last == UInt8(ascii: "}") && next == UInt8(ascii: "{")
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

/// The first signs of a text whatever its encoding: ASCII in lower case, without byte order mark, NUL bytes and white
/// space.
struct TextLead {
  private let bytes: [UInt8]

  init(_ file: [UInt8]) {
    let marks: Set<UInt8> = [0xEF, 0xBB, 0xBF, 0xFE, 0xFF]
    let start = file.prefix(3).firstIndex { !marks.contains($0) } ?? min(3, file.count)
    let signs = file[start...].prefix(4096).filter { ![0, 0x20, 0x09, 0x0A, 0x0D].contains($0) }.prefix(256)
    bytes = signs.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  var hasControlSigns: Bool { bytes.contains { $0 < 0x20 } }

  func starts(with words: String...) -> Bool { words.contains { bytes.starts(with: $0.utf8) } }
}
