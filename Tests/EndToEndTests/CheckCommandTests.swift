import Foundation
import Testing

struct CheckCommandTests {
  private let site: ScratchFolder

  /// Two errors and nothing else: an unknown place, and a link that leads nowhere.
  init() throws {
    site = try ScratchFolder.smallSite()
    try site.edit("content/projects/list.csv", "丁戊己轴承有限公司,南通市", "丁戊己轴承有限公司,北通市")
    try site.edit("content/pages/about/index.md", "(/data/)", "(/dta/)")
  }

  private func check(_ format: String) throws -> Program.Outcome {
    let outcome = try Program().run("check", "--site", site.path, "--format", format)
    #expect(outcome.code == 1)
    return outcome
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func `a site without mistakes is exit code 0 and nothing is written`() throws {
    let clean = try ScratchFolder.smallSite()
    let outcome = try Program().run("check", "--site", clean.path)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(!clean.exists("output"))
  }

  @Test func `text goes to standard error, all findings of one run sorted by place`() throws {
    let outcome = try check("text")
    #expect(outcome.text == "")
    #expect(
      outcome.errors == """
        content/pages/about/index.md:5: error: the link leads to no page of this site [markdown.broken-link]
          found: /dta/
          suggestion: did you mean "/data/"?
        content/projects/list.csv: row 3, column 7 "设区市": error: no place is called "北通市" [place.unknown]
          expected: a name or code of content/places
          suggestion: did you mean "南通市"?
        2 errors, 0 warnings

        """)
  }

  @Test func `JSON has counts and every part of a finding`() throws {
    let document = try object(try check("json").output)
    #expect(document["errors"] as? Int == 2)
    #expect(document["warnings"] as? Int == 0)
    #expect(document["valid"] as? Bool == false)
    let codes = try #require(document["codes"] as? [[String: Any]])
    #expect(codes.map { $0["code"] as? String } == ["markdown.broken-link", "place.unknown"])
    #expect(codes.map { $0["count"] as? Int } == [1, 1])
    #expect(codes.last?["title"] as? String == "A place is in none of the site's tables")
    let findings = try #require(document["findings"] as? [[String: Any]])
    let found = try #require(findings.last)
    #expect(found["severity"] as? String == "error")
    #expect(found["code"] as? String == "place.unknown")
    #expect(found["file"] as? String == "content/projects/list.csv")
    #expect(found["line"] as? Int == 3)
    #expect(found["column"] as? Int == 7)
    #expect(found["level"] as? String == "error")
    #expect(found["rowNumber"] as? Int == 3)
    #expect(found["fieldNumber"] as? Int == 7)
    #expect(found["fieldName"] as? String == "设区市")
    #expect(found["message"] as? String == "no place is called \"北通市\"")
    #expect(found["expected"] as? String == "a name or code of content/places")
    #expect(found["suggestion"] as? String == "did you mean \"南通市\"?")
  }

  @Test func `very many mistakes are summarised by code as text, and all of them are in the JSON`() throws {
    let rows = (1...400).map { "B-\($0),2024,平台建设,服务,检测平台\($0),庚辛壬检测院,徐州市,,八十\n" }.joined()
    try site.write(try site.text("content/projects/list.csv") + rows, to: "content/projects/list.csv")
    let text = try check("text")
    #expect(text.errors.contains("content/projects/list.csv: 401 findings, by code:\n"))
    #expect(text.errors.contains("  400 errors [money.not-a-number] An amount cannot be read\n"))
    #expect(text.errors.contains("  and 397 more [money.not-a-number]\n"))
    #expect(text.errors.contains("all of them: gongshi check --site \(site.path) --format json\n402 errors"))
    let findings = try object(try check("json").output)["findings"] as? [[String: Any]]
    #expect(findings?.count == 402)
  }

  @Test func `SARIF names its rules and points at files and lines`() throws {
    let document = try object(try check("sarif").output)
    #expect(document["version"] as? String == "2.1.0")
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect((rules.last?["help"] as? [String: String])?["text"]?.hasPrefix("Correct the name") == true)
    #expect(rules.compactMap { $0["id"] as? String } == ["markdown.broken-link", "place.unknown"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["ruleId"] as? String } == ["markdown.broken-link", "place.unknown"])
    #expect(results.allSatisfy { $0["level"] as? String == "error" })
    let location = try #require((results.last?["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: [String: Any]])
    #expect(physical["artifactLocation"]?["uri"] as? String == "content/projects/list.csv")
    #expect(physical["region"]?["startLine"] as? Int == 3)
  }

  @Test func `annotations for a CI run, a line each`() throws {
    let lines = try check("github").lines
    #expect(lines.count == 2)
    #expect(
      lines.first?.hasPrefix("::error file=content/pages/about/index.md,line=5,title=markdown.broken-link::") == true)
    #expect(lines.last?.hasPrefix("::error file=content/projects/list.csv,line=3,col=7,title=place.unknown::") == true)
  }

  @Test(arguments: ["json", "sarif"])
  func `a document is whole also where nothing is found`(_ format: String) throws {
    let clean = try ScratchFolder.smallSite()
    let outcome = try Program().run("check", "--site", clean.path, "--format", format)
    #expect(outcome.code == 0)
    #expect(try object(outcome.output).isEmpty == false)
  }
}
