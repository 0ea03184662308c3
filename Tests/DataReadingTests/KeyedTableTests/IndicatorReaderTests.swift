import DataReading
import Diagnostics
import ReportModel
import Testing

private let list = """
  项目编号,年度,项目名称,承担单位,项目类型,支持金额
  S-1,2024,甲,A公司,rd-institution,100
  S-2,2024,乙,B公司,green-manufacturing,50
  S-3,2024,丙,C公司,clinical-trial-institution,50
  S-4,2023,丁,C公司,rd-institution,50
  S-5,2024,戊,C公司,first-equipment,50

  """

/// The 2024 guideline of the repository with the list above.
private let folder: [String: [UInt8]] = {
  guard let files = try? siteFolder("") else { return [:] }
  let guideline = files.paths(in: "content/guidelines", "yaml", "txt")
  return Dictionary(guideline.map { ($0, files[$0] ?? []) }, uniquingKeysWith: { first, _ in first })
}()

private func read(
  _ table: String, mapping: String? = nil, workers: Int = 1
) throws -> (values: [IndicatorValue], said: [String]) {
  var files = folder
  files["content/site.yaml"] = Array("title: T\nbaseURL: https://example.org/\npublisher: {name: P}\n".utf8)
  files["content/projects/a.csv"] = Array(list.utf8)
  files["content/indicators/i.csv"] = Array(table.utf8)
  files["content/indicators/indicators.yaml"] = mapping.map { Array($0.utf8) }
  let reading = SiteReader.read(SiteFiles(files), workers: workers)
  return (try #require(reading.dataset).indicatorValues, reading.diagnostics.map(\.description))
}

private let header = "项目编号,申报表,指标,单位,个性指标,目标值,实际值\n"

struct IndicatorReaderTests {
  @Test func `indicators go by name or id, with or without their unit`() throws {
    let (values, said) = try read(
      header + """
        S-1,1-1-1,patents-applied,,,12,3
        S-1,,新增授权专利数量（个）,个,否,"1,200",
        S-1,企业研发机构创新能力提升项目绩效目标申报表,主营业务收入,万元,,≥80万元,不低于80以上
        S-1,,利润总额,元,,12345.6,-0.01
        S-1,,我的指标,公顷,是,很多,7

        """)
    #expect(said == [])
    #expect(values.allSatisfy { $0.project == "S-1" && $0.form == "1-1-1" })
    #expect(
      values.map(\.subject) == [
        .printed("patents-applied"), .printed("patents-granted"), .printed("main-business-revenue"),
        .printed("total-profit"), .own("我的指标", unit: "公顷"),
      ])
    #expect(values.map { $0.target?.quantity?.text } == ["12", "1200", "80", "1.23456", nil])
    #expect(values.map { $0.actual?.quantity?.text } == ["3", nil, "80", "-0.000001", "7"])
    #expect(values[2].target?.text == "≥80万元" && values[3].target?.text == "1.23456" && values[4].target?.text == "很多")
  }

  @Test func `rows a form lets its applicants number on are their own, and a unit that asks for words has a number`()
    throws
  {
    let (values, said) = try read(
      header + """
        S-2,,达到行业标杆或先进水平的单位产品能耗03,,,0.5千克标煤/件,
        S-2,,达到行业标杆或先进水平的单位产品能耗04,,,1,
        S-3,,products-approved,个,,2，甲公司一号片、乙公司二号针,0
        S-3,,trial-progress,,,2个产品三期完成,

        """)
    #expect(said == [])
    #expect(
      values.map(\.subject) == [
        .printed("unit-energy-use-03"), .own("达到行业标杆或先进水平的单位产品能耗04", unit: nil),
        .printed("products-approved"), .printed("trial-progress"),
      ])
    #expect(values.map { $0.target?.quantity?.text } == [nil, "1", "2", nil])
  }

  @Test func `what is wrong is said with its cell`() throws {
    let (values, said) = try read(
      header + """
        S-9,,利润总额,,,1,
        S-1,1-1-2,利润总额,,,1,
        S-1,,利润总,,,1,
        S-1,,利润总额,,,很多,1 200
        S-1,,主营业务收入,个,,1,
        S-1,,rd-equipment-added,元,,0.001,
        S-4,,利润总额,,,1,
        S-1,,patents-applied,,,1,
        S-1,,新增申请专利数量,,,2,
        S-1,,,,也许,2,

        """)
    #expect(
      values.map(\.subject) == [
        .printed("total-profit"), .printed("main-business-revenue"), .printed("rd-equipment-added"),
        .printed("patents-applied"),
      ])
    #expect(values.dropLast().allSatisfy { $0.target == nil && $0.actual == nil })
    let file = "content/indicators/i.csv: row"
    #expect(
      said == [
        """
        \(file) 2, column 1 "项目编号": error: no project has the id "S-9" [project.unknown-id]
          suggestion: did you mean "S-1"?
        """,
        """
        \(file) 3, column 2 "申报表": error: the programme of the project "S-1" has another form [indicator.other-form]
          found: "1-1-2"
          expected: 1-1-1 企业研发机构创新能力提升项目绩效目标申报表
        """,
        """
        \(file) 4, column 3 "指标": error: form 1-1-1 has no indicator "利润总" [indicator.unknown]
          expected: the name or id of one of its 6 indicators, or 是 under 个性指标
          suggestion: did you mean "利润总额"?
        """,
        """
        \(file) 5, column 6 "目标值": error: the value of "利润总额" must be a number [indicator.not-a-number]
          found: "很多"
          expected: a decimal number of 万元 with at most 6 decimals
        """,
        """
        \(file) 5, column 7 "实际值": error: the value of "利润总额" must be a number [indicator.not-a-number]
          found: "1 200"
          expected: a decimal number of 万元 with at most 6 decimals
        """,
        """
        \(file) 6, column 6 "目标值": error: the row states another unit for "主营业务收入" than its form [indicator.wrong-unit]
          found: "个"
          expected: "万元"
        """,
        """
        \(file) 7, column 6 "目标值": error: the value cannot be stated exactly in 万元 with 6 decimals [indicator.not-exact]
          found: 0.001 元
        """,
        """
        \(file) 8, column 1 "项目编号": error: no guideline has forms for the project "S-4" [indicator.no-guideline]
          found: a project of 2023
        """,
        """
        \(file) 10: error: the project "S-1" states the indicator twice [indicator.repeated-row]
          found: first at content/indicators/i.csv: row 9
        """,
        """
        \(file) 11, column 3 "指标": error: the row has no "指标" [table.missing-value]
        """,
        """
        \(file) 11, column 5 "个性指标": error: the cell does not say whether the indicator is the project's own [indicator.own]
          found: "也许"
          expected: 是 or 否
        """,
      ])
  }

  @Test func `the mapping names columns and states what holds for every row`() throws {
    let (values, said) = try read(
      "编号,指标名称,目标,填报人\nS-1,利润总额,10000,某人\nS-1,主营业务收入,待定,某人\n",
      mapping: """
        sources:
          - file: i.csv
            columns: {project: 编号, indicator: 指标名称, target: 目标}
            constants: {unit: 元}
            missing: 待定
            ignore: [填报人]
        """)
    #expect(said == [])
    #expect(values.map { $0.target?.quantity?.text } == ["1", nil])
  }

  @Test(arguments: [2, 3, 4, 9]) func `what is read does not depend on the number of threads`(workers: Int) throws {
    let whole = try read(longTable, mapping: wrongConstant)
    let parted = try read(longTable, mapping: wrongConstant, workers: workers)
    #expect(whole.values.map { "\($0)" } == parted.values.map { "\($0)" })
    #expect(whole.said == parted.said)
  }

  @Test func `the long table has what could tell its parts from a whole`() throws {
    let (values, said) = try read(longTable, mapping: wrongConstant, workers: 4)
    let count = { (code: String) in said.count { $0.contains("[\(code)]") } }
    #expect(values.count > 2_500)
    #expect(count("project.unknown-id") == 41)
    #expect(said.count { $0.contains("[project.unknown-id]\n  suggestion: did you mean \"S-1\"?") } == 20)
    #expect(count("indicator.own") == 1 && count("csv.long-row") == 17 && count("indicator.unknown") == 20)
    #expect(count("indicator.repeated-row") == count("indicator.not-a-number") - 1)
    #expect(said.contains { $0.contains("white space was put in order in 14 cells of the column, first here") })
  }
}

/// Rows that have to do with rows far from them: an indicator stated again and again, more unknown ids than are looked
/// into, remarks on a column counted once; and faults of single rows all over.
private let longTable = (1...3_000).reduce(into: "项目编号,指标,目标值\n") { table, number in
  switch number {
  case _ where number.isMultiple(of: 73):
    table += "S-\(Unicode.Scalar(0x4E00 + number).map(String.init) ?? ""),能耗\(number),1\n"
  case _ where number.isMultiple(of: 149): table += "S-1,没有的,1\n"
  case _ where number.isMultiple(of: 131): table += "S-1,利润总额,很多\n"
  case _ where number.isMultiple(of: 173): table += "S-2,\(numberedOn)\(number),2,多\n"
  case _ where number.isMultiple(of: 211): table += "S-2, \(numberedOn)\(number),2\n"
  default: table += "S-2,\(numberedOn)\(number),\(number)\n"
  }
}

private let numberedOn = "达到行业标杆或先进水平的单位产品能耗"

private let wrongConstant = "sources:\n  - file: i.csv\n    constants: {own: 也许}\n"
