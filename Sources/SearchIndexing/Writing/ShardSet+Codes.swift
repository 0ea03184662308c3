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
    return mapped(pairs.indices, workers: workers, runs: 4096) { entries(of: pairs, beginningIn: $0) }
  }

  /// The codes whose first document is in a range of the sorted pairs.
  private func entries(of pairs: [(code: SortedText, document: Int)], beginningIn range: Range<Int>) -> [CodeEntry] {
    var entries = [CodeEntry](), start = range.lowerBound
    while start > 0, start < range.upperBound, pairs[start].code == pairs[start - 1].code { start += 1 }
    while start < range.upperBound {
      let code = pairs[start].code
      var end = start + 1
      while end < pairs.count, pairs[end].code == code { end += 1 }
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
