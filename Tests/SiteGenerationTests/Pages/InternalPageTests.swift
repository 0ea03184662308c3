import DataChecks
import Diagnostics
import JSONText
import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

/// The rows of a page's tables as texts.
private func rows(_ page: String) -> [[String]] {
  page.split(separator: "<tr").map { row in
    row.split(separator: "\n").filter { $0.hasPrefix("<td") || $0.hasPrefix("<th ") }.map { cell in
      var text = "", isTag = false
      for character in cell {
        if character == "<" {
          isTag = true
        } else if character == ">" {
          isTag = false
        } else if !isTag {
          text.append(character)
        }
      }
      return text
    }
  }
}

struct InternalPageTests {
  @Test func `payments by year with what is unstated and the total`() throws {
    let rows = rows(try #require(SampleSite.internalTree).text("payments/index.html"))
    #expect(
      rows.contains(["2024", "2", "1,300.500000", "2", "650.123457", "60.5", "54.6%", "600.000000", "10.123457"]))
    #expect(rows.contains(["未填", "1", "—", "1", "-1.000000", "0.0", "—", "1.000000", "0.000000"]))
    #expect(rows.contains { $0.first == "合计" && $0[1] == "4" })
    #expect(rows.contains(["P1", "碳纤维 &lt;b&gt;中试&lt;/b&gt; 线", "100.5", "110.623457", "10.123457"]))
  }

  @Test func `a project's own record`() throws {
    let page = try #require(SampleSite.internalTree).text("projects/P1/index.html"), rows = rows(page)
    #expect(rows.contains(["首次拨付", "2024-05-01", "50.123457"]) && rows.contains(["尾款", "未填", "60.500000"]))
    #expect(rows.contains(["拨付合计", "", "110.623457"]))
    #expect(rows.contains(["研发投入", "万元", "8765.4321", "4000.5"]))
    #expect(rows.contains(["\(Sample.Withheld.ownIndicator)（个性指标）", "项", "3", "2"]))
    #expect(try #require(SampleSite.internalTree).text("projects/P3/index.html").contains("尚无拨付记录。"))
  }

  @Test func `indicators of a programme, and projects no form is known for`() throws {
    let tree = try #require(SampleSite.internalTree)
    let programme = rows(try tree.text("indicators/2024/rd/index.html"))
    #expect(programme.contains(["研发投入", "万元", "1", "0", "8,765.4321", "1", "4,000.5", "45.6%"]))
    let index = rows(try tree.text("indicators/index.html"))
    #expect(index.contains(["研发机构提升", "1-1-1", "1", "1", "0", "0", "1", "1"]))
    #expect(index.contains(["合计", "", "4", "1", "0", "0", "1", "1"]))
  }

  @Test func `quota and budget on the overview of the internal edition alone`() throws {
    let page = try #require(SampleSite.internalTree).text("index.html")
    #expect(rows(page).contains(["研发机构提升", "3", "1", "2", "100.5", "110.623457", "0", "110.1%"]))
    #expect(rows(page).contains(["免费诊断", "—", "1", "—", "1,200.0", "600.000000", "600", "50.0%"]))
    #expect(rows(page).contains(["合计", "3", "2", "2", "1,300.5", "710.623457", "600", "54.6%"]))
    #expect(try !#require(SampleSite.publicTree).text("index.html").contains("id=\"budget\""))
    let without = try SampleSite.tree(Sample.dataset(payments: []), .internal).text("index.html")
    #expect(rows(without).contains(["研发机构提升", "3", "1", "2", "100.5"]))
  }

  @Test func `findings by programme and city add up to all findings`() throws {
    let tree = try #require(SampleSite.internalTree)
    let counts = try tree.json("api/findings.json")["counts"]
    let totals = rows(try tree.text("quality/index.html")).filter { $0.first == "合计" && $0.count == 5 }
    let expected = ["fail", "cannotTell"].compactMap { counts?[$0]?.number }
    #expect(totals.count == 2 && totals.allSatisfy { Array($0[3...]) == expected && $0[1] == "4" })
  }

  @Test func `every row of a list is accounted for, and which rows were left out`() {
    let account = ListAccount(
      file: "content/projects/a.xlsx", sheet: "名单", rowsRead: 12, rowsKept: 8,
      leftOut: [.init(reason: "header", count: 1, rows: "2"), .init(reason: "repeated", count: 3, rows: "5-7")])
    let plain = ListAccount(file: "content/projects/b.csv", sheet: nil, rowsRead: 3, rowsKept: 3, leftOut: [])
    let section = ListAccounts(presentation: SampleSite.presentation(), accounts: [account, plain]).section
    let tables = section?.blocks.compactMap { block -> [[String]]? in
      guard case .table(let table) = block else { return nil }
      return table.rows.map { $0.cells.map(\.text) }
    }
    #expect(
      tables == [
        [
          ["a.xlsx: 名单", "12", "8", "1", "3", "0"], ["b.csv", "3", "3", "0", "0", "0"],
          ["合计", "15", "11", "1", "3", "0"],
        ],
        [["a.xlsx: 名单", "重复项目", "5-7"]],
      ])
    #expect(ListAccounts(presentation: SampleSite.presentation(), accounts: []).section == nil)
  }

  @Test func `fields list by list where there are several lists`() throws {
    let other = Project(
      .init(id: "Q", name: "q", organisation: 0, place: .init(file: "content/projects/other.csv", row: 2)))
    let dataset = Sample.dataset(projects: Sample.projects + [other])
    let table = try #require(FieldCoverage(presentation: SampleSite.presentation(dataset, .internal)).table)
    #expect(table.columns.map(\.label) == ["字段", "sample.csv", "other.csv", "合计"])
    #expect(table.rows.contains { $0.cells.map(\.text) == ["支持金额", "3", "0", "3"] })
    #expect(table.rows.last?.cells.map(\.text) == ["项目数", "4", "1", "5"])
    #expect(FieldCoverage(presentation: SampleSite.presentation()).table == nil)
  }
}
