import Foundation
import Testing

@Suite(.serialized)
struct SearchCommandTests {
  private let site: ScratchFolder

  init() throws {
    site = try ScratchFolder.smallSite()
    _ = try Program().run("build", "--site", site.path, "--edition", "public", "--quiet")
  }

  private func search(_ arguments: String...) throws -> Program.Outcome {
    try Program(folder: site.url).run(["search"] + arguments)
  }

  @Test func `every project and organisation with the words is found, an address a line`() throws {
    let outcome = try search("碳纤维")
    #expect(outcome.code == 0)
    #expect(Set(outcome.lines) == ["projects/A-1/", "projects/A-4/"])
    #expect(Set(try search("甲乙丙").lines).isSuperset(of: ["projects/A-1/", "projects/A-4/"]))
    #expect(try search("碳纤维", "平台").lines == ["projects/A-4/"])
    #expect(try search("a-3").lines == ["projects/A-3/"])
  }

  @Test func `every address leads to a published page`() throws {
    for address in try search("有限公司").lines { #expect(site.exists("output/public/\(address)index.html")) }
  }

  @Test func `nothing found is exit code 1 and silent`() throws {
    let outcome = try search("龘龘龘")
    #expect(outcome.code == 1)
    #expect(outcome.text == "")
    #expect(outcome.errors == "")
  }

  @Test func `where nothing is found something nearer is proposed`() throws {
    let outcome = try search("碳纤维龘")
    #expect(outcome.code == 1)
    #expect(outcome.text == "")
    #expect(outcome.errors == "did you mean \"碳纤维\"?\n")
  }

  @Test func `fields, amounts and negation are asked as in the browser`() throws {
    #expect(try search("碳纤维 -平台").lines == ["projects/A-1/"])
    #expect(try search("项目:碳纤维 支持>0").lines.allSatisfy { $0.hasPrefix("projects/") })
    #expect(try search("--", "-平台", "支持>0", "-支持>0").code == 1)
  }

  @Test func `a word of one character is too short, which is said`() throws {
    let outcome = try search("厂")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "a word of a query has at least two characters\n")
  }

  @Test func `--limit bounds what is printed, and JSON tells the total`() throws {
    #expect(try search("碳纤维", "--limit", "1").lines.count == 1)
    let outcome = try search("碳纤维", "--limit", "1", "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any])
    #expect(document["total"] as? Int == 2)
    let results = try #require(document["results"] as? [[String: Any]])
    #expect(results.count == 1)
    #expect(results.allSatisfy { ($0["title"] as? String)?.contains("碳纤维") == true })
  }
}
