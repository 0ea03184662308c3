internal import JSONText

extension ShardSet {
  /// A shard is one flat array: bigram, documents and places in titles, documents and places in fields, next bigram, …
  mutating func addGrams(_ table: OccurrenceTable) -> SearchRoot.Grams {
    let shards = Self.shards(of: table)
    let written = add(shards.count, to: .grams) { shards[$0].bytes(of: table) }
    return SearchRoot.Grams(
      firsts: shards.map { table.bigram($0.positions.lowerBound) }, files: written.map(\.name),
      weights: written.map { kilobytes($0.size) })
  }

  private static func shards(of table: OccurrenceTable) -> [GramShard] {
    let size = shardSize(total: table.byteCount, shards: 1_000)
    var shards = [GramShard](), start = 0, bytes = 0
    func close(at end: Int) {
      if start < end { shards.append(GramShard(positions: start..<end)) }
      (start, bytes) = (end, 0)
    }
    for position in table.indices {
      let occurrences = table[position], parts = occurrences.partCount
      if parts > 1 {
        close(at: position)
        shards += (0..<parts).map { GramShard(positions: position..<position + 1, part: $0) }
        start = position + 1
      } else {
        if bytes + occurrences.byteCount > size { close(at: position) }
        bytes += occurrences.byteCount + 20
      }
    }
    close(at: table.indices.upperBound)
    return shards
  }
}

/// What one file holds: as many bigrams as fit, or one part of one of which there are several.
private struct GramShard: Sendable {
  let positions: Range<Int>
  var part = 0

  func bytes(of table: OccurrenceTable) -> [UInt8] {
    JSONWriter.document {
      $0.value(positions.flatMap { [text(of: table.bigram($0).scalars)] + table[$0].part(part).texts })
    }
  }
}
