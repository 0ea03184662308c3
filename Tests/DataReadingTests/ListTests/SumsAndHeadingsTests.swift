import DataReading
import Diagnostics
import ReportModel
import Testing

private let head = "序号,项目名称,承担单位,支持金额\n"
private let places = "code,name,city,region\n320100,南京市,南京市,苏南\n320300,徐州市,徐州市,苏北\n320302,鼓楼区,徐州市,苏北\n"

struct SumsTests {
  private func said(_ rows: String, _ source: String = "") throws -> [String] {
    try read(list: head + rows, source: "    constants: {programme: 专项}\n    ignore: 序号\n" + source).said
  }

  @Test func `a sum that is not that of its rows is said with both figures`() throws {
    #expect(
      try said("1,甲,A,10\n2,乙,B,2.5\n合计,,,13\n") == [
        """
        content/projects/a.csv: row 4, column 4 "支持金额": warning: the sum is not that of its rows [list.total-mismatch]
          found: "13"
          expected: 12.5 万元 in 2 rows
        """
      ])
  }

  @Test func `counts are held against the rows, too`() throws {
    #expect(
      try said("1,甲,A,10\n2,乙,B,2\n合计（3项）,,,12\n") == [
        """
        content/projects/a.csv: row 4, column 1: warning: the number of rows is not the one stated [list.count-mismatch]
          found: "合计（3项）"
          expected: 2 rows
        """
      ])
  }

  @Test(arguments: [
    "合计,,,12\n1,甲,A,10\n2,乙,B,2\n", "1,甲,A,10\n小计,,,10\n2,乙,B,2\n小计,,,2\n合计,,,12\n总计,,,12\n",
    "1,甲,A,10\n合计,,,10\n2,乙,B,2\n合计,,,2\n", "小计,,,10\n1,甲,A,10\n小计,,,2\n2,乙,B,2\n总计,,,12\n",
    "1,甲,A,10\n2,乙,B,2\n合计,-,-,12\n", "1,甲,A,10\n2,乙,B,2\n,合 计：,,12\n", "1,甲,A,10\n2,乙,B,2\n合计,2项,2家,12万元\n",
  ]) func `sums stand above or below their rows, of some or of all`(rows: String) throws {
    #expect(try said(rows) == [])
  }

  @Test func `a part that does not agree is told from a whole that does`() throws {
    #expect(
      try said("1,甲,A,10\n小计,,,9\n2,乙,B,2\n小计,,,2\n总计,,,12\n") == [
        """
        content/projects/a.csv: row 3, column 4 "支持金额": warning: the sum is not that of its rows [list.total-mismatch]
          found: "9"
          expected: 10 万元 in 1 row
        """
      ])
  }

  @Test(arguments: ["总计算平台", "合计划公司", "小计", "Totalitarian Studies"])
  func `a project whose name begins like a sum is a project`(name: String) throws {
    let (dataset, said) = try read(
      list: head + "1,\(name),A,10\n", source: "    constants: {programme: 专项}\n    ignore: 序号\n")
    #expect(said == [] && dataset.projects.map(\.name) == [name])
  }
}

struct HeadingTests {
  private let rows = "南京市（1项）,,,\n1,甲,A,10\n徐州市,,,\n2,乙,B,2\n"

  @Test func `a heading that is a known place holds for the rows below it`() throws {
    let (dataset, said) = try read(
      list: head + rows, source: "    constants: {programme: 专项}\n    ignore: 序号\n", places: places)
    #expect(Dictionary(uniqueKeysWithValues: dataset.projects.map { ($0.name, $0.region) }) == ["甲": "苏南", "乙": "苏北"])
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 1: note: 2 headings among the rows were read as "city", first here [list.headings]
          found: "南京市（1项）"
        """
      ])
  }

  @Test func `a heading of nothing known is left out and said`() throws {
    let (dataset, said) = try read(
      list: head + "一、重点,,,\n1,甲,A,10\n", source: "    constants: {programme: 专项}\n    ignore: 序号\n")
    #expect(dataset.projects.count == 1)
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 1: warning: 1 heading among the rows says nothing that is known and is left out, first here [list.unknown-heading]
          found: "一、重点"
          expected: a programme, category or place
          suggestion: say under sections in sources.yaml which field headings state
        """
      ])
  }

  @Test func `headings of two levels, the inner ends with the outer`() throws {
    let list =
      head + "一、面上项目,,,\n南京市,,,\n1,甲,A,1\n徐州市,,,\n2,乙,B,1\n二、重点项目2项，经费3万元,,,\n3,丙,C,1\n（一）鼓楼区,,,\n4,丁,D,2\n"
    let (dataset, said) = try read(
      list: list, source: "    sections: [city, county, programme]\n    ignore: 序号\n", places: places)
    let found = Dictionary(
      uniqueKeysWithValues: dataset.projects.map { ($0.name, [$0.programme, $0.city, $0.county]) })
    #expect(
      found == [
        "甲": ["面上项目", "320100", nil], "乙": ["面上项目", "320300", nil], "丙": ["重点项目", nil, nil],
        "丁": ["重点项目", "320300", "320302"],
      ])
    #expect(said.allSatisfy { $0.contains("[list.headings]") })
  }

  @Test func `the figures of a heading are held against its rows`() throws {
    let (_, said) = try read(
      list: head + "一、面上项目2项，经费12万元,,,\n1,甲,A,10\n二、青年项目1项，经费2万元,,,\n2,乙,B,2\n",
      source: "    sections: programme\n    ignore: 序号\n")
    #expect(
      said.filter { !$0.contains("list.headings") } == [
        """
        content/projects/a.csv: row 2, column 1: warning: the number of rows is not the one stated [list.count-mismatch]
          found: "一、面上项目2项，经费12万元"
          expected: 1 row
        """,
        """
        content/projects/a.csv: row 2, column 1: warning: the sum is not that of its rows [list.total-mismatch]
          found: "一、面上项目2项，经费12万元"
          expected: 10 万元 in 1 row
        """,
      ])
  }

  @Test func `a heading that its field does not know is an error with its cell`() throws {
    let (_, said) = try read(
      list: head + "南经市,,,\n1,甲,A,10\n", source: "    constants: {programme: 专项}\n    sections: city\n    ignore: 序号\n",
      places: places)
    #expect(
      said.first == """
        content/projects/a.csv: row 2, column 1: error: no place is called "南经市" [place.unknown]
          expected: a name or code of content/places
          suggestion: did you mean "南京市"?
        """)
  }

  @Test func `rows prepared with a number only are said`() throws {
    let (dataset, said) = try read(
      list: head + "1,甲,A,10\n2,,,\n3,,,\n", source: "    constants: {programme: 专项}\n    ignore: 序号\n")
    #expect(dataset.projects.count == 1)
    #expect(
      said
        == [
          """
          content/projects/a.csv: row 3, column 1: note: 2 rows hold nothing but a serial number and are left out [list.number-only]
            found: rows 3-4, first "2"
          """
        ].map { $0.replacing("row 3, column 1", with: "row 3") })
  }

  @Test func `a row that lacks what it must say is no heading`() throws {
    let (_, said) = try read(
      list: head + "1,甲,,\n,乙,,\n3,,C,5\n", source: "    constants: {programme: 专项}\n    ignore: 序号\n")
    #expect(said.count { $0.contains("[project.missing-field]") } >= 4)
  }
}
