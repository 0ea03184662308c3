package import Diagnostics

/// The formats in which lists are read. What a file holds decides, not what it is called: departments publish CSV and
/// workbooks under each other's names.
package enum TableFormat: String, CaseIterable, Sendable {
  case csv, xlsx, xls, docx, json, ndjson, sqlite

  /// What it is called in a sentence.
  package var name: String {
    switch self {
    case .csv: "CSV"
    case .xlsx: "an Excel workbook (.xlsx)"
    case .xls: "an Excel workbook of the years before 2007 (.xls)"
    case .docx: "a Word document (.docx)"
    case .json: "JSON"
    case .ndjson: "NDJSON"
    case .sqlite: "SQLite"
    }
  }

  /// How its files are named: in lower case, without the dot, the usual one first.
  package var extensions: [String] {
    switch self {
    case .csv: ["csv", "tsv", "tab"]
    case .xlsx: ["xlsx", "xlsm", "xltx"]
    case .xls: ["xls", "xlt", "et"]
    case .docx: ["docx", "docm"]
    case .json: ["json"]
    case .ndjson: ["ndjson", "jsonl"]
    case .sqlite: ["sqlite", "sqlite3", "db"]
    }
  }

  private var reader: any TableReader.Type {
    switch self {
    case .csv: CSVReader.self
    case .xlsx: XLSXReader.self
    case .xls: XLSReader.self
    case .docx: DOCXReader.self
    case .json: JSONTableReader.self
    case .ndjson: NDJSONReader.self
    case .sqlite: SQLiteReader.self
    }
  }

  /// How files of any format are named.
  package static let extensions = allCases.flatMap(\.extensions)

  /// The format that a file's name speaks of.
  package init?(named file: String) {
    let word = Self.suffix(of: file)
    guard let format = Self.allCases.first(where: { $0.extensions.contains(word) }) else { return nil }
    self = format
  }

  /// The tables of a file of any format, each read as what its bytes are; none after saying why.
  package static func tables(
    _ bytes: [UInt8], file: String, options: TableOptions = TableOptions(), _ log: inout DiagnosticLog
  ) -> [Table] {
    guard bytes.count <= Table.maximumBytes else {
      log.error(
        "table.too-large", at: Place(file: file), "the file has more than 2 GiB", found: "\(bytes.count) bytes")
      return []
    }
    switch FileContent(bytes, named: TableFormat(named: file)) {
    case .table(let format):
      if let note = format.note(on: file) { log.add(note) }
      return format.reader.tables(bytes, file: file, options, &log)
    case .other(let content):
      log.error(
        "table.unknown-format", at: Place(file: file), "the file is \(content), which is not read as a list",
        expected: "one of \(allCases.map(\.name).joined(separator: ", "))")
      return []
    }
  }

  /// What to say of a file that is called otherwise; nothing of one without a telling name.
  private func note(on file: String) -> Diagnostic? {
    let word = Self.suffix(of: file)
    guard Self.misleadingExtensions.contains(word), !extensions.contains(word) else { return nil }
    return Diagnostic(
      .note, "table.other-format", at: Place(file: file),
      "the name ends in .\(word), but the file is \(name) and is read as that")
  }

  private static let misleadingExtensions = Set(extensions + ["doc", "html", "htm", "xml"])

  private static func suffix(of file: String) -> String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? file.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return (String(name[name.index(after: dot)...]) ?? "").lowercased()
  }
}
