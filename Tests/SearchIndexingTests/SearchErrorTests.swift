import Testing

@testable import SearchIndexing

@Suite struct SearchErrorTests {
  private struct NoFile: Error, Equatable { let path: String }

  @Test(arguments: [
    ("", "the search index is damaged: search/index.json: the text ends where a value is due"),
    ("{}", "the search index is damaged: search/index.json: no version"),
    (#"{"version":2}"#, "the search index is damaged: search/index.json: a member is missing"),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1,true],["project",1,false]],"years":[[1,2024]],"decimals":6,"grams":{"weights":[]},"texts":{"counts":[2],"files":"01234567"},"codes":{},"readings":{},"groups":{},"amounts":{"firsts":[1],"files":"0123456"},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: shards are missing"
    ),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1,true],["project",1,false]],"years":[[1,2024]],"decimals":6,"grams":{"weights":[]},"texts":{"counts":[1],"files":"0123456"},"codes":{},"readings":{},"groups":{},"amounts":{"firsts":[1],"files":"0123456"},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: documents are missing"
    ),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1,true]],"years":[[1,2024]],"decimals":6,"grams":{"weights":[]},"texts":{"counts":[2],"files":"0123456"},"codes":{},"readings":{},"groups":{},"amounts":{"firsts":[1],"files":"0123456"},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: documents are missing"
    ),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1,true],["project",1,false]],"years":[[2,2024]],"decimals":6,"grams":{"weights":[]},"texts":{"counts":[2],"files":"0123456"},"codes":{},"readings":{},"groups":{},"amounts":{"firsts":[1],"files":"0123456"},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: documents are missing"
    ),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1,true],["project",1,false]],"years":[[1,2024]],"decimals":6,"grams":{"firsts":"ab","files":"0123456"},"texts":{"counts":[2],"files":"0123456"},"codes":{},"readings":{},"groups":{},"amounts":{"firsts":[1],"files":"0123456"},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: weights are missing"
    ),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1,true],["project",1,false]],"years":[[1,2024]],"decimals":6,"grams":{"weights":[]},"texts":{"counts":[2],"files":"0123456"},"codes":{},"readings":{},"groups":{"names":["x"]},"amounts":{"firsts":[1],"files":"0123456"},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: groups are missing"
    ),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1,true],["project",1,false]],"years":[[1,2024]],"decimals":6,"grams":{"weights":[]},"texts":{"counts":[2],"files":"0123456"},"codes":{},"readings":{},"groups":{},"amounts":{},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: amounts are missing"
    ),
    (
      #"""
      {"version":2,"documents":2,"kinds":[["city",1]],"years":[[1,2024]],"decimals":6,"grams":{"weights":[]},"texts":{"counts":[2],"files":"0123456"},"codes":{},"readings":{},"groups":{},"amounts":{"firsts":[1],"files":"0123456"},"folds":"","table":""}
      """#,
      "the search index is damaged: search/index.json: a member is missing"
    ),
    (
      #"{"version":99}"#,
      "the search index has version 99, this program reads version 2; build the site again"
    ),
  ])
  func `a root that cannot be read says why`(root: String, message: String) throws {
    let error = try #require(throws: SearchError.self) { try SearchEngine { _ in Array(root.utf8) } }
    #expect(error.message == message)
  }

  @Test(arguments: [
    "[]", "{}", "[1]", #"["叶片","!","0","",""]"#, #"["叶片","0","","",""]"#, #"["叶片","zzzzz1","0","",""]"#,
    #"["叶片","0","zzzzz1","",""]"#,
  ])
  func `a shard that is not what the root promised is named`(content: String) throws {
    let files = Vectors.files.map { file in
      (file.path, file.path.hasPrefix("search/grams/") ? Array(content.utf8) : file.bytes)
    }
    let engine = try SearchEngine(files: files)
    if content == "[]" {
      #expect(try engine.results(for: "叶片").total == 0)
    } else {
      let error = try #require(throws: SearchError.self) { try engine.results(for: "叶片") }
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
    let error = try #require(throws: NoFile.self) { try engine.results(for: "叶片") }
    #expect(error.path.hasPrefix("search/grams/"))
  }
}
