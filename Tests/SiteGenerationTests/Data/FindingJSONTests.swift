import DataChecks
import JSONText
import ReportModel
import Testing

@testable import SiteGeneration

struct FindingJSONTests {
  private let report = SampleSite.report(Sample.dataset(), .internal)

  @Test func `every answer that is not a pass, with its clause`() throws {
    let checks = try #require(report.checks)
    let json = try JSON(reading: FindingJSON(checks: checks, unit: report.unit).document())
    #expect(json["unit"]?.text == "万元")
    let rows = try #require(json["rows"]?.elements)
    let ceiling = try #require(rows.first { $0["check"]?.text == "ceiling" && $0["project"]?.text == "P1" })
    #expect(ceiling["verdict"]?.text == "fail")
    #expect(ceiling["clause"]?.text == "1-1 二")
    #expect(ceiling["headroom"]?.number == "-0.5")
    let verdicts = Set(rows.compactMap { $0["verdict"]?.text })
    #expect(verdicts == ["fail", "cannotTell"])
  }

  @Test func `the counts are those of the rows`() throws {
    let checks = try #require(report.checks)
    let json = try JSON(reading: FindingJSON(checks: checks, unit: report.unit).document())
    let rows = try #require(json["rows"]?.elements)
    for verdict in ["fail", "cannotTell"] {
      #expect(json["counts"]?[verdict]?.integer == rows.count { $0["verdict"]?.text == verdict })
    }
    let file = DataFiles(report: report).all.first { $0.path == "api/findings.json" }
    #expect(file?.rows == rows.count)
  }
}
