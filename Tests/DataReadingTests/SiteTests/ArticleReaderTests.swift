import DataReading
import Diagnostics
import ReportModel
import Testing

private func read(_ files: [String: String]) -> (articles: [Article], said: [String]) {
  var log = DiagnosticLog()
  let articles = ArticleReader.articles(in: siteFiles(files), &log)
  return (articles, log.all.sorted().map(\.description))
}

struct ArticleReaderTests {
  @Test(arguments: [
    ("pages/about/index.md", "about/"), ("pages/about/method.md", "about/method/"), ("pages/help.md", "help/"),
    ("notices/2024-list.md", "notices/2024-list/"), ("pages/关于/数据.md", "关于/数据/"),
  ]) func `the address comes from the file name`(file: String, path: String) {
    let found = read([file: "---\ntitle: T\ndate: 2024-03-01\n---\n"])
    #expect(found.said == [])
    #expect(found.articles.map(\.path) == [path])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func `front matter and prose are parted at any line end`(end: String) throws {
    let text = [
      "---", "title: 关于", "summary: 一句", "order: 2", "editions: [internal]", "path: a/b", "---  ", "", "# 题", "文",
    ]
    let found = read(["pages/x.md": "\u{FEFF}" + text.joined(separator: end)])
    #expect(found.said == [])
    let article = try #require(found.articles.first)
    #expect(article.title == "关于" && article.summary == "一句" && article.order == 2 && article.path == "a/b/")
    #expect(article.editions == [.internal] && article.kind == .page && article.date == nil)
    #expect(String(decoding: article.markdown, as: UTF8.self) == ["", "# 题", "文"].joined(separator: end))
    #expect(article.firstLine == 8 && article.file == "content/pages/x.md")
  }

  @Test func `mistakes are said with their place`() {
    let found = read([
      "pages/a.md": "# 题\n", "pages/b.md": "---\ntitle: T\n", "pages/c.md": "---\ntitel: T\ndate: 1. März\n---\n",
      "notices/d.md": "---\ntitle: T\n---\n", "pages/e.md": "---\ntitle: T\npath: ../x\n---\n",
      "pages/f.md": "---\ntitle: T\npath: g\n---\n", "pages/g.md": "---\ntitle: T\n---\n",
    ])
    #expect(
      found.said == [
        "content/notices/d.md:2:1: error: the file has no \"date\" [yaml.missing-key]",
        """
        content/pages/a.md:1: error: the page does not begin with front matter [article.no-front-matter]
          expected: a line --- , a title and a line ---
        """,
        """
        content/pages/b.md:1: error: the front matter is never closed [article.open-front-matter]
          expected: a line --- below it
        """,
        "content/pages/c.md:2:1: error: the file has no \"title\" [yaml.missing-key]",
        """
        content/pages/c.md:2:1: error: the file knows no key "titel" [yaml.unknown-key]
          expected: one of title, summary, date, order, path, editions
          suggestion: did you mean "title"?
        """,
        """
        content/pages/c.md:3:7: error: the value of "date" cannot be read [yaml.bad-value]
          found: "1. März"
          expected: a day of the calendar, written 2024-03-01
        """,
        """
        content/pages/e.md:3:7: error: the value of "path" cannot be read [yaml.bad-value]
          found: "../x"
          expected: an address below the site such as about/method/
        """,
        """
        content/pages/g.md: error: two articles have the address "g/" [article.same-path]
          found: first content/pages/f.md
        """,
      ])
  }
}
