import DataReading
import Diagnostics
import ReportModel
import Testing

struct ListImportTests {
  @Test func `a list becomes canonical rows: headers, units, days, ids, texts in order`() {
    let result = imported(
      "编号,名称,企业,金额（元）,开始,地区\nX-1,甲 乙,A公司,\"1,250,000\",2024年3月1日,南京市\nX-2,丙,B公司,5000,2024/3/9,\n",
      mapping: """
        columns: {id: 编号, name: 名称, organisation: 企业, support: 金额（元）, start: 开始, city: 地区}
        units: {support: 元}
        constants: {programme: 技改, year: 2024}
        """)
    #expect(
      result.table == [
        ["项目编号", "年度", "项目类型", "项目名称", "承担单位", "设区市", "开始时间", "支持金额"],
        ["X-1", "2024", "技改", "甲乙", "A公司", "南京市", "2024-03-01", "125"],
        ["X-2", "2024", "技改", "丙", "B公司", "", "2024-03-09", "0.5"],
      ])
    #expect(result.isClosed)
    #expect(result.rows.entry(file: "x.csv") == ["- file: x.csv", "  programmes: open"])
  }

  @Test func `a list with canonical headers needs no mapping, and money of any currency keeps its decimals`() {
    let result = imported(
      "name,organisation,programme,支持金额,Grant\nRoof,Trust,Halls,12.345,x\n",
      mapping: "columns: {support: 支持金额}\nunits: {support: GBP m}\nmeasures: all\n")
    #expect(
      result.table == [
        ["项目编号", "项目类型", "项目名称", "承担单位", "支持金额", "Grant"],
        [result.table[1][0], "Halls", "Roof", "Trust", "12345000", "x"],
      ])
    #expect(result.table[1][0].hasPrefix("p-"))
    #expect(
      result.rows.entry(file: "a b: c.csv") == ["- file: \"a b: c.csv\"", "  programmes: open", "  measures: all"])
  }

  @Test func `every row read is kept or left out for a reason`() throws {
    let result = imported(
      "项目名称,承担单位,项目类型,支持金额\n甲,A,一,1\n,,,\n甲,A,一,1\n,B,一,2\n乙,B,一,x\n\n\n",
      mapping: "repeats: drop\n")
    let account = try #require(result.accounts.first)
    #expect(account.rowsRead == account.kept.count + account.rowsLeftOut)
    #expect(account.kept.text == "2, 6")
    #expect(account[.header].text == "1")
    #expect(account[.repeated].text == "4")
    #expect(account[.rejected].text == "5")
    #expect(result.isClosed)
    #expect(
      result.said.filter { $0.contains("error") } == [
        "list.csv: row 5, column 1 \"项目名称\": error: the row has no \"name\" (项目名称) [project.missing-field]",
        "list.csv: row 6, column 4 \"支持金额\": error: the amount cannot be read [money.not-a-number]\n"
          + "  found: \"x\"\n  expected: a decimal number of 万元 with at most 6 decimals",
      ])
  }

  @Test func `mistakes of a mapping have their place in it`() {
    let result = imported("项目名称,承担单位,项目类型\n甲,A,一\n", mapping: "columns: {name: 项目名}\nunpublished: [support]\n")
    #expect(
      result.said.last == """
        mapping.yaml:1:17: error: the list has no column "项目名" [sources.missing-column]
          found: 项目名称, 承担单位, 项目类型
          suggestion: did you mean "项目名称"?
        """)
  }

  @Test func `a list without a row that is a project is refused`() {
    #expect(
      imported("项目名称,承担单位\n").said == [
        "list.csv: error: the list has no row that is a project [import.no-rows]\n"
          + "  suggestion: name the row with the headers by headerRow, or the sheet by --sheet"
      ])
    #expect(imported("").said == ["list.csv: error: the list has no row of headers [sources.no-header]"])
  }

  @Test func `a measure called as a field is gets another header`() {
    let result = imported(
      "题,单位,类,金额,行业\n甲,A,一,1,x\n",
      mapping: "columns: {name: 题, organisation: 单位, programme: 类, support: 金额, industry: 类}\nmeasures: [行业]\n")
    #expect(result.rows.headers.last == "行业（原列）")
  }

  @Test func `text that a spreadsheet would run stays what it is through a file and back`() throws {
    let names = ["=1+1", "+甲", "-甲", "@a", "＝甲", "'甲"]
    let guarded = names.dropLast().map { "'" + $0 } + ["'甲"]
    let text = "项目名称,承担单位,项目类型,支持金额\n" + guarded.map { "\"\($0)\",A,一,-5\n" }.joined()
    #expect(imported(text).table.dropFirst().map { $0[2] } == names)
  }
}
