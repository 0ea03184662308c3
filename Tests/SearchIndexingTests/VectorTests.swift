import FoundationEssentials
import JSONText
import Testing

@testable import SearchIndexing

@Suite struct VectorTests {
  @Test func `the vectors are all there`() {
    #expect(Vectors.documents.count == Vectors.cases("documents").count)
    #expect(Vectors.cases("folding").count > 15)
    #expect(Vectors.cases("queries").count > 30)
    #expect(Vectors.cases("answers").count > 60)
  }

  @Test(arguments: Vectors.cases("folding"))
  func `a text is folded`(vector: JSON) throws {
    let written = try #require(vector[0]?.text)
    let expected = try #require(vector[1]?.text)
    #expect(text(of: folded(written)) == expected)
    #expect(FoldedText(written).scalars == folded(written))
    #expect(text(of: folded(expected)) == expected, "folding twice changes nothing")
  }

  @Test(arguments: Vectors.cases("bigrams"))
  func `a text has its bigrams`(vector: JSON) throws {
    let written = try #require(vector[0]?.text)
    #expect(bigrams(of: folded(written)).map { text(of: $0.bigram.scalars) } == vector[1].texts)
  }

  @Test(arguments: Vectors.cases("queries"))
  func `a query is taken apart`(vector: JSON) throws {
    let query = SearchQuery(try #require(vector[0]?.text))
    #expect(query.items.map { $0.description(decimals: 6) } == vector[1].texts)
    #expect(query.ignored.map(text(of:)) == vector[2].texts)
  }

  @Test(arguments: Vectors.cases("answers"))
  func `a query finds its documents in their order`(vector: JSON) throws {
    let engine = try SearchEngine(files: Vectors.files)
    let results = try engine.results(
      for: try #require(vector["query"]?.text), limit: vector["limit"]?.integer ?? 100,
      offset: vector["offset"]?.integer ?? 0)
    #expect(results.hits.map(\.address) == vector["addresses"].texts)
    #expect(results.total == vector["total"]?.integer ?? vector["addresses"].texts.count)
    #expect(results.ignored == vector["ignored"].texts)
    #expect(
      results.readings.map { [$0.word] + $0.names }
        == (vector["readings"]?.elements ?? []).map(Optional.init).map(\.texts))
    #expect(results.proposals == vector["proposals"].texts)
    if let pieces = vector["title"]?.elements {
      let title = try #require(results.hits.first?.title)
      #expect(title.pieces.map(\.text) == pieces.map { $0[0]?.text })
      #expect(title.pieces.map(\.isMatch) == pieces.map { $0[1]?.truth })
    }
  }

  /// After a change of the format, run once with GONGSHI_WRITE_VECTORS set and look at the difference.
  @Test func `the index beside the vectors is the one written from them`() throws {
    let name = try #require(Vectors.json?["index"]?.text)
    let written = JSONWriter.document { json in
      json.object { json in
        for file in Vectors.files { json.member(file.path, String(decoding: file.bytes, as: UTF8.self)) }
      }
    }
    if ProcessInfo.processInfo.environment["GONGSHI_WRITE_VECTORS"] != nil {
      try Data(written).write(to: URL(filePath: Vectors.folder + name))
    }
    #expect(try Vectors.bytes(of: name) == written)
  }
}
