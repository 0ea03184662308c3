import ReportModel
import Testing

@testable import SiteGeneration

struct ProseLinksTests {
  private let other = SampleArticles.article(
    "about/method/", file: "content/pages/about/method.md", "# 方法\n\n## 数据来源\n\n文字\n")

  private func check(_ markdown: String) -> [String] {
    let article = SampleArticles.article("about/", file: "content/pages/about/index.md", markdown)
    let (prose, diagnostics) = Prose.read(SampleSite.report(Sample.dataset(articles: [article, other])))
    let paths = PathTable(["index.html", "about/index.html", "about/method/index.html", "data/projects.csv"])
    return descriptions(diagnostics + ProseLinks(prose: prose, paths: paths).diagnostics)
  }

  @Test(arguments: [
    "[a](/)", "[a](method.md)", "[a](method/)", "[a](/data/projects.csv)", "[a](method.md#数据来源)",
    "[a](method.md#%E6%95%B0%E6%8D%AE%E6%9D%A5%E6%BA%90)", "## 本页\n\n[a](#本页)", "[a](#)", "[a](https://example.com/x)",
  ])
  func `links that lead somewhere`(_ markdown: String) {
    #expect(check(markdown) == [])
  }

  @Test func `a broken link has file, line and the nearest page`() {
    #expect(
      check("文字\n\n[a](/about/metod/)") == [
        """
        content/pages/about/index.md:7: error: the link leads to no page of this site [markdown.broken-link]
          found: /about/metod/
          suggestion: did you mean "/about/method/"?
        """
      ])
  }

  @Test func `a broken link to the file of an article`() {
    #expect(
      check("[a](methode.md#x)") == [
        """
        content/pages/about/index.md:5: error: the link leads to no page of this site [markdown.broken-link]
          found: methode.md#x
          suggestion: did you mean "/about/method/"?
        """
      ])
  }

  @Test func `a broken link to a file, with nothing near`() {
    #expect(
      check("[a](/data/none.xlsx)") == [
        """
        content/pages/about/index.md:5: error: the link leads to no page of this site [markdown.broken-link]
          found: /data/none.xlsx
        """
      ])
  }

  @Test func `a broken fragment of this page and of another`() {
    #expect(
      check("## 数据说明\n\n[a](#数据说名)\n\n[b](method.md#%E6%95%B0%E6%8D%AE%E6%9D%A5)") == [
        """
        content/pages/about/index.md:7: error: the page has no part of that name [markdown.broken-fragment]
          found: #数据说名
          suggestion: did you mean "#数据说明"?
        """,
        """
        content/pages/about/index.md:9: error: the page has no part of that name [markdown.broken-fragment]
          found: method.md#%E6%95%B0%E6%8D%AE%E6%9D%A5
          suggestion: did you mean "#数据来源"?
        """,
      ])
  }

  @Test func `what Markdown drops or leaves is a warning with its line`() {
    #expect(
      check("文<b>字</b>\n\n[a](javascript:alert)\n\n**「关键」**研究\n") == [
        """
        content/pages/about/index.md:5: warning: HTML in the text is dropped [markdown.html-dropped]
          found: <b>
          suggestion: write it in Markdown
        """,
        """
        content/pages/about/index.md:5: warning: HTML in the text is dropped [markdown.html-dropped]
          found: </b>
          suggestion: write it in Markdown
        """,
        """
        content/pages/about/index.md:7: warning: an address that may run something is dropped [markdown.address-dropped]
          found: javascript:alert
          expected: http, https, mailto, tel or an address of the site
        """,
        """
        content/pages/about/index.md:9:7: warning: the marks of emphasis stay visible: beside punctuation they neither open nor close [markdown.literal-emphasis]
          found: **
          suggestion: move the punctuation out of the emphasis, or put a blank outside the marks
        """,
      ])
  }

  @Test func `links are written as they are from the page`() throws {
    let tree = try #require(SampleSite.publicTree)
    let about = try tree.text("about/index.html")
    #expect(about.contains("<a href=\"../about/method/#%E6%9D%A5%E6%BA%90\">方法</a>"))
    #expect(about.contains("<a href=\"../data/\">数据</a>"))
    #expect(about.contains("<a href=\"https://example.com/?a=1&amp;b=2\">外部</a>"))
    #expect(try tree.text("notices/2023-list/index.html").contains("<a href=\"../../notices/2024-list/\">下一年</a>"))
  }
}
