import FoundationEssentials
import JSONText
import SearchIndexing
import Testing

/// `vectors.json`, which the browser's engine is held to as well.
enum Vectors {
  static let folder = String(#filePath.dropLast("Vectors.swift".count))
  static let json = try? JSON(reading: bytes(of: "vectors.json"))

  static func bytes(of file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: folder + file)))
  }

  static func cases(_ name: String) -> [JSON] { json?[name]?.elements ?? [] }

  static var documents: [SearchDocument] { cases("documents").compactMap(SearchDocument.init) }

  static var files: [(path: String, bytes: [UInt8])] {
    SearchIndex.files(for: documents, kindOrder: cases("kindOrder").compactMap(\.text), decimals: 6)
  }
}

extension SearchDocument {
  convenience init?(_ json: JSON) {
    guard let address = json["address"]?.text, let kind = json["kind"]?.text, let title = json["title"]?.text
    else { return nil }
    self.init(
      address: address, kind: kind, title: title, isName: kind != "project", fields: json["fields"].texts,
      groups: (json["groups"]?.elements ?? []).map { Group($0[0]?.text ?? "", $0[1]?.text ?? "") },
      codes: json["codes"].texts, lines: json["lines"].texts, year: json["year"]?.integer,
      amount: json["amount"]?.integer)
  }
}

extension JSON? {
  var texts: [String] { self?.elements?.compactMap(\.text) ?? [] }
}

extension SearchEngine {
  /// An engine over files in memory.
  convenience init(files: [(path: String, bytes: [UInt8])]) throws {
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    try self.init { path in try #require(bytes[path], "no file \(path)") }
  }
}
