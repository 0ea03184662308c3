import TestSupport
import Testing

@testable import SearchIndexing

/// So many documents that their amounts stand in several shards.
@Suite struct AmountSearchTests {
  static let documents: [SearchDocument] = {
    var random = SeededNumbers(seed: 9)
    return (0..<9_500).map { number in
      SearchDocument(
        address: "p/\(number)/", kind: number % 5 == 0 ? "notice" : "project", title: "题名\(number)",
        year: number % 11 == 0 ? nil : 2020 + random.below(3), amount: number % 7 == 0 ? nil : random.below(300) * 100)
    }
  }()
  static let files = SearchIndex.files(for: documents, kindOrder: ["project"], decimals: 2)

  @Test(arguments: [
    ("支持>100", 10_001, Int.max), ("支持>=100", 10_000, Int.max), ("支持<3", 0, 299), ("支持<=3", 0, 300),
    ("支持:100-200", 10_000, 20_000), ("支持=0", 0, 0), ("支持=150.50元", 15_050, 15_050), ("支持<0", 1, 0),
    ("支持>0.001", 1, Int.max), ("支持:200-100", 1, 0), ("支持>9999999", Int.max, Int.max), ("支持:0-", 0, Int.max),
  ])
  func `amounts in a range are found, all of them and nothing else`(query: String, low: Int, high: Int) throws {
    let results = try SearchEngine(files: Self.files).results(for: query, limit: 20_000)
    let expected = Self.documents.filter { $0.amount.map { low <= $0 && $0 <= high } ?? false }
    #expect(Set(results.hits.map(\.address)) == Set(expected.map(\.address)))
    #expect(results.total == expected.count)
  }

  @Test func `one bound asks for a shard a year at the most`() throws {
    let engine = try SearchEngine(files: Self.files)
    _ = try engine.results(for: "支持>100", limit: 0)
    let shards = engine.loadedPaths.filter { $0.hasPrefix("search/amounts/") }
    #expect(!shards.isEmpty && shards.count <= 3)
  }

  @Test(arguments: [("2021", 2021...2021), ("year:2020-2021", 2020...2021), ("年度:1999", 1999...1999)])
  func `years are found`(query: String, years: ClosedRange<Int>) throws {
    let results = try SearchEngine(files: Self.files).results(for: "题名 " + query, limit: 0)
    let expected = Self.documents.filter { document in
      document.year.map(years.contains) ?? false || query == "2021" && document.title.contains(query)
    }
    #expect(results.total == expected.count)
  }
}
