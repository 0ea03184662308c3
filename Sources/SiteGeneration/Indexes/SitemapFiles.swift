import Markup
import OutputWriting
import ReportModel

/// `sitemap.xml`, split at 50,000 addresses as the protocol demands, and `robots.txt`.
struct SitemapFiles {
  let site: Site
  let edition: Edition
  let pages: [PlannedPage]

  static let limit = 50_000

  var files: [OutputFile] { sitemaps + [OutputFile("robots.txt", robots, madeBy: "robots.txt")] }

  private var addresses: [String] {
    pages.filter(\.isIndexed).map { site.baseURL + Address.percentEncoded($0.address) }.sorted()
  }

  private var sitemaps: [OutputFile] {
    let all = addresses
    guard all.count > SitemapFiles.limit else { return [file("sitemap.xml", urls(all[...]))] }
    let parts = stride(from: 0, to: all.count, by: SitemapFiles.limit).enumerated().map { number, start in
      file("sitemap-\(number + 1).xml", urls(all[start..<min(start + SitemapFiles.limit, all.count)]))
    }
    return parts + [file("sitemap.xml", index(of: parts.map(\.path)))]
  }

  private func urls(_ addresses: ArraySlice<String>) -> [UInt8] {
    document("urlset", entry: "url", addresses)
  }

  private func index(of paths: [String]) -> [UInt8] {
    document("sitemapindex", entry: "sitemap", paths.map { site.baseURL + $0 }[...])
  }

  private func document(_ root: String, entry: String, _ addresses: ArraySlice<String>) -> [UInt8] {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    bytes += "<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
    for address in addresses {
      bytes += "<\(entry)><loc>".utf8
      appendEscaped(address, to: &bytes)
      bytes += "</loc></\(entry)>\n".utf8
    }
    bytes += "</\(root)>\n".utf8
    return bytes
  }

  private func file(_ path: String, _ bytes: [UInt8]) -> OutputFile { OutputFile(path, bytes, madeBy: "sitemap") }

  /// The internal edition asks not to be indexed at all.
  private var robots: [UInt8] {
    switch edition {
    case .public: Array("User-agent: *\nAllow: /\nSitemap: \(site.baseURL)sitemap.xml\n".utf8)
    case .internal: Array("User-agent: *\nDisallow: /\n".utf8)
    }
  }
}
