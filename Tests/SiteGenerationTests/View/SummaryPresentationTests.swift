import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct SummaryPresentationTests {
  private let presentation = SampleSite.presentation()

  private func texts(_ table: Table) -> [[String]] { table.rows.map { $0.cells.map(\.text) } }

  @Test func `a table has its rows, what is unstated and the total`() {
    let table = presentation.table(
      presentation.report.book.table(by: .city), caption: "按设区市",
      columns: [.projects, .projectShare, .support, .share],
      reconciles: true)
    #expect(table.columns.map(\.label) == ["设区市", "项目数", "项目占比", "支持金额（万元）", "金额占比"])
    #expect(table.columns.map(\.isNumeric) == [false, true, true, true, true])
    #expect(
      texts(table) == [
        ["无锡市", "1", "25.00%", "100.500000", "7.73%"], ["苏州市", "1", "25.00%", "1,200.000000", "92.27%"],
        ["南通市", "1", "25.00%", "0.000001", "0.00%"], ["未填", "1", "25.00%", "—", "0.00%"],
        ["合计", "4", "100.00%", "1,300.500001", "100.00%"],
      ])
    #expect(table.rows.map(\.kind) == [.normal, .normal, .normal, .unstated, .total])
    #expect(table.rows[0].cells[0].address == "cities/320200/")
    #expect(table.rows[0].cells[3].sortValue == "100.5")
    #expect(table.reconciles == "city")
  }

  @Test func `what a limit leaves out stands in one row, and the rows still add up`() {
    let table = presentation.table(
      presentation.report.book.table(by: .city), caption: "", columns: Presentation.Column.allCases, limit: 1)
    #expect(
      texts(table) == [
        ["无锡市", "1", "25.00%", "100.500000", "7.73%", "1", "1,000.0", "9.95", "100.5", "100.5"],
        ["其余 2 个", "2", "50.00%", "1,200.000001", "92.27%", "—", "1,234.5", "—", "—", "—"],
        ["未填", "1", "25.00%", "—", "0.00%", "1", "—", "—", "—", "—"],
        ["合计", "4", "100.00%", "1,300.500001", "100.00%", "3", "2,234.5", "1.72", "433.5", "100.5"],
      ])
  }

  @Test func `amounts nobody states are a dash in the further row too`() {
    let projects = ["320200", "320500", "320600"].map { city in
      Sample.project("P" + city) {
        $0.city = city
        $0.support = city == "320200" ? Sample.money("1") : nil
      }
    }
    let presentation = SampleSite.presentation(Sample.dataset(projects: projects, articles: []))
    let table = presentation.table(
      presentation.report.book.table(by: .city), caption: "", columns: [.support, .investment], limit: 1)
    #expect(texts(table) == [["无锡市", "1"], ["其余 2 个", "—"], ["未填", "0"], ["合计", "1"]])
  }

  @Test func `columns nothing is known for are left out`() {
    let fields = Sample.publicFields.subtracting([.support, .investment])
    let presentation = SampleSite.presentation(Sample.dataset(site: Sample.site(publicFields: fields)))
    let total = presentation.report.book.table(by: .city).total
    #expect(presentation.columns(Presentation.Column.all, in: total) == [.projects, .organisations])
  }

  @Test func `shares of one dimension by another`() {
    let cross = presentation.report.book.table(.category, by: .region)
    let projects = presentation.shareTable(cross, caption: "", ofProjects: true)
    #expect(projects.columns.map(\.label) == ["类别", "苏南", "苏中", "未填", "项目数"])
    #expect(
      texts(projects) == [
        ["产业创新", "50.00%", "50.00%", "0.00%", "2"], ["智能制造", "100.00%", "0.00%", "0.00%", "1"],
        ["未归类", "0.00%", "0.00%", "100.00%", "1"], ["合计", "50.00%", "25.00%", "25.00%", "4"],
      ])
    let support = presentation.shareTable(cross, caption: "", ofProjects: false)
    #expect(texts(support)[2] == ["未归类", "—", "—", "—", "0.000000"])
    #expect(texts(support)[3] == ["合计", "100.00%", "0.00%", "0.00%", "1,300.500001"])
  }

  @Test func `rows sort by what is asked for, ties in their own order`() {
    let table = presentation.report.book.table(by: .organisation)
    #expect(table.sorted(by: .support).rows.map(\.measures.projects) == [2, 1, 1])
    #expect(
      table.sorted(by: .projects).rows.map(\.measures.support) == [
        Sample.amount("1200"), Sample.amount("100.5"), Sample.amount("0.000001"),
      ])
  }

  @Test(arguments: [
    (["1,234.5", "80", "—", ""], ["1,234.5", "80.0", "—", ""]), (["1", "2"], ["1", "2"]),
    (["-0.25", "1"], ["-0.25", "1.00"]), (["12.34%", "1"], ["12.34%", "1"]), ([], []),
  ])
  func `figures of a column stand under each other`(_ figures: [String], _ expected: [String]) {
    #expect(withEqualDecimals(figures) == expected)
  }
}
