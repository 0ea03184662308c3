/// Searches a published index as the browser does: the same shards, the same matches, the same order.
///
/// `themes/default/assets/search-engine.js` is its twin; both are held to `vectors.json` and compared on a built site.
package final class SearchEngine {
  private let reader: ShardReader

  /// Reads the root of the index; shards are read when a query needs them.
  ///
  /// - Parameter load: gives the bytes of a file by its path relative to the root of the site.
  /// - Throws: what `load` throws, or a `SearchError`.
  package init(load: @escaping (_ path: String) throws -> [UInt8]) throws {
    reader = try ShardReader(load: load)
  }

  /// The files read so far, in their order.
  package var loadedPaths: [String] { reader.paths }

  /// The matches of a query from the place `offset` on, at most `limit` of them.
  ///
  /// - Throws: what `load` throws, or a `SearchError` where a shard is not what the root promised.
  package func results(for query: String, limit: Int = 10, offset: Int = 0) throws -> SearchResults {
    let query = SearchQuery(query)
    let ranking = Ranking(try matches(of: query.words), lengths: query.words.map(\.count))
    let hits = try ranking.best(offset: max(offset, 0), limit: max(limit, 0)).map { document in
      hit(try reader.row(of: document), words: query.words)
    }
    return SearchResults(
      total: ranking.total, hits: hits, ignored: query.ignored.map(text(of:)), isTooShort: query.words.isEmpty)
  }

  /// The matches of each word, in the order of the words; the words that cost least are looked up first and spare the
  /// others what they exclude.
  private func matches(of words: [[UInt32]]) throws -> [WordMatches] {
    var matches = [WordMatches](repeating: WordMatches(documents: 0), count: words.count)
    var isWanted: [Bool]?
    for index in words.indices.sorted(by: { (cost(of: words[$0]), $0) < (cost(of: words[$1]), $1) }) {
      var search = WordSearch(words[index], in: reader, among: isWanted)
      let found = try search.matches()
      isWanted = found.tiers.indices.map { found.tiers[$0] != Tier.none && isWanted?[$0] ?? true }
      matches[index] = found
    }
    return matches
  }

  /// The weight of the cheapest bigram.
  private func cost(of word: [UInt32]) -> Int {
    bigrams(of: word).map { reader.root.grams.weight(of: $0.bigram) }.min() ?? 0
  }

  private func hit(_ row: TextRow, words: [[UInt32]]) -> SearchHit {
    SearchHit(
      address: row.address, kind: row.kind, title: MarkedText(text: row.title, words: words),
      lines: row.lines.map { MarkedText(text: $0, words: words) })
  }
}
