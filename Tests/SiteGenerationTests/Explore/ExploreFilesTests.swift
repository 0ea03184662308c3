import JSONText
import OutputWriting
import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct ExploreFilesTests {
  private func column(_ name: String, _ edition: Edition = .public) throws -> JSON {
    let tree = try #require(edition == .public ? SampleSite.publicTree : SampleSite.internalTree)
    let list = try #require(tree[ExploreFiles.root]), root = try JSON(reading: list.bytes)
    let entry = try #require(root["columns"]?.elements?.first { $0["name"]?.text == name })
    let path = try #require(entry["path"]?.text)
    return try JSON(reading: try #require(tree[path]).bytes)
  }

  private func numbers(_ json: JSON?) -> [Int?] { (json?.elements ?? []).map(\.integer) }

  @Test(arguments: [Dimension.region, .city, .year, .category, .programme, .chain, .cluster, .status])
  func `a dimension's column has the group of every project`(dimension: Dimension) throws {
    let book = SampleSite.presentation().report.book, grouping = book.grouping(dimension)
    let column = try column(dimension.rawValue)
    #expect(column["keys"]?.elements?.compactMap(\.text) == grouping.keys)
    #expect(column["names"]?.elements?.compactMap(\.text) == grouping.names)
    #expect(numbers(column["values"]) == grouping.group.map { Int($0) })
  }

  @Test func `an amount's column has every amount to the last unit, and null where none is stated`() throws {
    let column = try column("support"), step = try #require(column["step"]?.integer)
    let expected = Sample.dataset().edition(.public).projects.map { $0.support.map { Int($0.minorUnits) } }
    #expect(numbers(column["values"]).map { $0.map { $0 * step } } == expected)
    #expect(expected.contains(nil))
  }

  @Test func `organisations are numbered as the summaries group them`() throws {
    let grouping = SampleSite.presentation().report.book.grouping(.organisation)
    #expect(numbers(try column("organisation")["values"]) == grouping.group.map { Int($0) })
  }

  @Test func `what only the internal edition may show has no column in the public one`() throws {
    #expect(!ExploreFiles(SampleSite.report(Sample.dataset(), .public)).columns.contains { $0.name == "base" })
    #expect(numbers(try column("base", .internal)["values"]).contains { $0 != nil })
  }

  @Test func `bands hold every project that states an amount`() throws {
    let column = try column("band"), count = try #require(column["keys"]?.elements).count
    let amounts = Sample.dataset().edition(.public).projects.map(\.support)
    for (band, amount) in zip(numbers(column["values"]), amounts) { #expect((band == count) == (amount == nil)) }
  }
}
