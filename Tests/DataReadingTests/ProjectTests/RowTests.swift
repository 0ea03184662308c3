import DataReading
import Diagnostics
import ReportModel
import Testing

private let head = "项目名称,承担单位,类别,支持金额"
private let places = """
  code,name,city,region,level,note
  320100,南京市,南京市,苏南,,
  320106,鼓楼区,南京市,苏南,,
  320115,江宁区,南京市,苏南,,
  320300,徐州市,徐州市,苏北,,
  320302,鼓楼区,徐州市,苏北,,
  320500,苏州市,苏州市,苏南,,
  320583,昆山市,苏州市,苏南,,

  """

/// The one project of a list with these further columns, and what was said.
private func project(_ headers: String, _ cells: String, source: String = "", places: String? = nil) throws -> (
  project: Project?, said: [String]
) {
  let (dataset, said) = try read(list: "\(head),\(headers)\n甲,A公司,一类,1,\(cells)\n", source: source, places: places)
  return (dataset.projects.first, said)
}

struct RowTests {
  @Test(
    arguments: [
      ("南京市,江宁区", "320100", "320115"), ("南京,江宁区", "320100", "320115"), ("320100,320115", "320100", "320115"),
      ("南京市,鼓楼区", "320100", "320106"), ("徐州市,鼓楼区", "320300", "320302"), (",江宁区", "320100", "320115"),
      ("昆山市,", "320500", "320583"), ("昆山市,昆山市", "320500", "320583"), ("苏州市,苏州市", "320500", nil),
      ("苏州市,", "320500", nil), (",", nil, nil),
    ] as [(String, String?, String?)]) func `places are found by name and code, from either side`(
      cells: String, city: String?, county: String?
    ) throws
  {
    let (found, said) = try project("设区市,县(市、区)", cells, places: places)
    #expect(said == [])
    #expect(found?.city == city && found?.county == county)
    #expect(found?.region == city.map { $0 == "320300" ? "苏北" : "苏南" })
  }

  @Test(arguments: [
    (
      ",鼓楼区",
      """
      content/projects/a.csv: row 2, column 6 "县(市、区)": error: "鼓楼区" is the name of 2 places [place.ambiguous]
        found: 鼓楼区 320106 in 南京市; 鼓楼区 320302 in 徐州市
        suggestion: state its city or its code
      """
    ),
    (
      "徐州市,江宁区",
      """
      content/projects/a.csv: row 2, column 6 "县(市、区)": error: "江宁区" does not lie in 徐州市 [place.elsewhere]
        found: 江宁区 320115 in 南京市
      """
    ),
    (
      "南经市,",
      """
      content/projects/a.csv: row 2, column 5 "设区市": error: no place is called "南经市" [place.unknown]
        expected: a name or code of content/places
        suggestion: did you mean "南京市"?
      """
    ),
  ]) func `what cannot be placed is an error with its cell`(cells: String, expected: String) throws {
    #expect(try project("设区市,县(市、区)", cells, places: places).said == [expected])
  }

  @Test func `a site without places says once that it reads none`() throws {
    let (found, said) = try project("设区市,县(市、区)", "南京市,江宁区")
    #expect(found?.city == nil && found?.county == nil)
    #expect(
      said == [
        """
        content/projects/a.csv: warning: the places of the list are not read: the site knows none [places.none]
          expected: content/places/divisions.csv
        """
      ])
  }

  @Test func `a region that contradicts its city is a warning, the city counts`() throws {
    let (found, said) = try project("设区市,区域", "南京市,苏北", places: places)
    #expect(found?.region == "苏南")
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 6 "区域": warning: the row's region is not that of 南京市, which counts [region.contradiction]
          found: "苏北"
          expected: 苏南
        """
      ])
    #expect(try project("区域", "苏北", places: places).project?.region == "苏北")
  }

  @Test func `years, days, partners, status and texts are understood`() throws {
    let (found, said) = try project(
      "年度,开始时间,结束时间,联合体成员,状态,推荐单位,行业,情形,核定基数,项目总投入,首次拨付",
      "2024年度,2024/3/1,2026年2月28日,乙公司、丙所；丁大学|,实施中,某局,软件,一等,\"3,000\",5000.5,0.5")
    #expect(said == [])
    let project = try #require(found)
    #expect(project.year == 2024 && project.start?.text == "2024-03-01" && project.end?.text == "2026-02-28")
    #expect(project.partners == ["乙公司", "丙所", "丁大学"] && project.status == "实施中")
    #expect(project.recommender == "某局" && project.industry == "软件" && project.ruleCase == "一等")
    #expect(project.base == Money(minorUnits: 3_000_000_000) && project.investment == Money(minorUnits: 5_000_500_000))
    #expect(project.firstInstalment == Money(minorUnits: 500_000))
    #expect(project.place == Place(file: "content/projects/a.csv", row: 2))
  }

  @Test func `what cannot be understood is an error with its cell, all in one run`() throws {
    let (found, said) = try project(
      "年度,开始时间,结束时间,状态,项目总投入", "二〇二,2024-03,2024-02-30,实施,一百万")
    #expect(found != nil)
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 5 "年度": error: the year cannot be read [year.not-a-year]
          found: "二〇二"
          expected: four digits, alone or followed by 年
        """,
        """
        content/projects/a.csv: row 2, column 6 "开始时间": error: the day cannot be read [day.not-a-day]
          found: "2024-03"
          expected: a day such as 2024-03-01, 2024/3/1 or 2024年3月1日
        """,
        """
        content/projects/a.csv: row 2, column 7 "结束时间": error: the day cannot be read [day.not-a-day]
          found: "2024-02-30"
          expected: a day such as 2024-03-01, 2024/3/1 or 2024年3月1日
        """,
        """
        content/projects/a.csv: row 2, column 8 "状态": error: no status is called "实施" [status.unknown]
          expected: one of 公示中, 已下达, 实施中, 已验收, 终止
          suggestion: did you mean "实施中"?
        """,
        """
        content/projects/a.csv: row 2, column 9 "项目总投入": error: the amount cannot be read [money.not-a-number]
          found: "一百万"
          expected: a decimal number of 万元 with at most 6 decimals
        """,
      ])
  }

  @Test func `a project cannot end before it begins`() throws {
    let said = try project("开始时间,结束时间", "2024-03-02,2024-03-01").said
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 6 "结束时间": error: the project ends before it begins [day.end-before-start]
          found: 2024-03-02 to 2024-03-01
        """
      ])
  }

  @Test func `what a row must say is asked for, cell by cell; blank rows say nothing`() throws {
    let (dataset, said) = try read(list: "\(head)\n,A公司,一类,1\n甲,-,一类,1\n甲,A公司,无,1\n甲,A公司,一类,\n ,,　,-\n")
    #expect(dataset.projects.count == 2)
    #expect(
      said == [
        "content/projects/a.csv: row 2, column 1 \"项目名称\": error: the row has no \"name\" (项目名称) [project.missing-field]",
        "content/projects/a.csv: row 3, column 2 \"承担单位\": error: the row has no \"organisation\" (承担单位) [project.missing-field]",
        "content/projects/a.csv: row 4: error: the row has neither \"programme\" (项目类型) nor \"category\" (类别) [project.missing-field]",
        "content/projects/a.csv: row 5, column 4 \"支持金额\": error: the row has no \"support\" (支持金额) [project.missing-field]",
      ])
  }

  @Test func `white space is put in order and said once a column`() throws {
    let (dataset, said) = try read(list: "\(head)\n青年提 升,A公司,一类,1\n\"机\n理\",A公司,一类,2\n好,A公司 ,一类,3\n")
    #expect(Set(dataset.projects.map(\.name)) == ["青年提升", "机理", "好"])
    #expect(dataset.organisations.map(\.name) == ["A公司"])
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 1 "项目名称": note: white space was put in order in 2 cells of the column, first here [text.repaired]
          found: "青年提 升"
        """,
        """
        content/projects/a.csv: row 4, column 2 "承担单位": note: white space was put in order in 1 cell of the column, first here [text.repaired]
          found: "A公司 "
        """,
      ])
  }

  @Test func `a wrong check character is a warning and a wrong form leaves the code out`() throws {
    let (dataset, said) = try read(
      list:
        "\(head),统一社会信用代码\n甲,A,一类,1,91350100m000100y43\n乙,B,一类,1,91350100M000100Y44\n丙,C,一类,1,9.13E+17\n丁,D,一类,1,9I35O1OOM000100Y43\n"
    )
    #expect(dataset.organisations.map(\.key) == ["91350100M000100Y43", "91350100M000100Y44", "C", "D"])
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 5 "统一社会信用代码": note: full-width and small letters were read as capitals in 1 cell of the column, first here [text.folded]
          found: "91350100m000100y43"
        """,
        """
        content/projects/a.csv: row 3, column 5 "统一社会信用代码": warning: the last character of the credit code does not fit the others [credit-code.check]
          found: "91350100M000100Y44"
          expected: a code valid by GB 32100-2015
        """,
        """
        content/projects/a.csv: row 4, column 5 "统一社会信用代码": warning: a spreadsheet has made a number of the credit code, which is lost [credit-code.exponent]
          found: "9.13E+17"
          expected: 18 digits and capital letters
          suggestion: format the column as text, enter the codes again and save the list again
        """,
        """
        content/projects/a.csv: row 5, column 5 "统一社会信用代码": warning: the credit code does not have the form of one and is left out [credit-code.form]
          found: "9I35O1OOM000100Y43"
          expected: 18 digits and capital letters without I, O, S, V, Z
          suggestion: did you mean "91350100M000100Y43"?
        """,
      ])
  }

  @Test func `a chain no list knows is a warning and unstated`() throws {
    let (dataset, said) = try read([
      "projects/a.csv": "\(head),集群,产业链\n甲,A,一类,1,软件业,工业软件\n乙,A,一类,1,,工业软体\n",
      "projects/sources.yaml": "sources: [{file: a.csv, programmes: open}]",
      "chains/clusters.csv": "key,name,aliases,source\nsoft,软件,软件业,示例\n",
      "chains/chains.csv": "key,name,source\nind,工业软件,示例\n",
    ])
    #expect(
      Set(dataset.projects.map(\.chain)) == ["ind", nil] && Set(dataset.projects.map(\.cluster)) == ["soft", nil])
    #expect(
      said == [
        """
        content/projects/a.csv: row 3, column 6 "产业链": warning: content/chains/chains.csv has no "工业软体": the row counts as unstated [chain.unknown]
          suggestion: did you mean "工业软件"?
        """
      ])
  }
}
