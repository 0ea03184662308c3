import OutputWriting
import SearchIndexing
import Testing

@testable import SiteGeneration

struct IntegrityGateTests {
  private let report = SampleSite.report()

  private func gate(_ tree: OutputTree) -> [String] {
    let documents = SearchFiles(presentation: Presentation(report: report)).documents()
    let search = IndexProof(of: documents, workers: 2) { tree[$0]?.bytes }
    let gate = IntegrityGate(
      tree: tree, addresses: SiteAddresses(tree, site: report.site), report: report,
      ledger: Ledger(report.dataset), search: search, workers: 2)
    tree.show(to: gate.look)
    return descriptions(gate.diagnostics)
  }

  @Test func `a whole site passes`() throws {
    #expect(gate(try #require(SampleSite.publicTree)) == [])
  }

  @Test func `a page that is missing is missed by links and by search`() throws {
    let whole = try #require(SampleSite.publicTree)
    let tree = try OutputTree(whole.files.filter { $0.path != "projects/P4/index.html" })
    let found = gate(tree)
    #expect(
      found.last == """
        error: search leads to projects/P4/, which is not a page of this site [gate.search-address]
          found: =cmd|' /C calc'!A0
        """)
    #expect(found.contains { $0.contains("[gate.broken-link]") && $0.contains("expected: projects/P4/index.html") })
  }

  @Test func `a shard of search that is missing is missed`() throws {
    let whole = try #require(SampleSite.publicTree)
    let path = try #require(whole.files.first { $0.path.hasPrefix("search/grams/") }?.path)
    let tree = try OutputTree(whole.files.filter { $0.path != path })
    #expect(
      gate(tree).contains("error: the search index is damaged: \(path): there is no such file [gate.search-index]"))
  }

  @Test func `a download changed after the index was made is found`() throws {
    let tree = try #require(SampleSite.publicTree).replacing("昆山市", by: "太仓市", in: "data/projects.csv")
    #expect(
      gate(tree) == [
        """
        api/index.json: error: size or digest of a file is not that of the index [gate.data-index]
          found: data/projects.csv
        """
      ])
  }
}
