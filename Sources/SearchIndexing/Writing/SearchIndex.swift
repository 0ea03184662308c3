internal import JSONText
private import ParallelWork

/// Documents made into files a static host can serve: a root and shards of bounded size, each named by its content.
package enum SearchIndex {
  /// The index of documents; their order does not matter.
  package static func files(
    for documents: [SearchDocument], kindOrder: [String] = [], decimals: Int = 0, workers: Int = 1
  ) -> [(path: String, bytes: [UInt8])] {
    files(for: NumberedDocuments(documents, kindOrder: kindOrder), decimals: decimals, workers: workers) { $0 }
  }

  /// The index of documents.
  ///
  /// - Parameters:
  ///   - numbered: what can be found.
  ///   - decimals: the smallest units of one unit of money are 10 to this power.
  ///   - workers: how many threads write; the files do not depend on it.
  ///   - keep: makes of the bytes of each file, once they are written, what is kept of them.
  /// - Returns: the files below `search/`, rising by path.
  package static func files<Kept: Sendable>(
    for numbered: NumberedDocuments, decimals: Int = 0, workers: Int = 1,
    keeping keep: @escaping @Sendable ([UInt8]) -> Kept
  ) -> [(path: String, bytes: Kept)] {
    var root = SearchRoot()
    root.documents = numbered.documents.count
    root.kinds = kinds(of: numbered.documents)
    root.years = years(of: numbered.documents)
    root.decimals = decimals
    root.folds = folds(in: numbered.documents, workers: workers)
    // Side by side while what they are made from is small; else one after the other, what takes most memory first,
    // while whoever works beside has little yet. The shards of one are written side by side anyway.
    let folders = ShardFolder.allCases, isSmall = numbered.documents.count < 200_000
    let made = mapped(folders.indices, workers: isSmall ? workers : 1, runs: 1) { range in
      range.map { index in
        var shards = ShardSet(workers: workers, keeping: keep)
        return (note: shards.add(folders[index], numbered), files: shards.files)
      }
    }
    for folder in made { folder.note(&root) }
    let files = made.flatMap(\.files) + [(SearchRoot.path, keep(root.bytes))]
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func kinds(of documents: [SearchDocument]) -> [SearchRoot.Kind] {
    var kinds = [SearchRoot.Kind]()
    for document in documents {
      if kinds.last?.name != document.kind {
        kinds.append(SearchRoot.Kind(name: document.kind, count: 0, isName: document.isName))
      }
      kinds[kinds.count - 1].count += 1
    }
    return kinds
  }

  private static func years(of documents: [SearchDocument]) -> [SearchRoot.YearRun] {
    var runs = [SearchRoot.YearRun]()
    var kind: String?
    for document in documents where !document.isName {
      if kind != document.kind || runs.last?.year != document.year {
        runs.append(SearchRoot.YearRun(year: document.year, count: 0))
        kind = document.kind
      }
      runs[runs.count - 1].count += 1
    }
    return runs
  }

  /// The traditional characters of all texts, each before its simplified form, rising.
  private static func folds(in documents: [SearchDocument], workers: Int) -> String {
    let found = mapped(documents.indices, workers: workers) { range in
      var found = TraditionalCharacters()
      for document in documents[range] {
        found.look(at: document.title)
        for text in document.fields { found.look(at: text) }
        for text in document.lines { found.look(at: text) }
        for group in document.groups { found.look(at: group) }
      }
      return Array(found.scalars)
    }
    return text(of: Set(found).sorted().flatMap { [$0, Simplification.simplified($0)] })
  }
}

/// The traditional characters of some texts.
private struct TraditionalCharacters {
  private(set) var scalars = Set<UInt32>()
  private var groups = Set<ObjectIdentifier>()

  mutating func look(at text: String) {
    for scalar in text.unicodeScalars where Simplification.simplified(scalar.value) != scalar.value {
      scalars.insert(scalar.value)
    }
  }

  /// Many documents hold one group, whose name is looked at once.
  mutating func look(at group: SearchDocument.Group) {
    if groups.insert(ObjectIdentifier(group)).inserted { look(at: group.name) }
  }
}

extension ShardSet {
  /// Writes the shards of one folder; returns what notes in the root what it says of them.
  fileprivate mutating func add(
    _ folder: ShardFolder, _ numbered: NumberedDocuments
  ) -> @Sendable (inout SearchRoot) -> Void {
    switch folder {
    case .grams:
      let grams = addGrams(OccurrenceTable(numbered, workers: workers))
      return { $0.grams = grams }
    case .texts:
      let texts = addTexts(numbered)
      return { $0.texts = texts }
    case .codes:
      let codes = addCodes(numbered.documents)
      return { $0.codes = codes }
    case .readings:
      let readings = addReadings(numbered)
      return { $0.readings = readings }
    case .groups:
      let groups = addGroups(numbered.groups, documents: numbered.documents.count)
      return { $0.groups = groups }
    case .amounts:
      let amounts = addAmounts(numbered.documents.filter { !$0.isName })
      return { $0.amounts = amounts }
    case .tables:
      let table = addTable()
      return { $0.table = table }
    }
  }

  /// All traditional characters, which the browser asks for only where a query finds nothing without them.
  fileprivate mutating func addTable() -> String {
    let pairs = text(of: Simplification.pairs.flatMap { [$0.0, $0.1] })
    return add(1, to: .tables) { _ in JSONWriter.document { $0.value(pairs) } }[0].name
  }
}

/// The shards written so far; equal bytes in one folder are one file.
struct ShardSet<Kept: Sendable> {
  private(set) var files = [(path: String, bytes: Kept)]()
  private var names = ShardNames()
  private var paths = Set<String>()
  let workers: Int
  private let keep: @Sendable ([UInt8]) -> Kept

  init(workers: Int, keeping keep: @escaping @Sendable ([UInt8]) -> Kept) {
    self.workers = workers
    self.keep = keep
  }

  /// Adds so many shards, written side by side.
  ///
  /// - Returns: the name of each, and how many bytes it has.
  mutating func add(
    _ count: Int, to folder: ShardFolder, _ shard: @Sendable (Int) -> [UInt8]
  ) -> [(name: String, size: Int)] {
    let written = mapped(0..<count, workers: workers, runs: 16) { [keep] run in
      run.map { number in
        let bytes = shard(number)
        return (identity: ShardNames.Identity(bytes), kept: keep(bytes))
      }
    }
    return written.map { shard in
      let name = names.name(for: shard.identity), path = folder.path(name)
      if paths.insert(path).inserted { files.append((path, shard.kept)) }
      return (name, shard.identity.size)
    }
  }
}

/// As small as a cold visitor would like, larger where so many shards would make the root heavy.
///
/// - Parameters:
///   - total: the bytes of all shards together.
///   - count: how many shards the root can name without weight.
/// - Returns: how many bytes a shard should hold.
func shardSize(total: Int, shards count: Int) -> Int { min(max(total / count, 8_000), 40_000) }

func kilobytes(_ bytes: Int) -> Int { max(1, (bytes + 500) / 1000) }
