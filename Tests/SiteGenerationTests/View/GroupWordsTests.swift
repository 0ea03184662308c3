import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct GroupWordsTests {
  private let report = SampleSite.report(Sample.dataset(), .public)

  @Test func `a project says of its groups what its own row says`() throws {
    for (index, project) in report.dataset.projects.enumerated() {
      let words = report.groupWords, names = report.dataset.names(of: project)
      #expect(words.programme(of: index)?.text(by: "{{{text}}}") == names.programme)
      #expect(words.place(of: index) == names.place)
      #expect(words.fact(.city, of: index)?.values[0].text == names.city ?? report.words[.unstated])
      #expect(words.fact(.county, of: index)?.values[0].text == names.county ?? report.words[.unstated])
      #expect(words.fact(.chain, of: index)?.values[0].text == names.chain ?? report.words[.unclassified])
      #expect(words.fact(.chain, of: index)?.values[0].address == project.chain.map(Address.chain))
      #expect(words.fact(.category, of: index)?.values[0].text == names.category ?? report.words[.unclassified])
      #expect(words.fact(.year, of: index)?.values[0].text == project.year.map { "\($0)" } ?? report.words[.unstated])
      #expect(words.fact(.year, of: index)?.label == "年度")
    }
  }

  @Test func `what there are as many of as projects is not kept`() {
    #expect(report.groupWords.fact(.organisation, of: 0) == nil)
    #expect(report.groupWords.fact(.status, of: 0) == nil)
  }

  @Test func `the way to a project and away from it leads through its groups alone`() {
    let words = report.groupWords
    #expect(report.dataset.projects.indices.map { words.steps(to: $0).count } == [2, 2, 2, 0])
    #expect(report.dataset.projects.indices.map { words.related(to: $0).count } == [3, 2, 2, 0])
  }
}
