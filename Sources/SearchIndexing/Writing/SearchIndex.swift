internal import JSONText
private import ParallelWork

/// Documents made into files a static host can serve: a root and shards of bounded size, each named by its content.
package enum SearchIndex {
  /// The index of documents; their order does not matter.
  package static func files(
    for documents: [SearchDocument], kindOrder: [String] = [], decimals: Int = 0, workers: Int = 1
  ) -> [(path: String, bytes: [UInt8])] {
    files(for: NumberedDocuments(documents, kindOrder: kindOrder), decimals: decimals, workers: workers)
  }

  /// The index of documents.
  ///
  /// - Parameters:
  ///   - numbered: what can be found.
  ///   - decimals: the smallest units of one unit of money are 10 to this power.
  ///   - workers: how many threads write; the files do not depend on it.
  /// - Returns: the files below `search/`, rising by path.
  package static func files(
    for numbered: NumberedDocuments, decimals: Int = 0, workers: Int = 1
  ) -> [(path: String, bytes: [UInt8])] {
    // Each kind of shard has a folder of its own, so each can be written without the others.
    let folders = ShardFolder.allCases
    let parts = mapped(folders.indices, workers: workers, runs: 1) { range in
      range.map { written(folders[$0], numbered, workers) }
    }
    var root = SearchRoot()
    root.documents = numbered.documents.count
    root.kinds = kinds(of: numbered.documents)
    root.years = years(of: numbered.documents)
    root.decimals = decimals
    root.folds = folds(in: numbered.documents, workers: workers)
    for (folder, part) in zip(folders, parts) { root.take(folder, from: part.root) }
    let files = parts.flatMap(\.files) + [(SearchRoot.path, root.bytes)]
    return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The shards of one folder, and a root that knows nothing but them.
  private static func written(
    _ folder: ShardFolder, _ numbered: NumberedDocuments, _ workers: Int
  ) -> (root: SearchRoot, files: [(path: String, bytes: [UInt8])]) {
    var shards = ShardSet(), root = SearchRoot()
    switch folder {
    case .grams: root.grams = shards.addGrams(OccurrenceTable(numbered, workers: workers))
    case .texts: root.texts = shards.addTexts(numbered, workers: workers)
    case .codes: root.codes = shards.addCodes(numbered.documents)
    case .readings: root.readings = shards.addReadings(numbered, workers: workers)
    case .groups: root.groups = shards.addGroups(numbered.groups, documents: numbered.documents.count)
    case .amounts: root.amounts = shards.addAmounts(numbered.documents.filter { !$0.isName })
    case .tables: root.table = shards.addTable()
    }
    return (root, shards.files)
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

extension SearchRoot {
  /// Takes over what another root knows of a folder.
  fileprivate mutating func take(_ folder: ShardFolder, from other: SearchRoot) {
    switch folder {
    case .grams: grams = other.grams
    case .texts: texts = other.texts
    case .codes: codes = other.codes
    case .readings: readings = other.readings
    case .groups: groups = other.groups
    case .amounts: amounts = other.amounts
    case .tables: table = other.table
    }
  }
}

extension ShardSet {
  /// All traditional characters, which the browser asks for only where a query finds nothing without them.
  fileprivate mutating func addTable() -> String {
    let pairs = text(of: Simplification.pairs.flatMap { [$0.0, $0.1] })
    return add(JSONWriter.document { $0.value(pairs) }, to: .tables)
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
