import JSONText
import OutputWriting
import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct ProjectJSONTests {
  private func document(_ edition: Edition, _ range: Range<Int>) -> [UInt8] {
    let dataset = SampleSite.report(Sample.dataset(), edition).dataset
    return ProjectJSON(dataset: dataset).document(dataset.projects[range])
  }

  @Test func `a project with every field, as the internal edition has it`() {
    #expect(
      text(document(.internal, 0..<1)) == """
        {"unit":"万元","rows":[
        {"id":"P1","year":2024,"programme":"rd","programmeName":"研发机构提升","category":"1-1","categoryName":"产业创新",\
        "name":"碳纤维 <b>中试</b> 线","organisation":"甲公司 <script>alert(2)</script>",\
        "organisationKey":"91320200WITHHELD0X","creditCode":"91320200WITHHELD0X","partners":["丙大学","=丁公司"],\
        "recommender":"无锡市工信局","region":"苏南","city":"320200","cityName":"无锡市","industry":"新材料",\
        "cluster":"materials","chain":"fibre","start":"2023-01-01","end":"2025-12-31","case":"省级","base":987654.321,\
        "investment":1000,"support":100.5,"firstInstalment":76543.21,"status":"已下达","measures":{"保密指标":"87.65"}}
        ]}

        """)
  }

  @Test func `what a project does not state is absent`() {
    #expect(
      text(document(.public, 3..<4)) == """
        {"unit":"万元","rows":[
        {"id":"P4","name":"=cmd|' /C calc'!A0","organisation":"乙\\"研究院\\" & 子公司","organisationKey":"乙-研究院-子公司"}
        ]}

        """)
  }

  @Test func `no projects are an empty list`() throws {
    #expect(try JSON(reading: document(.public, 0..<0))["rows"]?.elements == [])
  }

  @Test func `organisations with the ids of their projects`() {
    let report = SampleSite.report(Sample.dataset(), .internal)
    let rows = report.book.table(by: .organisation).rows
    #expect(
      text(OrganisationJSON(report: report).document(rows[0..<2])) == """
        {"unit":"万元","rows":[
        {"key":"91320200WITHHELD0X","name":"甲公司 <script>alert(2)</script>","creditCode":"91320200WITHHELD0X",\
        "projects":1,"support":100.5,"share":7.73,"projectIds":["P1"]},
        {"key":"乙-研究院-子公司","name":"乙\\"研究院\\" & 子公司","projects":2,"support":1200,"share":92.27,\
        "projectIds":["P2","P4"]}
        ]}

        """)
  }

  @Test func `above the limit the list is cut into numbered parts`() throws {
    let projects = (1...5_001).map { number in Sample.project("Q\(number)", year: 2024) }
    let report = SampleSite.report(Sample.dataset(projects: projects, articles: []))
    let files = DataFiles(report: report).all
    let parts = files.filter { $0.path.hasPrefix("api/projects") }
    #expect(parts.map(\.path) == ["api/projects/1.json", "api/projects/2.json"])
    #expect(parts.map(\.rows) == [5_000, 1])
    #expect(try JSON(reading: parts[1].bytes)["rows"]?[0]?["id"]?.text == "Q5001")
    let whole = try #require(files.first { $0.path == "data/projects.json" })
    #expect(try JSON(reading: whole.bytes)["rows"]?.elements?.count == 5_001)
  }
}
