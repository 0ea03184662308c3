import Foundation
import FoundationXML
import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct SitemapTests {
  private func files(_ count: Int, edition: Edition = .public) -> [OutputFile] {
    let pages = (0..<count).map { number in
      PlannedPage(
        "projects/\(number)/", template: "project", title: "", description: "", trail: [], topic: nil,
        isIndexed: number != 1
      ) { _ in [:] }
    }
    return SitemapFiles(site: Sample.site(), edition: edition, pages: pages).files
  }

  /// The addresses of a sitemap, read by a parser that does not forgive.
  private func addresses(_ file: OutputFile) throws -> [String] {
    let reader = XMLReading(file.bytes)
    #expect(reader.isWellFormed)
    return reader.texts["loc"] ?? []
  }

  @Test func `pages that are indexed, percent-encoded and sorted`() throws {
    let sitemap = try #require(SampleSite.publicTree?["sitemap.xml"])
    let found = try addresses(sitemap)
    #expect(found == found.sorted())
    #expect(found.contains("https://example.org/funds/"))
    #expect(found.contains("https://example.org/funds/regions/%E8%8B%8F%E5%8D%97/"))
    #expect(
      try addresses(files(3)[0]) == ["https://example.org/funds/projects/0/", "https://example.org/funds/projects/2/"])
  }

  @Test func `fifty thousand addresses are one file`() throws {
    #expect(files(50_001).map(\.path) == ["sitemap.xml", "robots.txt"])
  }

  @Test func `more are split, and the index names the parts`() throws {
    let all = files(100_002)
    #expect(all.map(\.path) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml", "robots.txt"])
    let parts = try all[0..<3].map(addresses)
    #expect(parts.map(\.count) == [50_000, 50_000, 1])
    #expect(Set(parts.joined()).count == 100_001)
    #expect(try addresses(all[3]) == (1...3).map { "https://example.org/funds/sitemap-\($0).xml" })
  }

  @Test func `the internal edition asks not to be indexed`() {
    #expect(
      text(files(0)[1].bytes) == "User-agent: *\nAllow: /\nSitemap: https://example.org/funds/sitemap.xml\n")
    #expect(text(files(0, edition: .internal)[1].bytes) == "User-agent: *\nDisallow: /\n")
  }
}
