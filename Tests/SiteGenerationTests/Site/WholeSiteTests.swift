import Diagnostics
import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct WholeSiteTests {
  @Test(arguments: Edition.allCases)
  func `every page of a small site renders with the default theme and passes the gate`(_ edition: Edition) {
    let (tree, diagnostics) = SampleSite.generated(Sample.dataset(), edition)
    #expect(descriptions(diagnostics) == [])
    #expect(tree != nil)
  }

  @Test func `the English words make the same pages`() {
    let dataset = Sample.dataset(site: Sample.site(language: "en"))
    var found = [Diagnostic]()
    let theme = Theme(folders: [DefaultTheme.files], words: DefaultTheme.english, diagnostics: &found)
    let (tree, diagnostics) = SampleSite.generated(dataset, .internal, theme: theme, words: DefaultTheme.english)
    #expect(descriptions(found + diagnostics) == [])
    // Files named by their content, which is in the site's language, have other names.
    func pages(_ tree: OutputTree?) -> [String] {
      (tree?.files.map(\.path) ?? []).filter { !$0.hasPrefix("search/") && !$0.hasPrefix("explore/") }
    }
    #expect(pages(tree) == pages(SampleSite.internalTree) && !pages(tree).isEmpty)
  }

  @Test func `the bytes are the same for any number of workers`() throws {
    for edition in Edition.allCases {
      let trees = try [1, 2, 7].map { workers in
        try #require(SampleSite.generated(Sample.dataset(), edition, workers: workers).tree)
      }
      for tree in trees.dropFirst() {
        #expect(tree.files.map(\.path) == trees[0].files.map(\.path))
        #expect(tree.files.map(\.bytes) == trees[0].files.map(\.bytes))
      }
    }
  }

  @Test(arguments: [
    "index.html", "404.html", "projects/P1/index.html", "projects/P4/index.html", "organisations/index.html",
    "categories/1-1/index.html", "programmes/rd/index.html", "programmes/diagnosis/index.html",
    "regions/苏南/index.html", "cities/320200/index.html", "clusters/materials/index.html", "chains/fibre/index.html",
    "years/2024/index.html", "guidelines/2024/index.html", "guidelines/2024/1-1/index.html",
    "guidelines/2024/text/index.html", "guidelines/2024/forms/1-1-1/index.html", "search/index.html",
    "data/index.html", "data/dictionary/index.html", "about/index.html", "about/method/index.html",
    "notices/index.html", "notices/2024-list/index.html", "sitemap.xml", "feed.xml", "robots.txt", "opensearch.xml",
    "api/index.json", "api/projects.json", "api/organisations.json", "api/guidelines/2024.json",
    "api/summaries/region-by-category.json", "data/projects.csv", "data/projects.json", "data/datapackage.json",
    "api/schemas/projects.json", "assets/site.css",
  ])
  func `the contract's files are there`(_ path: String) {
    #expect(SampleSite.publicTree?[path] != nil)
  }

  @Test(arguments: ["quality/index.html", "api/findings.json", "api/schemas/findings.json"])
  func `what only the internal edition has`(_ path: String) {
    #expect(SampleSite.internalTree?[path] != nil)
    #expect(SampleSite.publicTree?[path] == nil)
  }

  @Test func `a site without projects, guideline and prose is a site`() {
    let dataset = Dataset(
      site: Sample.site(), guidelines: [], divisions: .none, taxonomy: .none,
      catalogue: Catalogue(categories: [], programmes: []), organisations: [], projects: [], articles: [])
    for edition in Edition.allCases { #expect(descriptions(SampleSite.generated(dataset, edition).diagnostics) == []) }
  }

  @Test func `an edition that may not show support has pages without amounts`() throws {
    let fields = Sample.publicFields.subtracting([.support, .investment])
    let tree = try SampleSite.tree(Sample.dataset(site: Sample.site(publicFields: fields)))
    #expect(try !tree.text("cities/index.html").contains("支持金额"))
    #expect(try tree.text("index.html").contains("未公开"))
    #expect(try !tree.text("data/projects.csv").contains("支持金额"))
  }

  @Test func `an edition that shows only what it must is a site`() {
    let dataset = Sample.dataset(site: Sample.site(publicFields: []), articles: [])
    #expect(descriptions(SampleSite.generated(dataset).diagnostics) == [])
  }

  @Test func `nothing a name holds becomes markup`() throws {
    let tree = try #require(SampleSite.internalTree)
    for file in tree.files where file.path.hasSuffix(".html") {
      let page = text(file.bytes)
      #expect(!page.contains("<script>alert"), "\(file.path)")
      #expect(!page.contains("<b>中试"), "\(file.path)")
      #expect(!page.contains("<研发>"), "\(file.path)")
    }
    #expect(try tree.text("projects/P1/index.html").contains("碳纤维 &lt;b&gt;中试&lt;/b&gt; 线"))
  }

  @Test func `the page of an organisation known by its name has that name as address`() throws {
    let tree = try #require(SampleSite.publicTree)
    #expect(tree["organisations/乙-研究院-子公司/index.html"] != nil)
    let page = try tree.text("projects/P2/index.html")
    #expect(page.contains("<a href=\"../../organisations/乙-研究院-子公司/\">乙&quot;研究院&quot; &amp; 子公司</a>"))
  }

  @Test func `a page that is served at any depth links from the root of the host`() throws {
    let page = try #require(SampleSite.publicTree).text("404.html")
    #expect(page.contains("href=\"/funds/assets/site.css\""))
    #expect(page.contains("href=\"/funds/projects/\""))
    #expect(!page.contains("rel=\"canonical\""))
  }

  @Test func `two makers of one path are named both`() {
    let article = SampleArticles.article("data/", file: "content/pages/data.md", "文字")
    let (tree, diagnostics) = SampleSite.generated(Sample.dataset(articles: [article]))
    #expect(tree == nil)
    #expect(
      descriptions(diagnostics) == [
        "error: data/index.html is made twice: by page /data/ (article) and by page /data/ (data) [site.path]"
      ])
  }

  @Test func `an article of the internal edition is not in the public one`() throws {
    let secret = SampleArticles.article(
      "about/secret/", title: "内部说明", editions: [.internal], file: "content/pages/about/secret.md", "内部文字")
    let dataset = Sample.dataset(articles: SampleArticles.all + [secret])
    #expect(try SampleSite.tree(dataset, .internal)["about/secret/index.html"] != nil)
    let tree = try SampleSite.tree(dataset)
    #expect(tree.files.allSatisfy { !text($0.bytes).contains("内部说明") })
  }
}
