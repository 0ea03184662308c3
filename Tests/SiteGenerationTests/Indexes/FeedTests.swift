import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct FeedTests {
  private func feed(_ dataset: Dataset = Sample.dataset()) -> [UInt8] {
    FeedFiles(report: SampleSite.report(dataset)).files[0].bytes
  }

  @Test func `the notices, newest first`() {
    #expect(
      text(feed(Sample.dataset(site: Sample.site(title: "公示 & <示例>")))) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
        <title>公示 &amp; &lt;示例&gt;</title>
        <id>https://example.org/funds/</id>
        <updated>2024-06-01T00:00:00Z</updated>
        <link rel="alternate" href="https://example.org/funds/"/>
        <link rel="self" href="https://example.org/funds/feed.xml"/>
        <author><name>示例厅 &amp; Co</name>
        </author>
        <entry>
        <title>2024 &lt;名单&gt; &amp; 公示</title>
        <id>https://example.org/funds/notices/2024-list/</id>
        <updated>2024-06-01T00:00:00Z</updated>
        <link rel="alternate" href="https://example.org/funds/notices/2024-list/"/>
        </entry>
        <entry>
        <title>2023 名单</title>
        <id>https://example.org/funds/notices/2023-list/</id>
        <updated>2023-06-01T00:00:00Z</updated>
        <link rel="alternate" href="https://example.org/funds/notices/2023-list/"/>
        </entry>
        </feed>

        """)
  }

  @Test(arguments: ["feed.xml", "opensearch.xml", "sitemap.xml"])
  func `files are well-formed XML`(_ path: String) throws {
    let tree = try #require(SampleSite.publicTree)
    #expect(XMLReading(try #require(tree[path]).bytes).isWellFormed)
  }

  @Test func `characters XML cannot write are left out`() {
    let reader = XMLReading(feed(Sample.dataset(site: Sample.site(title: "公\u{1}示\u{FFFE} ]]> \u{B}&"))))
    #expect(reader.isWellFormed)
    #expect(reader.texts["title"]?.first == "公示 ]]> &")
  }

  @Test func `without notices the feed is as old as the newest year`() {
    #expect(XMLReading(feed(Sample.dataset(articles: []))).texts["updated"] == ["2024-01-01T00:00:00Z"])
  }

  @Test func `notices of one day stand by path, those without a day last`() {
    func notice(_ path: String, _ day: String?) -> Article {
      SampleArticles.article(path, kind: .notice, date: day.flatMap { Day(iso: $0) }, file: path + ".md", "")
    }
    let notices = [
      notice("d/", nil), notice("c/", "2024-01-01"), notice("b/", "2024-01-02"), notice("a/", "2024-01-01"),
    ]
    #expect(notices.sorted { $0.isNewer(than: $1) }.map(\.path) == ["b/", "a/", "c/", "d/"])
  }

  @Test func `search is described for browsers`() {
    let bytes = FeedFiles(report: SampleSite.report()).files[1].bytes
    #expect(text(bytes).contains("template=\"https://example.org/funds/search/?q={searchTerms}\""))
    #expect(XMLReading(bytes).texts["ShortName"]?.first?.count == 16)
  }
}
