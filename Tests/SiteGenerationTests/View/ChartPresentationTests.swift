import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct ChartPresentationTests {
  /// The words on the tiles of a page's map.
  private func tiles(_ path: String) throws -> [Bool] {
    let page = try #require(SampleSite.publicTree).text(path)
    let map = try #require(page.firstRange(of: "class=\"c-tile"))
    let picture = page[map.lowerBound...], end = try #require(picture.firstRange(of: "</svg>"))
    return ["无锡", "苏州", "南通"].map { picture[..<end.lowerBound].contains($0) }
  }

  @Test func `the map of a region has the cities of the region, the map of all cities has all`() throws {
    #expect(try tiles("regions/苏南/index.html") == [true, true, false])
    #expect(try tiles("cities/index.html") == [true, true, true])
  }

  @Test func `amounts of one chart have equal decimals`() {
    let presentation = SampleSite.presentation()
    let table = presentation.report.book.table(by: .city)
    let texts = presentation.printed(.support, table.rows.map(\.measures) + [table.unstated])
    let decimals = Set(texts.compactMap { $0.split(separator: ".").dropFirst().first?.prefix { $0.isNumber }.count })
    #expect(decimals.count == 1, "\(texts)")
    #expect(texts.allSatisfy { $0.hasSuffix("万元") || $0 == "未填" })
  }
}
