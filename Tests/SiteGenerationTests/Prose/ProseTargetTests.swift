import Testing

@testable import SiteGeneration

struct ProseTargetTests {
  private let index = SampleArticles.article("about/", file: "content/pages/about/index.md", "")
  private let method = SampleArticles.article("about/method/", file: "content/pages/about/method.md", "")

  @Test(arguments: [
    ("/about/method/", "about/method/"), ("/", ""), ("method/", "about/method/"), ("../data/", "data/"),
    ("method.md", "about/method/"), ("method.md#来源", "about/method/#来源"), ("index.md", "about/"), ("./", "about/"),
    ("/data/projects.csv", "data/projects.csv"), ("/search/?q=%E8%8A%AF#x", "search/?q=%E8%8A%AF#x"),
    ("/regions/%E8%8B%8F%E5%8D%97/", "regions/苏南/"), ("/about/method.md", "about/method/"),
    ("/about/index.md", "about/"),
  ])
  func `from the page of a folder`(_ destination: String, _ address: String) {
    #expect(ProseTarget(destination, in: index)?.address == address)
  }

  @Test(arguments: [
    ("index.md", "about/"), ("index.md#a", "about/#a"), ("contact.md", "about/contact/"), ("../", "about/"),
    ("/notices/2024-list.md", "notices/2024-list/"), ("other/", "about/method/other/"),
  ])
  func `from a page beside others`(_ destination: String, _ address: String) {
    #expect(ProseTarget(destination, in: method)?.address == address)
  }

  @Test(arguments: ["https://example.com/a.md", "mailto:a@example.com", "//example.com/", "#part", ""])
  func `what leaves the site or stays on the page has no target`(_ destination: String) {
    #expect(ProseTarget(destination, in: index) == nil)
  }

  @Test func `a fragment is decoded and the file it stands in is named`() {
    let target = ProseTarget("method.md#%E6%9D%A5%E6%BA%90", in: index)
    #expect(target?.path == "about/method/index.html")
    #expect(target?.fragment == "来源")
    #expect(target?.address == "about/method/#%E6%9D%A5%E6%BA%90")
  }
}
