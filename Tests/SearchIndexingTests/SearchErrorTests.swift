import Testing

@testable import SearchIndexing

@Suite struct SearchErrorTests {
  private struct NoFile: Error, Equatable { let path: String }

  @Test(arguments: [
    ("", "the search index is damaged: search/index.json: the text ends where a value is due"),
    ("{}", "the search index is damaged: search/index.json: no version"),
    (#"{"version":1}"#, "the search index is damaged: search/index.json: a member is missing"),
    (
      #"{"version":1,"documents":2,"kinds":[],"grams":{},"texts":{"counts":[1]},"codes":{}}"#,
      "the search index is damaged: search/index.json: shards are missing"
    ),
    (
      #"{"version":1,"documents":2,"kinds":[],"grams":{"weights":[]},"texts":{"counts":[1],"files":"0123456789"},"codes":{}}"#,
      "the search index is damaged: search/index.json: documents are missing"
    ),
    (
      #"{"version":99}"#,
      "the search index has version 99, this program reads version 1; build the site again"
    ),
  ])
  func `a root that cannot be read says why`(root: String, message: String) throws {
    let error = try #require(throws: SearchError.self) { try SearchEngine { _ in Array(root.utf8) } }
    #expect(error.message == message)
  }

  @Test(arguments: [
    "[]", "{}", "[1]", #"["碳纤","!","0","",""]"#, #"["碳纤","0","","",""]"#, #"["碳纤","zzzzz1","0","",""]"#,
    #"["碳纤","0","zzzzz1","",""]"#,
  ])
  func `a shard that is not what the root promised is named`(content: String) throws {
    let files = Vectors.files.map { file in
      (file.path, file.path.hasPrefix("search/grams/") ? Array(content.utf8) : file.bytes)
    }
    let engine = try SearchEngine(files: files)
    if content == "[]" {
      #expect(try engine.results(for: "碳纤").total == 0)
    } else {
      let error = try #require(throws: SearchError.self) { try engine.results(for: "碳纤") }
      #expect(error.message.hasPrefix("the search index is damaged: search/grams/"))
      #expect(error.message.hasSuffix(".json: it does not hold what the root says"))
    }
  }

  @Test func `an error of the one who loads passes through`() throws {
    let files = Dictionary(uniqueKeysWithValues: Vectors.files.map { ($0.path, $0.bytes) })
    let engine = try SearchEngine { path in
      guard path == "search/index.json", let bytes = files[path] else { throw NoFile(path: path) }
      return bytes
    }
    let error = try #require(throws: NoFile.self) { try engine.results(for: "碳纤") }
    #expect(error.path.hasPrefix("search/grams/"))
  }
}
