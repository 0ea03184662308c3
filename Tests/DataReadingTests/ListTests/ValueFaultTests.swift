import DataReading
import ReportModel
import Testing

/// The wording of what is wrong with the values of a list.
struct ValueFaultTests {
  private func said(_ header: String, _ cell: String, _ source: String = "") throws -> [String] {
    try read(list: "项目名称,承担单位,类别,\(header)\n甲,A公司,一类,\(cell)\n", source: source).said
  }

  @Test(arguments: [
    (
      "0.0000001",
      """
      content/projects/a.csv: row 2, column 4 "支持金额": error: the amount has more decimals than 万元 can hold [money.too-fine]
        found: "0.0000001"
        expected: at most 6 decimals
      """
    ),
    (
      "90000000",
      """
      content/projects/a.csv: row 2, column 4 "支持金额": error: the amount is too large to be one project's [money.too-large]
        found: "90000000"
        expected: at most 9,000,000 万元
        suggestion: see whether the unit is right
      """
    ),
    (
      "1.23E+05",
      """
      content/projects/a.csv: row 2, column 4 "支持金额": warning: the amount is written with an exponent, which may have cost it digits [money.exponent]
        found: "1.23E+05"
        expected: all digits of the amount
        suggestion: format the column as a number and save again
      """
    ),
  ]) func `amounts`(cell: String, expected: String) throws { #expect(try said("支持金额", cell) == [expected]) }

  @Test func `units nobody can convert, and units that contradict`() throws {
    #expect(
      try said("支持金额（美元）", "5") == [
        """
        content/projects/a.csv: row 1, column 4: error: the site's money has no unit "美元" [list.unknown-unit]
          expected: one of 元, 千元, 万元, 百万元, 亿元
        """
      ])
    #expect(
      try said("支持金额（元）", "5", "    units: {support: 万元}\n") == [
        """
        content/projects/a.csv: row 1, column 4: warning: sources.yaml and the header state different units; the former counts [list.unit-contradiction]
          found: 元 in "支持金额（元）"
          expected: 万元
        """
      ])
  }

  @Test func `serial numbers are days only where the list says so`() throws {
    #expect(
      try said("支持金额,start", "5,45352") == [
        """
        content/projects/a.csv: row 2, column 5 "start": error: the day cannot be read [day.not-a-day]
          found: "45352"
          expected: a day such as 2024-03-01, 2024/3/1 or 2024年3月1日
          suggestion: if it is a spreadsheet's serial number, name the field under serialDates in sources.yaml
        """
      ])
    let (dataset, said) = try read(
      list: "项目名称,承担单位,类别,支持金额,start,end\n甲,A公司,一类,5,45352,45717.5\n", source: "    serialDates: [start, end]\n")
    #expect(said == [])
    #expect(dataset.projects.first?.start?.text == "2024-03-01" && dataset.projects.first?.end?.text == "2025-03-01")
  }

  @Test func `a cell that should hold a period`() throws {
    #expect(
      try said("支持金额,时间", "5,2024-03-01", "    columns: {start: 时间, end: 时间}\n") == [
        """
        content/projects/a.csv: row 2, column 5 "时间": error: the day cannot be read [day.not-a-day]
          found: "2024-03-01"
          expected: a period such as 2024-03-01至2027-02-28
        """,
        """
        content/projects/a.csv: row 2, column 5 "时间": error: the day cannot be read [day.not-a-day]
          found: "2024-03-01"
          expected: a period such as 2024-03-01至2027-02-28
        """,
      ])
  }

  @Test func `mistakes of the further keys of a mapping`() throws {
    #expect(
      try said("支持金额", "5", "    century: 20\n    numbers: 1;234\n    sections: organisation\n    serialDates: begin\n")
        == [
          """
          content/projects/sources.yaml:4:14: error: the value of "century" cannot be read [yaml.bad-value]
            found: "20"
            expected: the first year of a century, such as 2000
          """,
          """
          content/projects/sources.yaml:5:14: error: the value of "numbers" cannot be read [yaml.bad-value]
            found: "1;234"
            expected: one of 1,234.5, 1.234,5, 1 234,5
          """,
          """
          content/projects/sources.yaml:6:15: error: the value of "sections" cannot be read [yaml.bad-value]
            found: "organisation"
            expected: one of year, programme, category, region, city, county, recommender, industry, cluster, chain, case, status
          """,
          """
          content/projects/sources.yaml:7:18: error: the value of "serialDates" cannot be read [yaml.bad-value]
            found: "begin"
            expected: one of start, end
          """,
        ])
  }

  @Test func `a list with its own signs of numbers`() throws {
    let (dataset, said) = try read(
      list: "项目名称,承担单位,类别,支持金额\n甲,A公司,一类,\"1.234,5\"\n乙,A公司,一类,1.234\n", source: "    numbers: 1.234,5\n")
    #expect(said == [])
    #expect(Set(dataset.projects.compactMap(\.support?.minorUnits)) == [1_234_500_000, 1_234_000_000])
  }
}
