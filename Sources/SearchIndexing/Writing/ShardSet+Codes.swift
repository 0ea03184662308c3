private import ParallelWork

extension ShardSet {
  /// A shard is one flat array: code, the numbers of its documents, next code, …
  mutating func addCodes(_ documents: [SearchDocument]) -> SearchRoot.Keys {
    addKeys(KeyShards(CodeEntry.all(of: documents, workers: workers)), to: .codes)
  }
}

/// A code and the numbers of its documents.
private struct CodeEntry: KeyEntry {
  let key: [UInt8]
  let numbers: [UInt8]

  var texts: [String] { [key, numbers].map { String(decoding: $0, as: UTF8.self) } }
  var textSize: Int { key.count + numbers.count }

  /// Rising by code.
  static func all(of documents: [SearchDocument], workers: Int) -> [CodeEntry] {
    let found = mapped(documents.indices, workers: workers) { range in
      range.flatMap { number in
        documents[number].codes.map { (code: SortedText(utf8(of: folded($0))), document: number) }
      }
    }
    let pairs = sorted(found, workers: workers) { $0.code == $1.code ? $0.document < $1.document : $0.code < $1.code }
    return mapped(pairs.indices, workers: workers, runs: 4096) { entries(of: pairs, beginningIn: $0) }
  }

  /// The codes whose first document is in a range of the sorted pairs.
  private static func entries(of pairs: [(code: SortedText, document: Int)], beginningIn range: Range<Int>)
    -> [CodeEntry]
  {
    var entries = [CodeEntry](), start = range.lowerBound
    while start > 0, start < range.upperBound, pairs[start].code == pairs[start - 1].code { start += 1 }
    while start < range.upperBound {
      let code = pairs[start].code
      var numbers = RisingNumbers(), end = start
      while end < pairs.count, pairs[end].code == code {
        // A document may state a code twice.
        if end == start || pairs[end].document != pairs[end - 1].document { numbers.append(pairs[end].document) }
        end += 1
      }
      if !code.bytes.isEmpty { entries.append(CodeEntry(key: code.bytes, numbers: numbers.bytes)) }
      start = end
    }
    return entries
  }
}
