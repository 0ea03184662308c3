/// Searches a published index as the browser does: the same shards, the same matches, the same order.
///
/// `themes/default/assets/search-engine.js` is its twin; both are held to `vectors.json` and compared on a built site.
package final class SearchEngine {
  let reader: ShardReader

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
    let ignored = query.ignored.map(text(of:))
    guard !query.items.isEmpty else {
      return SearchResults(total: 0, hits: [], ignored: ignored, isTooShort: true, readings: [], proposals: [])
    }
    var selecting = Selecting(query.items, in: reader)
    let selection = try selecting.selection()
    let total = selection.ranking.total
    let hits = try selection.ranking.best(offset: max(offset, 0), limit: max(limit, 0)).map { document in
      hit(try reader.row(of: document), kind: kind(of: document), words: selection.words)
    }
    return SearchResults(
      total: total, hits: hits, ignored: ignored, isTooShort: false,
      readings: selection.readings.map { NameReading(word: text(of: $0.word), names: $0.names.map(text(of:))) },
      proposals: total == 0 ? try Proposing(reader: reader, items: query.items).proposals() : [])
  }

  private func kind(of document: Int) -> String {
    var rest = document
    for kind in reader.root.kinds {
      if rest < kind.count { return kind.name }
      rest -= kind.count
    }
    return ""
  }

  private func hit(_ row: TextRow, kind: String, words: [[UInt32]]) -> SearchHit {
    SearchHit(
      address: row.address, kind: kind, title: MarkedText(text: row.title, words: words),
      lines: row.lines.map { MarkedText(text: $0, words: words) })
  }
}
