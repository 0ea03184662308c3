import OutputWriting
import Testing

struct OutputTreeTests {
  @Test func `files are sorted by their bytes, whoever made them and when`() throws {
    let paths = ["b", "a/index.html", "a-b/x", "a.html", "苏/南", "Z", "a/b/c"]
    let sorted = ["Z", "a-b/x", "a.html", "a/b/c", "a/index.html", "b", "苏/南"]
    #expect(try OutputTree(paths.map(page)).files.map(\.path) == sorted)
    #expect(try OutputTree(paths.reversed().map(page)).files.map(\.path) == sorted)
  }

  @Test func `a file is found by its path`() throws {
    let tree = try OutputTree((0..<100).map { page("p/\($0)") })
    for number in 0..<100 { #expect(tree["p/\(number)"]?.maker == "page p/\(number)") }
    #expect(tree["p/100"] == nil && tree["p"] == nil && tree[""] == nil)
  }

  @Test func `one of many files is made and named by its number`() throws {
    final class Numbers: FileMaker {
      func bytes(of number: Int) -> [UInt8] { Array("\(number)".utf8) }
      func maker(of number: Int) -> String { "number \(number)" }
    }
    let numbers = Numbers(), files = (0..<3).map { OutputFile("n/\($0)", number: $0, of: numbers) }
    let tree = try OutputTree(files)
    #expect(tree.files.map(\.bytes) == [[0x30], [0x31], [0x32]])
    #expect(tree.files.allSatisfy { !$0.isDerived } && tree["n/1"]?.maker == "number 1")
    #expect(problems(of: files + [page("n/2")]) == ["n/2 is made twice: by number 2 and by page n/2"])
  }

  @Test func `no files are a tree, too`() throws {
    #expect(try OutputTree([]).files.isEmpty)
  }

  @Test(arguments: [
    ("", "it is empty"), ("/a", "it starts with \"/\""), ("a//b", "it has an empty part"),
    ("a/", "it has an empty part"),
    ("../a", "it has a part that is \".\" or \"..\""), ("a/./b", "it has a part that is \".\" or \"..\""),
    ("a/..", "it has a part that is \".\" or \"..\""), ("a\0b", "it has a control character"),
    ("a\nb", "it has a control character"),
    (String(repeating: "苏", count: 86), "it has a part of more than 255 bytes"),
    (String(repeating: "abc/", count: 256) + "d", "it is longer than 1024 bytes"),
  ]) func `a path that would leave the site or cannot be a file is refused`(path: String, reason: String) {
    #expect(problems(of: [page(path)]) == ["page \(path) cannot be published at \"\(path)\": \(reason)"])
  }

  @Test(arguments: ["a..b", "...", ".nojekyll", String(repeating: "苏", count: 85), "a b/100%/“苏”"])
  func `an unusual path is no problem`(path: String) throws {
    #expect(try OutputTree([page(path)]).files.map(\.path) == [path])
  }

  @Test func `two makers of one path are both named`() {
    let files = [
      OutputFile("projects/1/index.html", [1], madeBy: "project page SYN-2024-002"), page("x"),
      OutputFile("projects/1/index.html", [1], madeBy: "project page SYN-2024-001"),
    ]
    let expected = [
      "projects/1/index.html is made twice: by project page SYN-2024-001 and by project page SYN-2024-002"
    ]
    #expect(problems(of: files) == expected)
    #expect(problems(of: files.reversed()) == expected)
  }

  @Test func `the manifest belongs to the writer`() {
    #expect(
      problems(of: [page("manifest.json")]) == [
        "manifest.json is made twice: by the manifest of the site and by page manifest.json"
      ])
  }

  @Test func `a file and a folder cannot share a name`() {
    #expect(
      problems(of: [page("a/b/c"), page("a/b-c"), page("a/b"), page("a")]) == [
        "a is a file (made by page a) and a folder (of a/b, made by page a/b)",
        "a/b is a file (made by page a/b) and a folder (of a/b/c, made by page a/b/c)",
      ])
  }

  @Test(arguments: [("A/x.html", "a/X.html"), ("e\u{301}", "é"), ("ÄPFEL", "äpfel")])
  func `paths that some file systems take for one are refused`(first: String, second: String) {
    #expect(
      problems(of: [page(second), page(first)]) == [
        "\(first) (made by page \(first)) and \(second) (made by page \(second)) "
          + "differ only in case or in how accents are encoded"
      ])
  }

  @Test func `every problem is told at once`() {
    let files = ["a", "a", "b", "b", "B", "c/d", "c"].map(page)
    #expect(problems(of: files).count == 4)
  }
}

func page(_ path: String) -> OutputFile { OutputFile(path, Array("<p>\(path)</p>".utf8), madeBy: "page \(path)") }

private func problems(of files: [OutputFile]) -> [String] {
  do throws(OutputProblems) {
    _ = try OutputTree(files)
    return []
  } catch {
    return error.problems.map(\.description)
  }
}
