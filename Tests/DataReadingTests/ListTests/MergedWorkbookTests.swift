import DataReading
import Diagnostics
import ReportModel
import Testing

/// Workbooks with merged cells and several sheets, as governments publish them.
struct MergedWorkbookTests {
  private func read(_ sheets: [MergedWorkbook.Sheet], _ source: String) throws -> SiteReading {
    let files = siteFiles([
      "projects/sources.yaml": "sources:\n  - file: a.xlsx\n    programmes: open\n\(source)"
    ])
    var all = Dictionary(uniqueKeysWithValues: files.paths.map { ($0, files[$0] ?? []) })
    all["content/projects/a.xlsx"] = MergedWorkbook(sheets).bytes
    return SiteReader.read(SiteFiles(all))
  }

  private let list = MergedWorkbook.Sheet(
    name: "省级",
    rows: [
      ["2024年度项目计划表"], ["", "", "", "", "", "单位：元"], ["序号", "项目名称", "承担单位", "补助金额", "", "备注"],
      ["", "", "", "省级", "市级", ""], ["一、面上项目"], ["1", "甲", "A公司", "100", "50", ""], ["2", "乙", "", "30", "20", ""],
      ["3", "丙", "B公司", "7", "", ""], ["4", "丁", "C公司", "", "3", ""], ["合计", "", "", "137", "73", ""], ["备注：略"],
    ],
    merges: ["A1:F1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "A5:F5", "C6:C7", "D8:D9", "A11:F11"])
  private let source = """
        columns: {support: [补助金额 省级, 补助金额 市级]}
        sections: programme
        ignore: [序号, 备注]

    """

  @Test func `merged headers, headings and cells are read`() throws {
    let reading = try read([list], source)
    let dataset = try #require(reading.dataset)
    let found = Dictionary(
      uniqueKeysWithValues: dataset.projects.map {
        ($0.name, "\(dataset.organisation(of: $0).name) \($0.support?.minorUnits ?? -1)")
      })
    #expect(found == ["甲": "A公司 15000", "乙": "A公司 5000", "丙": "B公司 700", "丁": "C公司 300"])
    #expect(Set(dataset.projects.map(\.programme)) == ["面上项目"])
    let accounting = try #require(reading.lists.first)
    #expect(accounting.isClosed && accounting.sheet == "省级" && accounting.kept.text == "6-9")
    #expect(accounting[.header].text == "3-4" && accounting[.section].text == "5" && accounting[.total].text == "10")
    #expect(accounting[.title].text == "1" && accounting[.unitLine].text == "2" && accounting[.note].text == "11")
    #expect(
      reading.diagnostics.map(\.description) == [
        """
        content/projects/a.xlsx: sheet "省级", row 5, column 1: note: 1 heading among the rows was read as "programme", first here [list.headings]
          found: "一、面上项目"
        """,
        """
        content/projects/a.xlsx: sheet "省级", row 6, column 3: note: 1 merged cell was read in each of its rows, first here [list.merged-cells]
          found: "A公司" in rows 6-7
        """,
        """
        content/projects/a.xlsx: sheet "省级", row 8, column 4: warning: 1 amount stands for several rows and counts in the first of them, first here [list.merged-amount]
          found: "7" in rows 8-9
        """,
        """
        content/projects/a.xlsx: sheet "省级", row 11: note: 1 row was taken for remarks and left out [list.remarks]
          found: rows 11, first "备注：略"
        """,
      ])
  }

  @Test func `every sheet with the headers is a list, others are said`() throws {
    let other = MergedWorkbook.Sheet(
      name: "厦门", rows: list.rows.map { $0.map { $0.replacing("甲", with: "戊") } }, merges: list.merges)
    let cover = MergedWorkbook.Sheet(name: "说明", rows: [["填表说明"], ["一、请如实填写", "x"]], merges: [])
    let reading = try read([cover, list, other], source + "    repeats: drop\n")
    #expect(reading.lists.map(\.sheet) == ["说明", "省级", "厦门"] && reading.lists.allSatisfy(\.isClosed))
    #expect(reading.lists.map(\.kept.count) == [0, 4, 1])
    #expect(reading.lists[0][.otherSheet].text == "1-2" && reading.lists[2][.repeated].text == "7-9")
    #expect(
      reading.diagnostics.first { $0.code == "list.sheet-not-read" }?.description == """
        content/projects/a.xlsx: sheet "说明", row 1: warning: the sheet has no headers of a list and is not read [list.sheet-not-read]
          found: 填表说明
          expected: columns of names and organisations
        """)
  }

  @Test func `a workbook without a list is an error`() throws {
    let cover = MergedWorkbook.Sheet(name: "说明", rows: [["填表说明"]], merges: [])
    let more = MergedWorkbook.Sheet(name: "附", rows: [["附件"]], merges: [])
    let reading = try read([cover, more], source)
    #expect(
      reading.diagnostics.filter { $0.severity == .error }.map(\.description) == [
        """
        content/projects/a.xlsx: error: no sheet of the file has the headers of a list [sources.no-header]
          found: 2 sheets
        """
      ])
  }
}
