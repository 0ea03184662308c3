import FoundationEssentials
import ReportModel
import Testing

import DataChecks

struct CheckResultsTests {
  /// The explicit list: a check that is written but not listed would never be asked.
  @Test func `every check of the folder is in the list, each with its manual`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/DataChecks/Checks")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("Check.swift") }

    #expect(Set(files) == Set(allChecks.map { "\($0).swift" }))
    for check in allChecks {
      #expect(check.source == Array(try Data(contentsOf: folder.appending(path: "\(check).swift"))))
    }
  }

  @Test func `ids are lower-case and unique`() {
    let ids = allChecks.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } })
    #expect(allChecks.count == 18)
  }

  private var dataset: Dataset {
    Sample.dataset(
      [
        Sample.project("P1", programme: "rd-institution") {
          ($0.base, $0.support) = (Sample.wan("3000"), Sample.wan("301"))
          $0.measures = [Sample.measure("实际发生时间", "2022-06-01")]
        },
        Sample.project("P2", programme: "rd-institution") { $0.base = Sample.wan("2000") },
        Sample.project("P3", year: 2022, programme: "rd-institution"),
      ], of: [Sample.institution])
  }

  @Test func `answers are counted by check and verdict`() {
    let results = CheckResults(dataset, checks: [ConditionsCheck.self, CeilingCheck.self])
    #expect(results.tallies.map(\.check) == ["conditions", "ceiling"])
    #expect(results.tallies.map(\.pass) == [2, 0])
    #expect(results.tallies.map(\.fail) == [1, 1])
    #expect(results.tallies.map(\.cannotTell) == [2, 2])
    #expect(results.tallies.map(\.total) == [5, 3])
    #expect(results.answers.count == 8)
  }

  @Test func `failures and doubts are listed by check and project, passes on the project's own page`() {
    let results = CheckResults(dataset, checks: [ConditionsCheck.self, CeilingCheck.self])
    let listed = results.failuresAndDoubts().map { "\($0.check) \($0.subject) \($0.rule ?? "-") \($0.verdict)" }
    #expect(
      listed == [
        "conditions project(\"P2\") purchase-period cannotTell", "conditions project(\"P2\") equipment-purchase fail",
        "conditions project(\"P3\") - cannotTell", "ceiling project(\"P1\") - fail",
        "ceiling project(\"P2\") - cannotTell", "ceiling project(\"P3\") - cannotTell",
      ])
    #expect(results.findings(ofProject: 0).map(\.verdict) == [.pass, .pass, .fail])
  }

  @Test func `an answer without words and its words agree`() {
    let results = CheckResults(dataset)
    for answer in results.answers {
      let finding = results.finding(answer)
      #expect(finding?.verdict == answer.verdict)
      #expect(finding?.severity == answer.severity)
      #expect(finding?.check == allChecks[Int(answer.check)].id)
    }
  }

  @Test func `the same dataset gives the same findings`() {
    #expect(findings(for: dataset) == findings(for: dataset))
    #expect(findings(for: dataset).contains { $0.check == "quota" && $0.missing == "项目指南: 2022" })
    #expect(findings(for: dataset).allSatisfy { $0.verdict != .pass })
  }

  @Test func `an empty dataset has nothing to say`() {
    #expect(findings(for: Sample.dataset([], of: [])).isEmpty)
  }

  @Test func `each of two hundred thousand requirements is judged once`() {
    let projects = (0..<100_000).map { index in
      Sample.project("P\(index)", programme: index % 2 == 0 ? "obsolete-capacity-renewal" : "fuel-cell-vehicle") {
        ($0.region, $0.industry) = ("苏南", "化工")
        ($0.investment, $0.support) = (Sample.wan("2500"), Sample.wan("250"))
        ($0.start, $0.end) = (Sample.day("2023-01-01"), Sample.day("2024-06-01"))
        $0.measures = [Sample.measure("中重型卡车", "20"), Sample.measure("轻型卡车", "1")]
      }
    }
    let dataset = Sample.dataset(projects, of: [Sample.renewal, Sample.fuelCell])
    #expect(CheckResults(dataset).tallies.first?.pass == 200_000)
  }
}
