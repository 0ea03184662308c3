import Markup
import OutputWriting
import ReportModel

/// `feed.xml` (Atom, RFC 4287) of the notices, and `opensearch.xml`.
struct FeedFiles {
  let report: Report

  private var site: Site { report.site }

  var files: [OutputFile] {
    [
      OutputFile("feed.xml", feed, madeBy: "Atom feed"),
      OutputFile("opensearch.xml", openSearch, madeBy: "OpenSearch description"),
    ]
  }

  /// Newest first. A feed without a dated notice is as old as its newest year's first day: nothing reads the clock.
  private var feed: [UInt8] {
    let notices = report.dataset.articles.filter { $0.kind == .notice && $0.date != nil }
      .sorted { $0.isNewer(than: $1) }
    let newestYear = report.dataset.projects.compactMap(\.year).max() ?? 2000
    var xml = XMLText()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
    xml.element("title", site.title)
    xml.element("id", site.baseURL)
    xml.element("updated", time(notices.first?.date?.text ?? "\(newestYear)-01-01"))
    xml.link(site.baseURL, relation: "alternate")
    xml.link(site.baseURL + "feed.xml", relation: "self")
    xml.raw("<author>")
    xml.element("name", site.publisher.name)
    xml.raw("</author>\n")
    for notice in notices { entry(notice, to: &xml) }
    xml.raw("</feed>\n")
    return xml.bytes
  }

  private func entry(_ notice: Article, to xml: inout XMLText) {
    let address = site.baseURL + Address.percentEncoded(notice.path)
    xml.raw("<entry>\n")
    xml.element("title", notice.title)
    xml.element("id", address)
    xml.element("updated", time(notice.date?.text ?? ""))
    xml.link(address, relation: "alternate")
    if let summary = notice.summary { xml.element("summary", summary) }
    xml.raw("</entry>\n")
  }

  private func time(_ day: String) -> String { day + "T00:00:00Z" }

  private var openSearch: [UInt8] {
    var xml = XMLText()
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.raw("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n")
    xml.element("ShortName", String(site.title.prefix(16)))
    xml.element("Description", report.words.filled(.searchDescription, site.title))
    xml.element("InputEncoding", "UTF-8")
    xml.raw("<Url type=\"text/html\" template=\"")
    xml.text(site.baseURL + "search/?q={searchTerms}")
    xml.raw("\"/>\n</OpenSearchDescription>\n")
    return xml.bytes
  }
}

/// XML written with every text escaped.
struct XMLText {
  private(set) var bytes = [UInt8]()

  mutating func raw(_ markup: StaticString) { markup.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Without the characters that XML 1.0 has no way to write.
  mutating func text(_ text: String) {
    let isWritable = text.unicodeScalars.allSatisfy(isXMLCharacter)
    appendEscaped(isWritable ? text : String(text.unicodeScalars.filter(isXMLCharacter)), to: &bytes)
  }

  mutating func element(_ name: StaticString, _ content: String) {
    raw("<")
    raw(name)
    raw(">")
    text(content)
    raw("</")
    raw(name)
    raw(">\n")
  }

  mutating func link(_ address: String, relation: StaticString) {
    raw("<link rel=\"")
    raw(relation)
    raw("\" href=\"")
    text(address)
    raw("\"/>\n")
  }
}

private func isXMLCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: true
  default: false
  }
}
