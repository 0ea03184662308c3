import OutputWriting
import ReportModel
import Testing

@testable import SiteGeneration

struct ProjectTableTests {
  private func rows(_ edition: Edition) -> [[String]] {
    CSVRows(ProjectTable(SampleSite.report(Sample.dataset(), edition)).csv().bytes).rows
  }

  @Test func `the internal edition has every field and a column for each measure`() {
    #expect(
      rows(.internal).first
        == ProjectField.allCases.filter { $0 != .measures }.map(\.header) + [Sample.Withheld.measure])
  }

  @Test func `the public edition has the fields it may show`() {
    #expect(
      rows(.public).first
        == ProjectField.allCases.filter { Sample.publicFields.contains($0) && $0 != .measures }.map(\.header))
  }

  @Test func `a row has names where the data have codes, and dangerous cells are made safe`() {
    #expect(
      rows(.internal)[1] == [
        "P1", "2024", "研发机构提升", "产业创新", "碳纤维 <b>中试</b> 线", "甲公司 <script>alert(2)</script>",
        "91320200WITHHELD0X", "丙大学、=丁公司", "无锡市工信局", "苏南", "无锡市", "", "新材料", "新材料", "碳纤维 \"T1000\"",
        "2023-01-01", "2025-12-31", "省级", "987654.321", "1000", "100.5", "76543.21", "已下达", "87.65",
      ])
    #expect(rows(.public)[4].prefix(6) == ["P4", "", "", "", "'=cmd|' /C calc'!A0", "乙\"研究院\" & 子公司"])
  }

  @Test func `an English site has the keys as headers`() {
    let report = SampleSite.report(Sample.dataset(site: Sample.site(language: "en")), words: DefaultTheme.english)
    #expect(ProjectTable(report).columns.prefix(4).map(\.header) == ["id", "year", "programme", "category"])
  }

  @Test func `the types of the columns`() {
    let typed = ProjectTable(SampleSite.report(Sample.dataset(), .internal)).columns.filter {
      $0.field.tableSchemaType != "string"
    }
    #expect(
      typed.map { "\($0.key) \($0.field.tableSchemaType)" } == [
        "year integer", "start date", "end date", "base number", "investment number", "support number",
        "firstInstalment number",
      ])
    #expect(ProjectField.allCases.filter(\.isMoney) == [.base, .investment, .support, .firstInstalment])
  }
}
