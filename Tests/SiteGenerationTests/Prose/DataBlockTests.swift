import Diagnostics
import ReportModel
import Testing

@testable import SiteGeneration

struct DataBlockTests {
  private func read(_ body: String, kind: String = "summary-table") -> [String] {
    let article = SampleArticles.article("about/", file: "content/pages/about/index.md", "```\(kind)\n\(body)\n```\n")
    return descriptions(Prose.read(SampleSite.report(Sample.dataset(articles: [article]))).diagnostics)
  }

  private let place = "content/pages/about/index.md:"

  @Test(arguments: [
    "by: city", "by: region\nmeasures: projects, support，mean\nwhere: year=2024, category=产业创新\ntop: 3",
    "# a comment\n\n  by :  year  ", "by: county\nwhere: city=320500，region=苏南",
  ])
  func `blocks that are understood`(_ body: String) {
    #expect(read(body) == [])
  }

  @Test func `a block needs its dimension`() {
    #expect(
      read("top: 3") == [
        place + "5: error: a summary-table block needs a line by: with a dimension [data-block.missing-key]"
      ])
  }

  @Test func `an unknown dimension`() {
    #expect(
      read("by: citty") == [
        place + """
          6: error: there is no dimension of that name [data-block.unknown-dimension]
            found: citty
            expected: one of year, category, programme, region, city, county, cluster, chain, organisation, status
            suggestion: did you mean "city"?
          """
      ])
  }

  @Test func `an unknown key, and a line without one`() {
    #expect(
      read("by: city\nmesures: support\nprojects") == [
        place + """
          7: error: a summary-table block has lines of the form key: value [data-block.unknown-key]
            found: mesures: support
            expected: one of by, measures, where, top
            suggestion: did you mean "measures"?
          """,
        place + """
          8: error: a summary-table block has lines of the form key: value [data-block.unknown-key]
            found: projects
            expected: one of by, measures, where, top
          """,
      ])
  }

  @Test func `a key said twice`() {
    #expect(
      read("by: city\nby: year") == [
        place + "7: error: the block says this twice [data-block.repeated-key]\n  found: by: year"
      ])
  }

  @Test func `an unknown measure`() {
    #expect(
      read("by: city\nmeasures: suport") == [
        place + """
          7: error: a summary-table block shows no measure of that name [data-block.unknown-measure]
            found: suport
            expected: one of projects, projectShare, support, share, organisations, investment, leverage, mean, median
            suggestion: did you mean "support"?
          """
      ])
    #expect(
      read("by: city\nmeasures: mean", kind: "bar-chart") == [
        place + """
          7: error: a bar-chart block shows no measure of that name [data-block.unknown-measure]
            found: mean
            expected: one of projects, support
          """
      ])
  }

  @Test func `filters that cannot be`() {
    #expect(
      read("by: city\nwhere: year, yaer=2024, city=苏洲市") == [
        place + """
          7: error: a filter is a dimension and a key [data-block.bad-filter]
            found: year
            expected: such as year=2024
          """,
        place + """
          7: error: there is no dimension of that name [data-block.unknown-dimension]
            found: yaer
            expected: one of year, category, programme, region, city, county, cluster, chain, organisation, status
            suggestion: did you mean "year"?
          """,
        place + """
          7: error: no project has that city [data-block.no-such-group]
            found: 苏洲市
            suggestion: did you mean "苏州市"?
          """,
      ])
  }

  @Test(arguments: ["0", "-1", "ten", "1.5"])
  func `top is a whole number above 0`(_ top: String) {
    #expect(
      read("by: city\ntop: \(top)") == [
        place + """
          7: error: top is how many rows are shown [data-block.bad-number]
            found: \(top)
            expected: a whole number above 0
          """
      ])
  }
}
