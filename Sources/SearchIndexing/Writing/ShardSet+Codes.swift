private import ParallelWork

extension ShardSet {
  /// A shard is one flat array: code, the numbers of its documents, next code, …
  mutating func addCodes(_ documents: [SearchDocument]) -> SearchRoot.Keys {
    addKeys(codes(of: documents), to: .codes)
  }

  private func codes(of documents: [SearchDocument]) -> [CodeEntry] {
    let found = mapped(documents.indices, workers: workers) { range in
      range.flatMap { number in
        documents[number].codes.map { (code: SortedText(utf8(of: folded($0))), document: number) }
      }
    }
    let pairs = sorted(found, workers: workers) { $0.code == $1.code ? $0.document < $1.document : $0.code < $1.code }
    var entries = [CodeEntry]()
    var start = 0
    while start < pairs.count {
      let code = pairs[start].code, end = pairs[start...].firstIndex { $0.code != code } ?? pairs.count
      if !code.bytes.isEmpty { entries.append(Self.entry(code.bytes, pairs[start..<end].lazy.map(\.document))) }
      start = end
    }
    return entries
  }

  /// A document may state a code twice.
  private static func entry(_ code: [UInt8], _ documents: some Sequence<Int>) -> CodeEntry {
    var numbers = RisingNumbers()
    var last: Int?
    for document in documents where document != last {
      numbers.append(document)
      last = document
    }
    return CodeEntry(key: code, numbers: numbers.bytes)
  }
}

/// A code and the numbers of its documents.
private struct CodeEntry: KeyEntry {
  let key: [UInt8]
  let numbers: [UInt8]

  var texts: [String] { [key, numbers].map { String(decoding: $0, as: UTF8.self) } }
  var textSize: Int { key.count + numbers.count }
}
