import JSONText
import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct ProjectAddressesTests {
  private func dataset(_ kind: ProjectPageKind, count: Int? = nil) -> Dataset {
    let site = Sample.site(projectPages: [.public: kind])
    guard let count else { return Sample.dataset(site: site) }
    let projects = (0..<count).map { index in
      var project = Sample.projects[index % Sample.projects.count]
      project.fields.id = "N\(index + 1)"
      return project
    }
    return Sample.dataset(site: site, projects: projects)
  }

  private func paths(_ tree: OutputTree) -> [String] {
    tree.files.map(\.path).filter { $0.hasPrefix("projects/") }
  }

  @Test(
    arguments: [
      (.html, ["P1", "P2", "P3", "P4"].map { "projects/\($0)/index.html" }), (.none, []),
      (.json, ["P1", "P2", "P3", "P4"].map { "projects/\($0).json" }),
    ] as [(ProjectPageKind, [String])])
  func `a whole site whose projects have pages, nothing or documents`(kind: ProjectPageKind, own: [String]) throws {
    #expect(paths(try SampleSite.tree(dataset(kind))) == (own + ["projects/index.html"]).sorted())
  }

  @Test func `a project without a page is found in its row, on its page of the list`() throws {
    let tree = try SampleSite.tree(dataset(.none, count: 205))
    #expect(try tree.text("projects/index.html").contains("<tr id=\"p-N100\">"))
    let last = try tree.text("projects/page/3/index.html")
    #expect(last.contains("<tr id=\"p-N205\">"))
    // Its own row does not lead to itself; other pages lead to it.
    #expect(!last.contains("projects/page/3/#"))
    #expect(try tree.text("years/2023/index.html").contains("projects/page/3/#p-N20"))
    let found = tree.files.filter { $0.path.hasPrefix("search/texts/") }.map { text($0.bytes) }.joined()
    #expect(found.contains("\"projects/page/2/#p-N101\""))
  }

  @Test func `the document of a project is the list with one row, and held against the rows`() throws {
    let tree = try SampleSite.tree(dataset(.json)), path = "projects/P2.json"
    #expect(try tree.json(path)["rows"]?.elements?.map { $0["id"]?.text } == ["P2"])
    #expect(try tree.text("projects/index.html").contains("href=\"../projects/P2.json\">JSON</a>"))
    let report = SampleSite.report(dataset(.json))
    let changed = try tree.replacing("\"support\":1200", by: "\"support\":1201", in: path)
    let check = FigureCheck(tree: changed, report: report, ledger: Ledger(report.dataset), workers: 1)
    for file in changed.files { check.look(at: file.path, file.bytes) }
    #expect(
      descriptions(check.diagnostics) == [
        """
        \(path): error: support of P2 is not what the rows give [gate.figure]
          found: 1201
          expected: 1200
        """
      ])
  }
}
