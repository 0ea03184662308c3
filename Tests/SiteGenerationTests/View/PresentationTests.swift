import ReportModel
import Summaries
import Testing

@testable import SiteGeneration

struct PresentationTests {
  private let presentation = SampleSite.presentation()

  @Test(arguments: [
    (nil, "—", ""), ("0", "0", "0"), ("1234.5", "1,234.5", "1234.5"), ("0.000001", "0.000001", "0.000001"),
    ("-1200", "-1,200", "-1200"),
  ])
  func `amounts with their sort value`(_ amount: String?, _ shown: String, _ sortValue: String) {
    let cell = presentation.amountCell(amount.flatMap(Sample.money))
    #expect(cell.text == shown)
    #expect(cell.sortValue == sortValue)
  }

  @Test(arguments: [
    ("433.500000", "433.5"), ("0.000001", "0"), ("433.333333", "433.33"), ("0.005", "0"), ("0.015", "0.02"),
    ("-1.236", "-1.24"),
  ])
  func `averages are shown to the second decimal and sort by their exact value`(_ amount: String, _ shown: String) {
    let cell = presentation.averageCell(Sample.money(amount))
    #expect(cell.text == shown)
    #expect(cell.sortValue.flatMap(Sample.money) == Sample.money(amount))
  }

  @Test(arguments: [(nil, "—", ""), (0, "0.00%", "0.00"), (1_234, "12.34%", "12.34"), (10_000, "100.00%", "100.00")])
  func `percents`(_ share: Int?, _ shown: String, _ sortValue: String) {
    let cell = presentation.percent(share)
    #expect(cell.text == shown)
    #expect(cell.sortValue == sortValue)
  }

  @Test func `counts are grouped`() {
    #expect(presentation.count(12_345).text == "12,345")
    #expect(presentation.count(12_345).sortValue == "12345")
  }

  @Test func `only some dimensions have pages of their groups`() {
    let without = Dimension.allCases.filter { presentation.address($0, "2024") == nil }
    #expect(without == [.county, .status])
    #expect(presentation.address(.year, "no year") == nil)
    #expect(presentation.address(.region, "苏南") == "regions/苏南/")
  }

  @Test func `what is unstated is called by what the dimension is`() {
    #expect(presentation.unstated(.chain) == "未归类")
    #expect(presentation.unstated(.city) == "未填")
  }

  @Test func `a clause is a link where the text has it`() {
    let clause = presentation.clause("1-1 一1", of: SampleGuideline.guideline)
    #expect(clause.text == "附件1-1 一1")
    #expect(clause.address == "guidelines/2024/text/#1-1.1.1")
    #expect(presentation.clause("9-9", of: SampleGuideline.guideline).address == nil)
  }

  @Test(arguments: [
    (0, "无锡市"), (1, "苏州市 昆山市"), (2, "南通市"), (3, nil),
  ])
  func `the place of a project`(_ index: Int, _ place: String?) {
    #expect(presentation.dataset.names(of: presentation.dataset.projects[index]).place == place)
  }

  @Test func `a project with a region and no city is placed in the region`() {
    let project = Sample.project("X") { $0.region = "苏中" }
    #expect(presentation.dataset.names(of: project).place == "苏中")
  }

  @Test func `a key without a name stands for itself`() {
    let project = Sample.project("X") {
      $0.cluster = "new"
      $0.city = "990000"
    }
    let names = presentation.dataset.names(of: project)
    #expect(names.cluster == "new")
    #expect(names.city == "990000")
    #expect(names.chain == nil)
  }

  @Test func `a project's row has what its list shows`() {
    func row(_ index: Int, _ template: String) -> String {
      ProjectList(presentation: presentation, indices: [index]).record.text(by: "{{#rows}}\(template){{/rows}}")
    }
    #expect(row(1, "{{address}} {{{organisation.text}}}") == "projects/P2/ 乙\"研究院\" & 子公司")
    #expect(row(1, "{{programme.text}} {{support}} {{sortValue}}") == "免费诊断 1,200 1200")
    #expect(row(3, "{{#programme}}x{{/programme}}{{place}}{{year}}{{support}}{{sortValue}}{{anchor}}").isEmpty)
  }
}
