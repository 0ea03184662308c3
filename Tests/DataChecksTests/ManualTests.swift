import ReportModel
import Testing

import DataChecks

/// The manuals: whole in both languages, and their worked examples are what the checks say.
struct ManualTests {
  @Test(arguments: allChecks.indices) func `a manual says everything in both languages`(index: Int) {
    let manual = allChecks[index].manual
    for text in [manual.english, manual.chinese] {
      for part in [text.question, text.why, text.clause, text.example, text.blindSpot] {
        #expect(!part.isEmpty && !part.contains("**") && !part.contains("\n"))
      }
    }
    #expect(manual.english.question.hasSuffix("?") && manual.chinese.question.hasSuffix("？"))
    #expect(manual.text("en") == manual.english && manual.text("zh-CN") == manual.chinese)
    let verdicts = Set(manual.example.rows.flatMap { $0 })
    #expect(verdicts.contains("不符合") && verdicts.contains("无法判断"))
    #expect(manual.example.rows.allSatisfy { $0.count == manual.example.header.count })
  }

  @Test(arguments: allChecks.indices) func `the worked example of a manual is what the check says`(index: Int) throws {
    let check = allChecks[index], example = check.manual.example
    let rows = example.rows.map { ExampleRow(header: example.header, cells: $0) }
    let dataset = try #require(RealGuideline.dataset(of: rows.map(\.columns)))
    let results = CheckResults(dataset, checks: [check])
    if check is any ProjectCheck.Type {
      for (number, row) in rows.enumerated() {
        let place = try #require(dataset.projects.firstIndex { $0.name == "示例项目\(number)" })
        let said = results.findings(ofProject: place).first { row["规则"] == nil || $0.rule == row["规则"] }
        expectSame(try #require(said, "\(row.cells)"), row)
      }
    } else {
      let programmes = Set(dataset.projects.compactMap(\.programme))
      let said = results.acrossProjects.filter { finding in
        guard case .programme(let id, _) = finding.subject else { return true }
        return programmes.contains(id)
      }
      let expected = rows.filter { $0["结果"] != nil }
      #expect(said.count == expected.count, "\(said)")
      for (finding, row) in zip(said, expected) { expectSame(finding, row) }
    }
  }

  private func expectSame(_ finding: Finding, _ row: ExampleRow) {
    let verdicts: [Finding.Verdict: String] = [.pass: "符合", .fail: "不符合", .cannotTell: "无法判断"]
    #expect(verdicts[finding.verdict] == row["结果"], "\(finding)")
    #expect(finding.missing == row["缺少"])
    let said = [
      ("规则", finding.rule), ("应为", finding.expected), ("实为", finding.actual),
      ("余额", finding.headroom.map(Sample.money.decimal)),
    ]
    for (name, value) in said { if let wanted = row[name] { #expect(value == wanted) } }
  }
}

/// A row of a worked example: what the list states and what is found.
private struct ExampleRow {
  let header: [String]
  let cells: [String]

  static let found: Set<String> = ["规则", "结果", "应为", "实为", "余额", "缺少"]

  subscript(name: String) -> String? {
    guard let index = header.firstIndex(of: name), !cells[index].isEmpty else { return nil }
    return cells[index]
  }

  /// The list's columns; an empty cell states nothing, but a list with a column for the year knows none there.
  var columns: [String: String] {
    var columns = [String: String]()
    for (name, cell) in zip(header, cells) where !Self.found.contains(name) {
      if !cell.isEmpty || name == ProjectField.year.header { columns[name] = cell }
    }
    return columns
  }
}
