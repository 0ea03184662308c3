import OutputWriting
import ReportModel
import SearchIndexing
import Testing

@testable import SiteGeneration

struct SearchFilesTests {
  /// The browser tells from year, amount and row alone which document a project is (`assets/facets.js`).
  @Test(arguments: Edition.allCases)
  func `projects are numbered by year, amount and the order of the rows`(edition: Edition) throws {
    let presentation = SampleSite.presentation(Sample.dataset(), edition)
    let documents = SearchFiles(presentation: presentation).documents()
    let projects = presentation.dataset.projects, unit = presentation.report.unit
    let files = SearchFiles.files(for: documents, unit: unit)
    let proof = IndexProof(of: documents) { path in
      files.first { $0.path == path }?.bytes
    }
    try #require(proof.problems == [])
    let year = { projects[$0].year ?? -1 }, amount = { projects[$0].support?.minorUnits ?? -1 }
    let rows = projects.indices.sorted { a, b in
      (year(b), amount(b), a) < (year(a), amount(a), b)
    }
    #expect(proof.addresses.suffix(projects.count) == rows.map { Address.project(projects[$0].id) }[...])
  }
}
