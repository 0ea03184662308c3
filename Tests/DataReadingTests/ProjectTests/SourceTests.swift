import DataReading
import Diagnostics
import ReportModel
import TableReading
import Testing

private let list = "项目名称,承担单位,类别,支持金额\n甲,A公司,一类,100\n"

struct SourceTests {
  @Test func `a list with canonical headers needs no mapping, spaced and full-width headers included`() throws {
    let (dataset, said) = try read(
      list: "项 目 名 称,organisation,项目类型,SUPPORT,县（市、区）\n甲,A公司,一类,\"1,234.5\",\n",
      places: "code,name,city\n320100,南京市,南京市\n")
    #expect(said == [])
    #expect(dataset.projects.map(\.name) == ["甲"])
    #expect(dataset.projects[0].support == Money(minorUnits: 1_234_500_000))
  }

  @Test func `headers, constants, units and headers of a table further down are taken from sources yaml`() throws {
    let (dataset, said) = try read(
      list: "某某名单,,,,\n序号,题目,单位,省级,市级\n1,甲,A公司,100,50.5\n2,乙,B公司,,30\n3,丙,B公司,,\n",
      source: """
            headerRow: 2
            columns:
              name: 题目
              organisation: [法人, 单位]
              support: [省级, 市级]
            constants: {year: 2024, programme: 专项}
            units: {support: 元}
            unpublished: [support]
            ignore: [序号]
        """)
    #expect(
      said == [
        """
        content/projects/sources.yaml:7:22: error: the list has no column "法人" [sources.missing-column]
          found: 序号, 题目, 单位, 省级, 市级
        """
      ])
    #expect(dataset.projects.map(\.year) == [2024, 2024, 2024])
    let support = Dictionary(uniqueKeysWithValues: dataset.projects.map { ($0.name, $0.support) })
    #expect(support == ["甲": Money(minorUnits: 15_050), "乙": Money(minorUnits: 3_000), "丙": Money?.none])
  }

  @Test func `columns nobody reads are said with the nearest known header`() throws {
    let (_, said) = try read(list: "项目名称,承担单位,类别,支持金额,支付金额,备注\n甲,A公司,一类,100,1,\n")
    #expect(
      said == [
        """
        content/projects/a.csv: row 1, column 5: warning: the column "支付金额" is not read [sources.unread-column]
          expected: a field's own header, or a place under columns, measures or ignore in sources.yaml
          suggestion: did you mean "支持金额"?
        """,
        """
        content/projects/a.csv: row 1, column 6: warning: the column "备注" is not read [sources.unread-column]
          expected: a field's own header, or a place under columns, measures or ignore in sources.yaml
        """,
      ])
  }

  @Test func `measures are further columns, named or all`() throws {
    let text = "项目名称,承担单位,类别,支持金额,服务收入占比,b\n甲,A公司,一类,100,\"35.5\",2024-03-01\n乙,A公司,一类,1,无,文字\n"
    let all = try read(list: text, source: "    measures: all\n")
    #expect(all.said == [])
    #expect(
      all.dataset.projects.first { $0.name == "甲" }?.measures == [
        Measure(name: "b", text: "2024-03-01", day: Day(year: 2024, month: 3, day: 1)),
        Measure(name: "服务收入占比", text: "35.5", quantity: Quantity(millionths: 35_500_000)),
      ])
    #expect(all.dataset.projects.first { $0.name == "乙" }?.measures == [Measure(name: "b", text: "文字")])
    let one = try read(list: text, source: "    measures: [服务收入占比]\n    ignore: b\n")
    #expect(one.said == [])
    #expect(one.dataset.projects.flatMap(\.measures).map(\.name) == ["服务收入占比"])
  }

  @Test func `mistakes of the mapping are said with their place`() throws {
    let (_, said) = try read(
      list: list,
      source: """
            columns: {nam: 项目名称, name: 项目名称}
            constants: {name: x}
            units: {support: 文, year: 元}
            repeats: ignore
            dates: ymd
            colour: red
            unpublished: suport
        """)
    #expect(
      said == [
        """
        content/projects/sources.yaml:2:11: error: "year" is no amount and has no unit [sources.unit-without-money]
        """,
        """
        content/projects/sources.yaml:4:15: error: there is no field "nam" [yaml.unknown-key]
          expected: one of id, year, programme, category, name, organisation, creditCode, partners, recommender, region, city, county, industry, cluster, chain, start, end, case, base, investment, support, firstInstalment, status
          suggestion: did you mean "name"?
        """,
        """
        content/projects/sources.yaml:5:23: error: "name" cannot have both a constant and a column [sources.constant-and-column]
        """,
        """
        content/projects/sources.yaml:6:22: error: the value of "support" cannot be read [yaml.bad-value]
          found: "文"
          expected: one of 元, 千元, 万元, 百万元, 亿元
          suggestion: did you mean "元"?
        """,
        """
        content/projects/sources.yaml:7:14: error: the value of "repeats" cannot be read [yaml.bad-value]
          found: "ignore"
          expected: one of error, keep, drop
        """,
        """
        content/projects/sources.yaml:8:12: error: the value of "dates" cannot be read [yaml.bad-value]
          found: "ymd"
          expected: one of iso, dmy, mdy
        """,
        """
        content/projects/sources.yaml:9:5: error: item 1 of "sources" knows no key "colour" [yaml.unknown-key]
          expected: one of file, database, sheet, table, query, encoding, delimiter, headerRow, columns, constants, units, missing, unpublished, programmes, measures, ignore, dates, months, century, serialDates, numbers, sections, wholeNames, fillDown, repeats
        """,
        """
        content/projects/sources.yaml:10:18: error: "unpublished" must be a list [yaml.wrong-type]
          found: "suport"
        """,
      ])
  }

  @Test func `dates, months and missing words are read as the list has them`() throws {
    let (dataset, said) = try read(
      list: "项目名称,承担单位,类别,支持金额,start,end,行业\n甲,A公司,一类,100,1/3/2024,2024-02,不详\n乙,A公司,一类,100,2024年3月,2025年2月,软件\n",
      source: "    dates: dmy\n    months: whole\n    missing: {industry: 不详}\n")
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 6 "end": error: the project ends before it begins [day.end-before-start]
          found: 2024-03-01 to 2024-02-29
        """
      ])
    let last = try #require(dataset.projects.first { $0.name == "乙" })
    #expect(last.start?.text == "2024-03-01" && last.end?.text == "2025-02-28")
    #expect(dataset.projects.compactMap(\.industry) == ["软件"])
  }

  @Test func `plain amounts, names and ids can be words that mean nothing, too`() throws {
    let (dataset, said) = try read(
      list: "id,项目名称,承担单位,类别,支持金额\nx,甲,A公司,一类,0\nB,x,A公司,一类,5\n",
      source: "    unpublished: [support]\n    missing: {support: \"0\", name: x, id: x}\n")
    #expect(
      said == [
        """
        content/projects/a.csv: row 2, column 1 "id": warning: the row has no id and gets one made of its content [project.no-id]
        """,
        """
        content/projects/a.csv: row 3, column 2 "项目名称": error: the row has no "name" (项目名称) [project.missing-field]
        """,
      ])
    #expect(dataset.projects.map(\.support) == [nil])
  }

  @Test func `a file that is not there is an error, one that nobody names a warning`() throws {
    let endings = TableFormat.extensions.map { ".\($0)" }.joined(separator: ", ")
    let (_, said) = try read([
      "projects/sources.yaml": "sources:\n  - file: list-2024.csv\n  - file: a.pdf\n", "projects/list-2023.csv": list,
    ])
    #expect(
      said == [
        """
        content/projects/list-2023.csv: warning: the list is not read: sources.yaml does not name it [sources.unnamed-file]
          suggestion: add it to sources.yaml, or take it out of the folder
        """,
        """
        content/projects/sources.yaml:2:11: error: the site folder has no content/projects/list-2024.csv [sources.missing-file]
          suggestion: did you mean "content/projects/list-2023.csv"?
        """,
        """
        content/projects/sources.yaml:3:11: error: the value of "file" cannot be read [yaml.bad-value]
          found: "a.pdf"
          expected: the name of a file in content/projects that ends in one of \(endings)
        """,
      ])
  }

  @Test func `rows of another length than the headers are said`() throws {
    let (dataset, said) = try read(list: list + "乙,B公司,一类\n丙,C公司,一类,1,,\n丁,D公司,一类,1,x\n")
    #expect(dataset.projects.count == 4)
    #expect(
      said == [
        """
        content/projects/a.csv: row 3: warning: the row is shorter than the headers [csv.short-row]
          found: 3 cells
          expected: 4 cells
        """,
        """
        content/projects/a.csv: row 3, column 4 "支持金额": error: the row has no "support" (支持金额) [project.missing-field]
        """,
        """
        content/projects/a.csv: row 5, column 5: error: the row is longer than the headers [csv.long-row]
          found: 5 cells
          expected: 4 cells
          suggestion: quote cells that hold a comma
        """,
      ])
  }

  @Test func `an empty list is an error`() throws {
    #expect(
      try read(list: "\n\n").said == [
        "content/projects/a.csv: error: the list has no row of headers [sources.no-header]"
      ])
  }
}

struct SourceOptionTests {
  @Test func `what a source says of how its file is written counts`() throws {
    let text = "项目名称;承担单位;类别;支持金额\n甲;A,B公司;一类;100\n"
    let (dataset, said) = try read(list: text, source: "    delimiter: ;\n")
    #expect(said == [])
    #expect(dataset.organisations.map(\.name) == ["A,B公司"])
  }

  @Test func `a source has one table and a delimiter of one sign`() throws {
    let (_, said) = try read(list: list, source: "    sheet: 一\n    table: 二\n    delimiter: ；\n")
    #expect(
      said == [
        """
        content/projects/sources.yaml:5:12: error: a source has only one of sheet, table and query [sources.two-tables]
        """,
        """
        content/projects/sources.yaml:6:16: error: the value of "delimiter" cannot be read [yaml.bad-value]
          found: "；"
          expected: one sign such as "," or ";", or tab
        """,
      ])
  }

  @Test func `lists of any format are read, and an encoding that is stated counts`() throws {
    let record = #"{"项目名称":"甲","承担单位":"A公司","类别":"一类","支持金额":0.10}"#
    let (dataset, said) = try read([
      "projects/a.json": "[\(record)]", "projects/b.ndjson": record + "\n", "projects/c.csv": list,
      "projects/sources.yaml": """
      sources:
        - {file: a.json, programmes: open, constants: {year: 2021}}
        - {file: b.ndjson, programmes: open, constants: {year: 2022}}
        - {file: c.csv, programmes: open, constants: {year: 2023}, encoding: gb1830}
      """,
    ])
    #expect(
      said == [
        """
        content/projects/c.csv: error: there is no encoding "gb1830" [text.unknown-encoding]
          expected: a name such as utf-8, gb18030, big5, shift_jis, windows-1252, utf-16le
          suggestion: did you mean "gb18030"?
        """
      ])
    #expect(dataset.projects.map(\.year) == [2022, 2021])
    #expect(dataset.projects.allSatisfy { $0.support == Money(minorUnits: 100_000) })
  }

  @Test func `a database needs a query, a variable, and nothing of a file`() throws {
    let (_, said) = try read([
      "projects/sources.yaml": """
      sources:
        - database: GRANTS
        - {database: GRANTS, query: SELECT 1, file: a.csv, sheet: 一}
      """
    ])
    #expect(
      said == [
        #"content/projects/sources.yaml:2:5: error: item 1 of "sources" has no "query" [yaml.missing-key]"#,
        """
        content/projects/sources.yaml:3:16: error: the environment has no variable "GRANTS" [sources.no-variable]
          expected: where the database is, such as postgresql://reader@localhost/grants
        """,
        #"content/projects/sources.yaml:3:47: error: a source with a database has no "file" [sources.database-and-file]"#,
        #"content/projects/sources.yaml:3:61: error: a source with a database has no "sheet" [sources.database-and-file]"#,
      ])
  }
}
