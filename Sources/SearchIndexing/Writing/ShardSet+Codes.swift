extension ShardSet {
  /// A shard is one flat array: code, the numbers of its documents, next code, …
  mutating func addCodes(_ documents: [SearchDocument]) -> SearchRoot.Keys {
    addKeys(Self.codes(of: documents), to: .codes)
  }

  private static func codes(of documents: [SearchDocument]) -> [KeyEntry] {
    var pairs = [(code: SortedText, document: Int)]()
    for (number, document) in documents.enumerated() {
      for code in document.codes { pairs.append((SortedText(utf8(of: folded(code))), number)) }
    }
    pairs.sort { $0.code == $1.code ? $0.document < $1.document : $0.code < $1.code }
    var entries = [KeyEntry]()
    var start = 0
    while start < pairs.count {
      let code = pairs[start].code, end = pairs[start...].firstIndex { $0.code != code } ?? pairs.count
      if !code.bytes.isEmpty { entries.append(entry(code.bytes, pairs[start..<end].lazy.map(\.document))) }
      start = end
    }
    return entries
  }

  /// A document may state a code twice.
  private static func entry(_ code: [UInt8], _ documents: some Sequence<Int>) -> KeyEntry {
    var numbers = RisingNumbers()
    var last: Int?
    for document in documents where document != last {
      numbers.append(document)
      last = document
    }
    return KeyEntry(key: code, texts: [String(decoding: code, as: UTF8.self), numbers.text])
  }
}
