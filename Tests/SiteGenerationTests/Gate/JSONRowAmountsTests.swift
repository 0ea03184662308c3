import Testing

@testable import SiteGeneration

struct JSONRowAmountsTests {
  private func amounts(_ json: String) -> (rows: Int, amounts: [String])? {
    Array(json.utf8).withUnsafeBufferPointer { bytes in
      JSONRowAmounts(bytes, name: "support").map { found in
        (found.rows, found.amounts.map { String(decoding: bytes[$0], as: UTF8.self) })
      }
    }
  }

  @Test(
    arguments: [
      (#"{"unit":"x","rows":[]}"#, 0, []), (#"{"rows":[{"support":1.5},{"a":1},{"support":-2}]}"#, 3, ["1.5", "-2"]),
      (#"{"rows":[{"a":"\"support\":9,","support":1,"measures":{"support":7},"b":["support",3]}]}"#, 1, ["1"]),
      (#"{"support":4,"other":[{"support":5}],"rows":[ { "support" : 6 } ]}"#, 1, ["6"]),
      (#"{"rows":[{"a":"support","b":1},{"a":"}]","support":2}],"last":{"support":8}}"#, 2, ["2"]),
      (#"{"rows":[{"x":{"rows":[{"support":3}]},"support":4}]}"#, 1, ["4"]),
      (#"{"rows":[{"a\\":1,"support":5}]}"#, 1, ["5"]), ("", 0, []),
    ] as [(String, Int, [String])])
  func `the amounts of the rows and no others`(_ json: String, _ rows: Int, _ expected: [String]) {
    let found = amounts(json)
    #expect(found?.rows == rows)
    #expect(found?.amounts == expected)
  }

  @Test(arguments: [#"{"rows":[{"support":1}"#, #"{"rows":["#, #"{"a":1}}"#, #"{"rows":[{"support":"1}]}"#])
  func `what does not close is nothing`(_ json: String) {
    #expect(amounts(json) == nil)
  }
}
