import Testing

@testable import SiteGeneration

struct LinkTargetTests {
  private func target(_ link: String, _ basePath: String = "/") -> String? {
    LinkTarget(link, on: "cities/320500/index.html", basePath: basePath).map {
      $0.path + ($0.fragment.map { "#" + $0 } ?? "")
    }
  }

  @Test(arguments: [
    ("../../", "index.html"), ("../../projects/P1/", "projects/P1/index.html"), ("..", "cities/index.html"),
    (".", "cities/320500/index.html"), ("./", "cities/320500/index.html"),
    ("page/2/", "cities/320500/page/2/index.html"),
    ("../../assets/site.css", "assets/site.css"), ("../../search/?q=a/b", "search/index.html"),
    ("#part", "cities/320500/index.html#part"), ("#", "cities/320500/index.html"), ("?q=1", "cities/320500/index.html"),
    ("../../about/#%E4%B8%80", "about/index.html#一"), ("../../regions/%E8%8B%8F%E5%8D%97/", "regions/苏南/index.html"),
    ("../../regions/苏南/", "regions/苏南/index.html"), ("/projects/", "projects/index.html"), ("/", "index.html"),
    ("../../../x/", "../../../../x/"), ("a//b/", "cities/320500/a/b/index.html"), ("file.", "cities/320500/file."),
    ("../320200", "cities/320200"), ("x/..", "cities/320500/index.html"), ("a%2", "cities/320500/a%2"),
    ("a%+1", "cities/320500/a%+1"), ("/x:y/", "x:y/index.html"),
  ])
  func `a link leads to the file it is served from`(_ link: String, _ path: String) {
    #expect(target(link) == path)
  }

  @Test(arguments: [
    ("/funds/", "index.html"), ("/funds/projects/#x", "projects/index.html#x"),
    ("../../projects/", "projects/index.html"),
    ("/projects/", "../projects/"), ("/", "../"), ("/fundsX/", "../fundsX/"),
  ])
  func `a link from the root of the host leads into the site only below its base path`(_ link: String, _ path: String) {
    #expect(target(link, "/funds/") == path)
  }

  @Test(arguments: [
    "https://example.com/", "mailto:a@example.com", "//example.com/x", "tel:1", "HTTP://x", "data:image/png;base64,x",
  ])
  func `a link with a scheme or a host leaves the site`(_ link: String) {
    #expect(target(link) == nil)
  }

  @Test(arguments: [
    ("a&amp;b", "a&b"), ("&lt;&gt;&quot;&#39;&#x27;", "<>\"''"), ("&amp;lt;", "&lt;"), ("plain", "plain"),
    ("&nbsp;", "&nbsp;"),
  ])
  func `character references of an attribute`(_ written: String, _ expected: String) {
    #expect(withoutReferences(written) == expected)
  }
}
