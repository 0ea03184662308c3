import TestSupport
import Testing

@testable import SiteGeneration

struct PathTableTests {
  private func position(_ address: String, in paths: [String]) -> Int? {
    Array(address.utf8).withUnsafeBufferPointer(PathTable(paths).position)
  }

  @Test(
    arguments: [
      ("", 0), ("a/", 1), ("a/b.css", 2), ("苏/", 3), ("a/index.html.gz", 4), ("myindex.html", 5), ("b/myindex.html", 6),
    ] as [(String, Int)])
  func `a page is found by its folder, any other file by its path`(_ address: String, _ expected: Int) {
    let paths = [
      "index.html", "a/index.html", "a/b.css", "苏/index.html", "a/index.html.gz", "myindex.html", "b/myindex.html",
    ]
    #expect(position(address, in: paths) == expected)
    #expect(PathTable(paths).position(ofPath: paths[expected]) == expected)
  }

  @Test(arguments: ["a", "a/b", "a/index.html", "b/", "a//", "/", " "])
  func `what is not there is not found`(_ address: String) {
    #expect(position(address, in: ["index.html", "a/index.html", "a/b.css"]) == nil)
  }

  @Test func `of no paths none is found`() {
    #expect(position("", in: []) == nil)
  }

  @Test func `thousands of paths are told apart`() {
    var numbers = SeededNumbers(seed: 7)
    let paths = (0..<5_000).map { "p/\(numbers.next() % 1_000_000)-\($0)/index.html" }
    let table = PathTable(paths)
    for (position, path) in paths.enumerated() { #expect(table.position(ofPath: path) == position) }
    for path in paths.prefix(500) { #expect(table.position(ofPath: path + "x") == nil) }
  }
}
