import ReportModel
import Testing

struct PathKeyTests {
  @Test(arguments: [
    ("南京大学", "南京大学"), ("A B", "A-B"), ("a/b\\c?d#e", "a-b-c-d-e"), (" x ", "x"),
    (".hidden", "hidden"),
    ("CON%20", "CON-20"), ("a--b", "a-b"), ("v1.0_x", "v1.0_x"), ("（一）&", "（一）"),
  ]) func `a name keeps what an address can hold`(name: String, key: String) { #expect(pathKey(name) == key) }

  @Test(arguments: ["", "..", "///", "?", ".-."]) func `a name of nothing but signs still has a key of its own`(
    name: String
  ) {
    #expect(pathKey(name).utf8.count == 17 && pathKey(name).hasPrefix("-"))
  }

  @Test func `long names are cut between characters and stay apart`() {
    let long = String(repeating: "汉", count: 200)
    let one = pathKey(long + "甲"), two = pathKey(long + "乙")
    #expect(one != two && one.hasPrefix("汉汉汉") && !one.unicodeScalars.contains("\u{FFFD}"))
    #expect(one.utf8.count <= 120 && pathKey("a" + long).utf8.count <= 120)
    #expect(pathKey(String(repeating: "a", count: 120)).utf8.count == 120)
  }

  @Test func `the hash is FNV-1a`() {
    #expect(hexText(stableHash("".utf8)) == "cbf29ce484222325" && hexText(stableHash("a".utf8)) == "af63dc4c8601ec8c")
    #expect(hexText(stableHash("foobar".utf8)) == "85944171f73967e8" && hexText(1) == "0000000000000001")
  }

  @Test func `a key that is taken gets the first number that is free`() {
    var taken: Set<String> = ["a-2"]
    #expect(["a", "a", "a", "b"].map { uniqueKey($0, among: &taken) } == ["a", "a-3", "a-4", "b"])
  }
}
