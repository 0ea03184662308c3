import DataReading
import Diagnostics
import ReportModel
import Testing

/// Headers in the shapes that spreadsheets leave behind.
struct HeaderLayoutTests {
  @Test(arguments: shapes) func `headers are found in any shape`(_ layout: Layout) throws { try layout.check() }

  static let shapes = [
    Layout(
      name: "groups above the headers",
      list: """
        2024年度资金安排表,,,,,,单位：元
        基本信息,,,补助金额,,,
        序号,项目名称,承担单位,省级,市级,合计,类别
        1,甲,A公司,100,50.5,150.5,一类
        2,乙,B公司,,30,30,一类
        合计,,,100,80.5,180.5,

        """,
      source: """
            columns: {support: [补助金额 省级, 市级]}
            ignore: [序号, 合计]
        """, projects: 2, support: "0.01805", leftOut: [.unitLine: "1", .total: "6"]),
    Layout(
      name: "three rows of headers",
      list: """
        项目名称,承担单位,类别,资金（万元）,,,
        ,,,省级,,市级,
        ,,,首次,尾款,首次,尾款
        甲,A公司,一类,1,2,3,4

        """,
      source: """
            columns: {support: [资金 省级 首次, 资金 省级 尾款, 资金 市级 首次, 资金 市级 尾款]}
        """, projects: 1, support: "10"),
    Layout(
      name: "headers broken by line wraps, a unit in each",
      list: "\"项目\n名称\",\"承担\r\n单位\",类别,\"支持金额\n（亿元）\"\n甲,A公司,一类,1.5\n", projects: 1, support: "15000"),
    Layout(
      name: "a Japanese list of awards",
      list: """
        令和6年度 補助金交付決定一覧,,,,
        ,,,,（単位：千円）
        番号,事業者名,事業の名称,交付決定額,実施期間
        1,株式会社甲,設備の導入,"1,500",令和6年4月1日～令和7年3月31日
        2,国立大学法人乙大学、株式会社丙,共同研究,▲20,R6.4.1～R7.3.31
        合計,,,"1,480",
        ※金額は予定である。,,,,

        """,
      source: """
            columns: {organisation: 事業者名, name: 事業の名称, support: 交付決定額, start: 実施期間, end: 実施期間}
            constants: {programme: 補助金, year: 令和6年度}
            ignore: 番号
        """, site: "money: {unit: 円, decimals: 0}\n", projects: 2, support: "1480000",
      leftOut: [.title: "1", .unitLine: "2", .total: "6", .note: "7"], said: ["list.remarks", "organisation.several"]),
    Layout(
      name: "an English list of grants",
      list: """
        Grants awarded in 2016-17,,,,
        Recipient Name,Project Title,Amount (£000s),Start Date,Scheme
        University of A; B Ltd,Bridges,"1,200",01/03/2016,Roads
        Council of C/D,Lamps,£300k,March 2017,Roads
        "Total (2 grants)",,"1,500",,
        Notes: amounts are rounded.,,,,

        """,
      source: """
            columns: {organisation: Recipient Name, name: Project Title, support: Amount, start: Start Date, programme: Scheme}
            constants: {year: 2016}
            dates: dmy
            months: whole
        """, site: "money: {unit: GBP}\n", projects: 2, support: "1500000",
      leftOut: [.title: "1", .total: "5", .note: "6"], said: ["list.remarks", "organisation.several"]),
  ]

  @Test func `columns of a group must be named one by one`() throws {
    let (_, said) = try read(
      list: "项目名称,承担单位,类别,支持金额,\n,,,省级,市级\n甲,A公司,一类,1,2\n", source: "    columns: {support: 支持金额}\n")
    #expect(
      said == [
        """
        content/projects/sources.yaml:4:24: error: the list has 2 columns "支持金额" [sources.ambiguous-column]
          found: columns 4, 5
        """
      ])
  }

  @Test func `lists side by side are said`() throws {
    let (dataset, said) = try read(
      list: "项目名称,承担单位,类别,,项目名称,承担单位,类别\n甲,A,一类,,乙,B,一类\n", source: "    unpublished: [support]\n")
    #expect(dataset.projects.isEmpty)
    #expect(
      said == [
        """
        content/projects/a.csv: row 1, column 5: error: a second list stands beside the first [list.side-by-side]
          found: the headers of columns 1-4 again from column 5
          suggestion: put the lists below each other
        """
      ])
  }

  @Test func `a word departments use is hinted at`() throws {
    let (_, said) = try read(list: "项目名称,承担单位,类别,支持金额,主管部门\n甲,A公司,一类,1,某局\n")
    #expect(
      said == [
        """
        content/projects/a.csv: row 1, column 5: warning: the column "主管部门" is not read [sources.unread-column]
          expected: a field's own header, or a place under columns, measures or ignore in sources.yaml
          suggestion: if it is the 推荐单位, write recommender: 主管部门 under columns
        """
      ])
    #expect(HeaderWords.field("资助经费（万元）") == .support && HeaderWords.field("项 目 名 称") == .name)
    #expect(HeaderWords.field("电话") == nil && HeaderWords.isKnown("序号"))
  }
}
