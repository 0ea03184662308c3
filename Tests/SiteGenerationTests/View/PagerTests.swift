import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct PagerTests {
  @Test(arguments: [
    (1, 1, [1]), (1, 2, [1, 2]), (1, 5, [1, 2, 3, 4, 5]), (1, 6, [1, 2, 3, 6]), (3, 6, [1, 2, 3, 4, 5, 6]),
    (5, 9, [1, 2, 3, 4, 5, 6, 7, 8, 9]), (6, 11, [1, 4, 5, 6, 7, 8, 11]), (11, 11, [1, 9, 10, 11]),
    (500, 10_000, [1, 498, 499, 500, 501, 502, 10_000]),
  ])
  func `a pager names the first, the last and its neighbours`(_ number: Int, _ pages: Int, _ expected: [Int]) {
    #expect(Presentation.window(number, of: pages) == expected)
  }

  @Test func `no gap hides a single page`() {
    for pages in 1...40 {
      for number in 1...pages {
        let window = Presentation.window(number, of: pages)
        #expect(!zip(window, window.dropFirst()).contains { $1 - $0 == 2 })
        #expect(window.contains(number))
      }
    }
  }

  @Test func `the links of a page in the middle`() {
    let pager = SampleSite.presentation().pager(6, of: 11, first: 501, shown: 100, all: 1_050, at: "projects/")
    #expect(pager.pages.map(\.text) == ["1", "…", "4", "5", "6", "7", "8", "…", "11"])
    #expect(pager.pages[pager.current - 1].text == "6")
    #expect(pager.pages[0].address == "projects/")
    #expect(pager.pages[1].address == nil)
    #expect(pager.position == "第 501–600 条，共 1,050 条")
    #expect(pager.previous == "projects/page/5/")
    #expect(pager.next == "projects/page/7/")
  }

  @Test(arguments: [(0, 1), (1, 1), (100, 1), (101, 2), (200, 2), (201, 3)])
  func `pages of a hundred`(_ count: Int, _ pages: Int) {
    #expect(Presentation.pages(of: count) == pages)
  }

  @Test func `a list of several pages is on all of them, each project once`() throws {
    let projects = (100...349).map { Sample.project("Q\($0)", year: 2024) }
    let dataset = Sample.dataset(projects: projects, articles: [])
    let presentation = SampleSite.presentation(dataset)
    let lists = (1...3).map { presentation.list(projects.indices, page: $0, of: "projects/") }
    #expect(lists.map(\.indices.count) == [100, 100, 50])
    #expect(lists.flatMap(\.indices) == Array(projects.indices))
    #expect(lists[2].pager?.next == nil)
    let tree = try SampleSite.tree(dataset)
    for path in ["projects/page/3/", "years/2024/page/3/", "organisations/甲公司-script-alert-2-script/page/3/"] {
      #expect(tree[path + "index.html"] != nil, "\(path)")
      #expect(tree[path.replacing("3", with: "4") + "index.html"] == nil)
    }
    #expect(try !tree.text("sitemap.xml").contains("/page/"))
  }
}
