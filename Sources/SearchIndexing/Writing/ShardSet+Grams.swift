internal import JSONText

extension ShardSet {
  /// A shard is one flat array: bigram, documents and places in titles, documents and places in fields, next bigram, …
  mutating func addGrams(_ table: OccurrenceTable) -> SearchRoot.Grams {
    let shards = Self.shards(of: table)
    let written = add(shards.count, to: .grams) { shards[$0].bytes }
    return SearchRoot.Grams(
      firsts: shards.map { $0.lists[0].bigram }, files: written.map(\.name),
      weights: written.map { kilobytes($0.size) })
  }

  /// What each holds: as many bigrams as fit, or one part of one of which there are several.
  private static func shards(of table: OccurrenceTable) -> [GramShard] {
    let lists = table.sorted
    let total = lists.reduce(0) { $0 + $1.occurrences.parts.reduce(0) { $0 + $1.byteCount } }
    let size = size(total: total, shards: 1_000)
    var shards = [GramShard](), shard = GramShard()
    func close() {
      if !shard.lists.isEmpty { shards.append(shard) }
      shard = GramShard()
    }
    for (bigram, occurrences) in lists {
      for part in occurrences.parts {
        if occurrences.parts.count > 1 || shard.byteCount + part.byteCount > size { close() }
        shard.append(bigram, part)
        if occurrences.parts.count > 1 { close() }
      }
    }
    close()
    return shards
  }
}

/// Bigrams and their occurrences on the way into one file.
private struct GramShard: Sendable {
  private(set) var lists = [(bigram: Bigram, part: Occurrences.Part)]()
  private(set) var byteCount = 0

  mutating func append(_ bigram: Bigram, _ part: Occurrences.Part) {
    lists.append((bigram, part))
    byteCount += part.byteCount + 20
  }

  var bytes: [UInt8] {
    JSONWriter.document { $0.value(lists.flatMap { [text(of: $0.bigram.scalars)] + $0.part.texts }) }
  }
}
