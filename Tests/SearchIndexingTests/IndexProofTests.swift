import JSONText
import Testing

@testable import SearchIndexing

@Suite struct IndexProofTests {
  static let documents = Vectors.documents
  static let kindOrder = Vectors.cases("kindOrder").compactMap(\.text)

  private func problems(_ files: [(path: String, bytes: [UInt8])]) -> [String] {
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    return IndexProof(of: Self.documents, kindOrder: Self.kindOrder) { bytes[$0] }.problems
  }

  @Test func `an index as written is proven, and leads to all addresses`() {
    let bytes = Dictionary(uniqueKeysWithValues: Vectors.files.map { ($0.path, $0.bytes) })
    let proof = IndexProof(of: Self.documents, kindOrder: Self.kindOrder) { bytes[$0] }
    #expect(proof.problems == [])
    #expect(proof.addresses.sorted() == Self.documents.map(\.address).sorted())
  }

  @Test func `a large index with split lists is proven`() {
    let files = SubstringTests.files
    let bytes = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    let documents = SubstringTests.sample.documents
    #expect(IndexProof(of: documents, kindOrder: Sample.kindOrder) { bytes[$0] }.problems == [])
  }

  /// A shard's name in the root stays, its content is another.
  @Test(arguments: [
    ("grams", "叶片", "叶子", "projects/SYN-2024-0001/"),
    ("codes", "syn-2023-0003", "syn-2023-0004", "projects/SYN-2023-0003/"),
    ("texts", "高性能碳纤维编织", "高性能碳纤维编", "projects/SYN-2023-0003/"),
    ("texts", "projects/x/", "projects/y/", "projects/x/"),
  ])
  func `a document that is not found by all its texts is named`(
    folder: String, old: String, new: String, address: String
  ) {
    let files = Vectors.files.map { file in
      guard file.path.hasPrefix("search/\(folder)/") else { return file }
      return (file.path, Array(String(decoding: file.bytes, as: UTF8.self).replacing(old, with: new).utf8))
    }
    #expect(problems(files) == ["search does not find all of \(address)"])
  }

  @Test(arguments: ["grams", "codes", "texts", "groups"])
  func `a shard that is missing is named`(folder: String) {
    let found = problems(Vectors.files.filter { !$0.path.hasPrefix("search/\(folder)/") })
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("the search index is damaged: search/\(folder)/"))
    #expect(found[0].hasSuffix(".json: there is no such file"))
  }

  @Test func `documents that are not in the index are missed`() {
    let bytes = Dictionary(uniqueKeysWithValues: Vectors.files.map { ($0.path, $0.bytes) })
    let more = Self.documents + [SearchDocument(address: "z/", kind: "project", title: "另一个")]
    #expect(
      IndexProof(of: more, kindOrder: Self.kindOrder) { bytes[$0] }.problems
        == ["search holds \(more.count - 1) documents of \(more.count)"])
  }
}

@Suite struct GroupTableTests {
  @Test func `groups beyond the limit are found like fields`() throws {
    let documents = (0..<GroupTable.limit + 40).map { number in
      SearchDocument(
        address: "p/\(number)/", kind: "project", title: "题名",
        groups: [.init("chain", "链\(10_000 + number)号"), .init("city", "苏州市")])
    }
    let table = GroupTable(documents)
    #expect(table.groups.count == GroupTable.limit)
    let engine = try SearchEngine(files: SearchIndex.files(for: documents))
    for number in [0, 1, 700, GroupTable.limit - 1, GroupTable.limit + 39] {
      #expect(try engine.results(for: "链\(10_000 + number)号").hits.map(\.address) == ["p/\(number)/"])
    }
    #expect(try engine.results(for: "城市:苏州", limit: 0).total == documents.count)
  }

  @Test func `groups are the same however many documents one thread goes through`() {
    // Groups met first in later parts, met in all, met twice in one document, and more of them than are kept.
    let documents = (0..<GroupTable.limit + 500).map { number in
      SearchDocument(
        address: "p/\(number)/", kind: "project", title: "题名",
        groups: [
          .init("chain", "链\(number)号"), .init("city", number < 900 ? "苏州市" : "盐城市"), .init("city", "苏州市"),
          .init("year", "\(2020 + number / 700)"),
        ])
    }
    let whole = GroupTable(documents)
    for size in [1, 7, 900] {
      let parts = GroupTable(documents, workers: 4, parts: size)
      #expect(parts.groups.map { [$0.kind, $0.name] } == whole.groups.map { [$0.kind, $0.name] })
      #expect(documents.indices.allSatisfy { parts.numbers[$0] == whole.numbers[$0] })
      #expect(
        documents.indices.allSatisfy {
          parts.fields(of: documents[$0], $0) == whole.fields(of: documents[$0], $0)
        })
    }
    #expect(whole.fields(of: documents[999], 999) == ["链999号"])
  }
}
