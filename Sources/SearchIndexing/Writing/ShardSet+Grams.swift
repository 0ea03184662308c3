internal import JSONText

extension ShardSet {
  /// A shard is one flat array: bigram, documents and places in titles, documents and places in fields, next bigram, …
  mutating func addGrams(_ table: OccurrenceTable) -> SearchRoot.Grams {
    let lists = table.sorted
    let total = lists.reduce(0) { $0 + $1.occurrences.parts.reduce(0) { $0 + $1.byteCount } }
    let size = Self.size(total: total, shards: 1_000)
    var grams = SearchRoot.Grams()
    var shard = GramShard()
    for (bigram, occurrences) in lists {
      for part in occurrences.parts {
        if shard.byteCount > 0, occurrences.parts.count > 1 || shard.byteCount + part.byteCount > size {
          close(&shard, in: &grams)
        }
        shard.append(bigram, part)
        if occurrences.parts.count > 1 { close(&shard, in: &grams) }
      }
    }
    if shard.byteCount > 0 { close(&shard, in: &grams) }
    return grams
  }

  private mutating func close(_ shard: inout GramShard, in grams: inout SearchRoot.Grams) {
    guard let first = shard.first else { return }
    let bytes = JSONWriter.document { $0.value(shard.texts) }
    grams.firsts.append(first)
    grams.files.append(add(bytes, to: .grams))
    grams.weights.append(kilobytes(bytes.count))
    shard = GramShard()
  }
}

/// Bigrams and their occurrences on the way into one file.
private struct GramShard {
  private(set) var first: Bigram?
  private(set) var texts = [String]()
  private(set) var byteCount = 0

  mutating func append(_ bigram: Bigram, _ part: Occurrences.Part) {
    first = first ?? bigram
    texts.append(text(of: bigram.scalars))
    texts += part.texts
    byteCount += part.byteCount + 20
  }
}
