import DataReading
import ReportModel
import Testing

struct OrganisationCellTests {
  private func organisations(_ cell: String, _ source: String = "") throws -> (names: [String], said: [String]) {
    let (dataset, said) = try read(list: "项目名称,承担单位,类别,支持金额\n甲,\"\(cell)\",一类,1\n", source: source)
    let project = try #require(dataset.projects.first)
    return ([dataset.organisation(of: project).name] + project.partners, said)
  }

  @Test(
    arguments: [
      ("A公司、B大学", ["A公司", "B大学"]), ("A公司（牵头）；B大学", ["A公司", "B大学"]), ("A公司\nB大学", ["A公司", "B大学"]),
      ("A（南京、上海）公司", ["A（南京、上海）公司"]), ("A公司;B研究院;C局", ["A公司", "B研究院", "C局"]),
      ("University of A; B Ltd", ["University of A", "B Ltd"]),
      ("A/B Ltd", ["A/B Ltd"]), ("广州医科大学\n附属市八医院", ["广州医科大学附属市八医院"]), ("某某科技有\n限公司", ["某某科技有限公司"]),
      ("株式会社甲、国立大学法人乙大学", ["株式会社甲", "国立大学法人乙大学"]), ("A有限公司（联合体）｜B医院", ["A有限公司", "B医院"]),
    ]) func `the first leads, the others are partners`(cell: String, names: [String]) throws
  {
    let found = try organisations(cell)
    #expect(found.names == names)
    #expect(found.said.contains { $0.contains("[organisation.several]") } == (names.count > 1))
  }

  @Test(
    arguments: [
      ("A公司、B大学", ["A公司", "B大学"]), ("某大学（苏州、无锡校区）、B公司", ["某大学（苏州、无锡校区）", "B公司"]),
      ("A【甲;乙】；B(c|d)", ["A【甲;乙】", "B(c|d)"]),
      ("《甲、乙》编辑部；C", ["《甲、乙》编辑部", "C"]), ("A（未完、B公司", ["A（未完", "B公司"]), ("、A;;", ["A"]),
    ]) func `a cell of partners is parted, but not inside brackets`(cell: String, names: [String]) throws
  {
    let list = "项目名称,承担单位,类别,支持金额,联合体成员\n甲,X公司,一类,1,\"\(cell)\"\n"
    #expect(try #require(try read(list: list).dataset.projects.first).partners == names)
  }

  @Test func `what may be several names is said and kept as one`() throws {
    let found = try organisations("北京、天津")
    #expect(found.names == ["北京、天津"])
    #expect(
      found.said == [
        """
        content/projects/a.csv: row 2, column 2 "承担单位": warning: the cell may name several organisations and is read as one name [organisation.unclear]
          found: "北京、天津"
          expected: names parted by ；
          suggestion: if it is one name, add it to wholeNames in sources.yaml
        """
      ])
    #expect(try organisations("北京、天津", "    wholeNames: 北京、天津\n").said == [])
    #expect(try organisations("A公司;B公司", "    wholeNames: [A公司;B公司]\n").names == ["A公司;B公司"])
  }

  @Test func `several names in one cell are said once a column`() throws {
    #expect(
      try organisations("A公司、B大学").said == [
        """
        content/projects/a.csv: row 2, column 2 "承担单位": note: several organisations are named in 1 cell of the column, first here: the first leads, the others are its partners [organisation.several]
          found: "A公司、B大学"
        """
      ])
  }
}
