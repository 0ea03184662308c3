import Diagnostics
import OutputWriting
import Testing

@testable import SiteGeneration

struct LinkCheckTests {
  private func check(_ files: [String: String], baseURL: String = "https://example.org/funds/") throws -> [String] {
    let tree = try OutputTree(files.map { OutputFile($0.key, Array($0.value.utf8), madeBy: "test") })
    let check = LinkCheck(tree: tree, addresses: SiteAddresses(tree, site: Sample.site(baseURL: baseURL)))
    tree.show(to: check.look)
    return descriptions(check.diagnostics)
  }

  @Test func `links that lead somewhere are fine`() throws {
    let page = """
      <a href="../">home</a><a href="#here">here</a><p id="here"></p><a href="../index.html#top">top</a>
      <img src="../a.png"><a href="/funds/x/">self</a><a href="https://example.org/funds/x/#here">canonical</a>
      <a href="https://example.org/other/">other</a><a href="../manifest.json">manifest</a>
      """
    #expect(try check(["index.html": "<p id=top>", "x/index.html": page, "a.png": ""]) == [])
  }

  @Test func `a broken link is said with the page and where it should lead`() throws {
    #expect(
      try check(["x/index.html": "<a href=\"../y/?q&amp;r\">"]) == [
        """
        x/index.html: error: a link leads to no file of the site [gate.broken-link]
          found: ../y/?q&r
          expected: y/index.html
        """
      ])
  }

  @Test func `a missing asset is a broken link`() throws {
    #expect(
      try check(["index.html": "<script src=\"./assets/site.js\" defer></script>"]) == [
        """
        index.html: error: a link leads to no file of the site [gate.broken-link]
          found: ./assets/site.js
          expected: assets/site.js
        """
      ])
  }

  @Test func `a broken fragment is said with the page it should be on`() throws {
    #expect(
      try check(["a/index.html": "<a href=\"../b/#%E4%B8%80\">", "b/index.html": "<p id=\"二\">"]) == [
        """
        a/index.html: error: a link leads to a part of a page that is not there [gate.broken-fragment]
          found: b/index.html#一
        """
      ])
    #expect(try check(["a/index.html": "<a href=\"#a&amp;b\"><p id=\"a&amp;b\">"]) == [])
  }

  @Test func `what is wrong on every page is said once`() throws {
    let link = "<a href=\"/funds/contact/\"><a href=\"/funds/contact/\">"
    #expect(
      try check(["a/index.html": link, "b/index.html": link, "c/index.html": link]) == [
        """
        a/index.html: error: a link leads to no file of the site, here and on 2 further pages [gate.broken-link]
          found: /funds/contact/
          expected: contact/index.html
        """
      ])
  }

  @Test func `a link that misses the base path is broken, also with the site's own address in front`() throws {
    #expect(
      try check(["index.html": "<a href=\"/\"><a href=\"https://example.org/funds/gone/\">"]) == [
        """
        index.html: error: a link leads to no file of the site [gate.broken-link]
          found: /
          expected: ../
        """,
        """
        index.html: error: a link leads to no file of the site [gate.broken-link]
          found: https://example.org/funds/gone/
          expected: gone/index.html
        """,
      ])
  }

  @Test func `the order in which pages are seen changes nothing`() throws {
    let pages = ["c", "a", "b"].map { name in
      OutputFile("\(name)/index.html", Array("<a href=\"../x/\"><a href=\"../\(name)/#y\">".utf8), madeBy: "test")
    }
    let tree = try OutputTree(pages)
    let said = [[0, 1, 2], [2, 1, 0], [1, 2, 0]].map { order in
      let check = LinkCheck(tree: tree, addresses: SiteAddresses(tree, site: Sample.site()))
      for position in order { check.look(at: position, tree.files[position].bytes) }
      return descriptions(check.diagnostics)
    }
    #expect(Set(said).count == 1)
    #expect(
      said.first?.first == """
        a/index.html: error: a link leads to no file of the site, here and on 2 further pages [gate.broken-link]
          found: ../x/
          expected: x/index.html
        """)
    #expect(said.first?.count == 4)
  }
}
