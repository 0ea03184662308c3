internal import JSONText

extension ShardSet {
  /// A shard is one flat array: code, the numbers of its documents, next code, …
  mutating func addCodes(_ documents: [SearchDocument]) -> SearchRoot.Codes {
    let codes = Self.codes(of: documents)
    let size = Self.size(total: codes.reduce(0) { $0 + $1.byteCount }, shards: 500)
    var root = SearchRoot.Codes()
    var start = 0
    while start < codes.count {
      var (end, bytes) = (start + 1, codes[start].byteCount)
      while end < codes.count, bytes + codes[end].byteCount <= size {
        bytes += codes[end].byteCount
        end += 1
      }
      let texts = codes[start..<end].flatMap { [$0.code, $0.documents.text] }
      root.files.append(add(JSONWriter.document { $0.value(texts) }, to: .codes))
      root.firsts.append(Self.shortest(codes[start].code, after: start > 0 ? codes[start - 1].code : ""))
      start = end
    }
    root.last = codes.last?.code ?? ""
    return root
  }

  private static func codes(of documents: [SearchDocument]) -> [CodeEntry] {
    var pairs = [(code: [UInt8], document: Int)]()
    for (number, document) in documents.enumerated() {
      for code in document.codes { pairs.append((utf8(of: folded(code)), number)) }
    }
    pairs.sort { $0.code == $1.code ? $0.document < $1.document : isBefore($0.code, $1.code) }
    var entries = [CodeEntry]()
    for (code, document) in pairs where !code.isEmpty {
      if entries.last?.bytes == code {
        entries[entries.count - 1].add(document)
      } else {
        entries.append(CodeEntry(code, document))
      }
    }
    return entries
  }

  /// The shortest beginning of a code that still comes after the code before it.
  private static func shortest(_ code: String, after previous: String) -> String {
    let common = zip(code.unicodeScalars, previous.unicodeScalars).prefix { $0 == $1 }.count
    return text(of: code.unicodeScalars.prefix(common + 1).map(\.value))
  }
}

/// A code and the numbers of its documents.
private struct CodeEntry {
  let bytes: [UInt8]
  private(set) var documents = RisingNumbers()
  private var last: Int

  init(_ bytes: [UInt8], _ document: Int) {
    self.bytes = bytes
    documents.append(document)
    last = document
  }

  /// A document may state a code twice.
  mutating func add(_ document: Int) {
    if document != last { documents.append(document) }
    last = document
  }

  var code: String { String(decoding: bytes, as: UTF8.self) }

  /// About what the code takes in its shard.
  var byteCount: Int { bytes.count + documents.bytes.count + 6 }
}
