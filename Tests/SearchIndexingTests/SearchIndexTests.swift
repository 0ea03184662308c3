import JSONText
import TestSupport
import Testing

@testable import SearchIndexing

@Suite struct SearchIndexTests {
  @Test func `the order of the documents changes no byte`() {
    let documents = Sample(projects: 300, seed: 3).documents
    var random = SeededNumbers(seed: 1)
    let first = SearchIndex.files(for: documents, kindOrder: ["organisation"])
    let second = SearchIndex.files(for: documents.shuffled(using: &random), kindOrder: ["organisation"])
    #expect(first.map(\.path) == second.map(\.path))
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test func `of every file is kept what was asked for`() {
    let documents = NumberedDocuments(SubstringTests.sample.documents, kindOrder: Sample.kindOrder)
    let sizes = SearchIndex.files(for: documents, workers: 3) { $0.count }
    #expect(sizes.map(\.path) == SubstringTests.files.map(\.path))
    #expect(sizes.map(\.bytes) == SubstringTests.files.map(\.bytes.count))
  }

  @Test func `files are below search, in order, once each, and none is above 64 kB`() {
    let files = SubstringTests.files
    #expect(files.allSatisfy { $0.path.hasPrefix("search/") && $0.path.hasSuffix(".json") })
    #expect(files.map(\.path) == Set(files.map(\.path)).sorted())
    #expect(files.allSatisfy { $0.bytes.count <= 64_000 })
    let sizes = files.map(\.bytes.count).sorted()
    #expect(sizes[sizes.count / 2] <= 20_000)
    #expect(files.contains { $0.path.hasPrefix("search/groups/") && $0.bytes.count > 100 })
  }

  @Test func `a new document changes only the shards it is in`() {
    let documents = SubstringTests.sample.documents
    let added = SearchDocument(address: "z/", kind: "project", title: "龘龘", codes: ["ZZZ"], year: 1)
    let before = Set(SubstringTests.files.map(\.path))
    let after = Set(SearchIndex.files(for: documents + [added], kindOrder: Sample.kindOrder).map(\.path))
    #expect(before.count > 40)
    #expect(after.subtracting(before).count <= 4, "bigrams, texts, codes, amounts")
  }

  @Test func `equal years and amounts keep their positions, then their addresses`() throws {
    let places = [("b/", 2), ("a/", 2), ("z/", 1), ("y/", 1)]
    let documents = places.map { address, position in
      SearchDocument(
        address: address, kind: "project", title: "题名", year: 2024, amount: 1, position: position)
    }
    let engine = try SearchEngine(files: SearchIndex.files(for: documents))
    #expect(try engine.results(for: "题名").hits.map(\.address) == ["y/", "z/", "a/", "b/"])
  }

  @Test func `no documents make an index that finds nothing`() throws {
    let files = SearchIndex.files(for: [])
    #expect(files.map(\.path).filter { !$0.hasPrefix("search/tables/") } == ["search/index.json"])
    let results = try SearchEngine(files: files).results(for: "碳纤维")
    #expect(results == SearchResults(total: 0, hits: [], ignored: [], isTooShort: false, readings: [], proposals: []))
  }

  /// é and e + ◌́ are one `String` to Swift, but not to JavaScript.
  @Test func `texts that only look the same stay apart`() throws {
    let names = ["caf\u{E9} eins", "cafe\u{301} eins"]
    let documents = names.enumerated().flatMap { number, name in
      (0..<3).map { SearchDocument(address: "\(number)/\($0)/", kind: "project", title: "题名", fields: [name]) }
    }
    let engine = try SearchEngine(files: SearchIndex.files(for: documents))
    for (number, name) in names.enumerated() {
      #expect(try engine.results(for: "\"\(name)\"").hits.map(\.address) == (0..<3).map { "\(number)/\($0)/" })
    }
  }
}

@Suite struct FrequentBigramTests {
  /// So many that the list of `有限` needs several shards.
  static let count = 14_000
  static let files = SearchIndex.files(
    for: (0..<count).map {
      SearchDocument(address: "o/\($0)/", kind: "organisation", title: "有限公司\($0)", isName: true)
    })

  @Test func `a list too long for one shard is split and read whole`() throws {
    #expect(Self.files.allSatisfy { $0.bytes.count <= 64_000 })
    let engine = try SearchEngine(files: Self.files)
    let results = try engine.results(for: "有限公司", limit: 3)
    #expect(results.total == Self.count)
    #expect(results.hits.map(\.address) == ["o/0/", "o/1/", "o/10/"])
    #expect(engine.loadedPaths.filter { $0.hasPrefix("search/grams/") }.count == 2)
  }

  @Test func `a rare bigram spares the long lists`() throws {
    let engine = try SearchEngine(files: Self.files)
    let results = try engine.results(for: "有限公司13999")
    #expect(results.hits.map(\.address) == ["o/13999/"])
    let long = try SearchEngine(files: Self.files)
    _ = try long.results(for: "有限", limit: 0)
    let shards = long.loadedPaths.filter { $0.hasPrefix("search/grams/") }
    #expect(Set(shards).isDisjoint(with: engine.loadedPaths))
  }
}
