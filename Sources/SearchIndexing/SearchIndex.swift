internal import JSONText

/// Documents made into files a static host can serve: a root and shards of bounded size, each named by its content.
package enum SearchIndex {
  /// The index of documents; their order does not matter.
  ///
  /// - Parameters:
  ///   - documents: what can be found; addresses must differ.
  ///   - kindOrder: which kinds of page come first among equal matches; others follow by name.
  /// - Returns: the files below `search/`, rising by path.
  package static func files(
    for documents: [SearchDocument], kindOrder: [String] = []
  ) -> [(path: String, bytes: [UInt8])] {
    let documents = documents.numbered(kindOrder: kindOrder)
    var shards = ShardSet()
    var root = SearchRoot()
    root.documents = documents.count
    root.kinds = kinds(of: documents)
    root.grams = shards.addGrams(OccurrenceTable(documents))
    root.texts = shards.addTexts(documents, kinds: root.kinds)
    root.codes = shards.addCodes(documents)
    let files = shards.files + [(SearchRoot.path, root.bytes)]
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// In the order of their first document.
  private static func kinds(of documents: [SearchDocument]) -> [String] {
    var kinds = [String]()
    for document in documents where !kinds.contains(document.kind) { kinds.append(document.kind) }
    return kinds
  }
}

/// The shards written so far; equal bytes in one folder are one file.
struct ShardSet {
  private(set) var files = [(path: String, bytes: [UInt8])]()
  private var names = ShardNames()
  private var paths = Set<String>()

  /// Keeps the shard and returns its name.
  mutating func add(_ bytes: [UInt8], to folder: ShardFolder) -> String {
    let name = names.name(for: bytes)
    let path = folder.path(name)
    if paths.insert(path).inserted { files.append((path, bytes)) }
    return name
  }

  /// As small as a cold visitor would like, larger where so many shards would make the root heavy.
  ///
  /// - Parameters:
  ///   - total: the bytes of all shards together.
  ///   - count: how many shards the root can name without weight.
  /// - Returns: how many bytes a shard should hold.
  static func size(total: Int, shards count: Int) -> Int { min(max(total / count, 8_000), 40_000) }
}

func kilobytes(_ bytes: Int) -> Int { max(1, (bytes + 500) / 1000) }
