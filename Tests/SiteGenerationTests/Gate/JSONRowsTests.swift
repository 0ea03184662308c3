import Testing

@testable import SiteGeneration

struct JSONRowsTests {
  /// The values of `id` and `support` of every row; nil where the document does not close.
  private func rows(_ json: String) -> [[String?]]? {
    Array(json.utf8).withUnsafeBufferPointer { bytes in
      var scan = JSONRows(bytes, names: ["id", "support"]), values = [Range<Int>?](repeating: nil, count: 2)
      var rows = [[String?]]()
      while scan.next(into: &values) {
        rows.append(values.map { range in range.map { String(decoding: bytes[$0], as: UTF8.self) } })
      }
      return scan.isClosed ? rows : nil
    }
  }

  @Test(
    arguments: [
      (#"{"unit":"x","rows":[]}"#, []),
      (#"{"rows":[{"support":1.5},{"a":1},{"id":"P","support":-2}]}"#, [[nil, "1.5"], [nil, nil], ["P", "-2"]]),
      (#"{"rows":[{"a":"\"support\":9,","support":1,"m":{"support":7},"b":["support",3]}]}"#, [[nil, "1"]]),
      (#"{"support":4,"other":[{"support":5}],"rows":[ { "support" : 6 } ]}"#, [[nil, "6"]]),
      (#"{"rows":[{"a":"support","b":1},{"a":"}]","support":2}],"last":{"support":8}}"#, [[nil, nil], [nil, "2"]]),
      (#"{"rows":[{"x":{"rows":[{"support":3}]},"support":4}]}"#, [[nil, "4"]]),
      (#"{"rows":[{"id":"a\"b","support":true}]}"#, [[#"a\"b"#, nil]]),
      (#"{"rows":[{"a\\":1,"support":5}]}"#, [[nil, "5"]]),
      ("", []),
    ] as [(String, [[String?]])])
  func `the values of the rows and no others`(_ json: String, _ expected: [[String?]]) {
    #expect(rows(json) == expected)
  }

  @Test(arguments: [#"{"rows":[{"support":1}"#, #"{"rows":["#, #"{"a":1}}"#, #"{"rows":[{"support":"1}]}"#])
  func `what does not close is nothing`(_ json: String) {
    #expect(rows(json) == nil)
  }
}
