import Testing

@testable import SiteGeneration

struct HTMLLinksTests {
  private func links(_ html: String) -> [String] { HTMLLinks(Array(html.utf8)).links }

  @Test(arguments: [
    ("<a href=\"a/\">x</a>", ["a/"]), ("<a href='a/'>", ["a/"]), ("<a href=a/b?c>", ["a/b?c"]),
    ("<a href = \"a/\">", ["a/"]), ("<A HREF=\"a/\">", ["a/"]), ("<a\nclass=\"x>y\"\nhref=\"a/\">", ["a/"]),
    ("<img src=\"a.png\" srcset=\"b.png 1x, c.png 2x\">", ["a.png", "b.png", "c.png"]),
    ("<form action=\"search/\"><button formaction=\"other/\">", ["search/", "other/"]),
    ("<svg><use xlink:href=\"#a\"/><a href=\"../x/\"></a></svg>", ["#a", "../x/"]),
    ("<object data=\"a.svg\"></object><video poster=\"p.png\">", ["a.svg", "p.png"]),
    ("<a href=\"\">", [""]), ("<a href>", []), ("<a data-href=\"x\" hrefx=\"y\">", []),
    ("<!-- <a href=\"x\"> --><a href=\"y\">", ["y"]),
    ("<script>var a = '<a href=\"x\">'</script><a href=\"y\">", ["y"]),
    ("<style>a:after{content:'<a href=x>'}</style><a href=\"y\">", ["y"]), ("a < b <a href=\"y\">", ["y"]),
    ("<a href=\"a&amp;b\">", ["a&amp;b"]), ("</a href=\"x\">", []), ("<br><a href=\"x\"", ["x"]),
    ("<a href=\"x", ["x"]),
    ("<a href=", [""]), ("<", []), ("", []), ("<!-- unclosed <a href=\"x\">", []),
  ])
  func `addresses of start tags`(_ html: String, _ expected: [String]) {
    #expect(links(html) == expected)
  }

  @Test func `ids are what fragments lead to`() {
    let html = "<h2 id=\"一-二\">x</h2><p id=a class=b><svg id='c&amp;d'/></p><p data-id=\"no\">id=\"no\"</p>"
    #expect(HTMLLinks(Array(html.utf8)).ids == ["一-二", "a", "c&amp;d"])
  }
}
