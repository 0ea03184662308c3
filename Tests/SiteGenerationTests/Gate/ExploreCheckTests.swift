import Diagnostics
import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct ExploreCheckTests {
  /// What the check says of the sample site with one file changed.
  private func said(_ prefix: String, _ change: (String) -> String) throws -> [String] {
    let tree = try #require(SampleSite.publicTree)
    let files = tree.files.map { file in
      guard file.path.hasPrefix("explore/" + prefix), file.path.hasSuffix(".json") else { return file }
      return OutputFile(file.path, Array(change(String(decoding: file.bytes, as: UTF8.self)).utf8), madeBy: "test")
    }
    let report = SampleSite.presentation().report
    return ExploreCheck(tree: try OutputTree(files), report: report).diagnostics.map(\.message)
  }

  /// The last value of a column replaced.
  private func last(_ text: String, by value: String) -> String {
    let end = text.lastIndex(of: "]") ?? text.endIndex, start = text[..<end].lastIndex(of: ",") ?? text.startIndex
    return text[...start] + value + text[end...]
  }

  @Test func `the columns of a site are as its summaries`() throws {
    #expect(try said("none") { $0 } == [])
  }

  @Test(arguments: [
    ("support", "1", "the sum is not the published total"), ("region", "99", "a project is in no group"),
    ("support", "1,1", "the column is not as long as the list"),
  ]) func `a changed value is found`(column: String, value: String, message: String) throws {
    #expect(try said(column + "-") { last($0, by: value) } == [message])
  }

  @Test func `a project in another group is found in both groups`() throws {
    let found = try said("year-") { last($0, by: "0") }
    #expect(found.count == 2 && Set(found) == ["a group does not have the projects of the summary"])
  }

  @Test func `a column that is not there is found`() throws {
    #expect(try said("columns") { $0.replacing("explore/year-", with: "explore/gone-") } == ["a column cannot be read"])
    #expect(try said("columns") { _ in "[]" } == ["the columns cannot be read"])
  }
}
