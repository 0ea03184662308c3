import Foundation
import Testing

/// `sites/broken-…/`: a site folder with mistakes, and in `expected.txt` the exit code and what is said about them, word
/// for word. Nothing writes these files but a person who has read what the program says.
struct BrokenSiteTests {
  @Test(arguments: Repository.cases("broken-"))
  func `every mistake is said in its place and nothing is published`(_ name: String) throws {
    let site = Repository.sites.appendingPathComponent(name), scratch = try ScratchFolder()
    let outcome = try Program(folder: site).run("build", "--output", scratch.path + "/output")
    let expected = try String(contentsOf: site.appendingPathComponent("expected.txt"), encoding: .utf8)
    #expect("exit \(outcome.code)\n" + outcome.errors == expected)
    #expect(outcome.output.isEmpty)
    #expect(!scratch.exists("output"))
  }

  @Test(arguments: Repository.cases("broken-"))
  func `check finds the same`(_ name: String) throws {
    let site = Repository.sites.appendingPathComponent(name)
    let built = try Program(folder: site).run("build", "--output", "/dev/null/nowhere")
    let checked = try Program(folder: site).run("check")
    #expect(checked.errors == built.errors)
    #expect(checked.code == built.code)
  }

  @Test(arguments: Repository.cases(""))
  func `a case holds what it is made of and nothing else`(_ name: String) throws {
    let folder = Repository.sites.appendingPathComponent(name)
    let found = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    #expect(found.isSuperset(of: name.hasPrefix("broken-") ? ["content", "expected.txt"] : ["content"]))
    #expect(found.isSubset(of: ["content", "expected.txt", "themes", "README.md"]))
  }

  @Test func `the kinds of mistakes a person makes are there`() {
    let kinds = ["unknown-key", "quote", "amount", "link", "programme", "two-errors", "theme"]
    #expect(Set(Repository.cases("broken-")).isSuperset(of: kinds.map { "broken-" + $0 }))
  }
}
