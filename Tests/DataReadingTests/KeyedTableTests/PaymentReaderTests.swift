import DataReading
import Diagnostics
import ReportModel
import Testing

private let list = """
  项目编号,项目名称,承担单位,类别,支持金额
  S-1,甲,A公司,一类,100
  S-2,乙,B公司,一类,50

  """

private func read(payments: String, mapping: String? = nil) throws -> (payments: [Payment], said: [String]) {
  var files = [
    "projects/a.csv": list, "projects/sources.yaml": "sources:\n  - {file: a.csv, programmes: open}\n",
    "payments/p.csv": payments,
  ]
  files["payments/payments.yaml"] = mapping
  let (dataset, said) = try read(files)
  return (dataset.payments, said)
}

struct PaymentReaderTests {
  @Test func `a site without payments has none and nothing is said`() throws {
    let (dataset, said) = try read([
      "projects/a.csv": list, "projects/sources.yaml": "sources:\n  - {file: a.csv, programmes: open}\n",
    ])
    #expect(said == [] && dataset.payments.isEmpty && dataset.indicatorValues.isEmpty)
  }

  @Test func `a table with canonical headers needs no mapping`() throws {
    let (payments, said) = try read(
      payments: "项目编号,拨付类型,拨付金额,拨付日期\nS-2,尾款,\"1,234.5\",2024年3月1日\nS-2,首次拨付,0.000001,\n,,,\nS-1,first,-3,2024-01-31\n")
    #expect(said == [])
    #expect(payments.map(\.project) == ["S-1", "S-2", "S-2"])
    #expect(payments.map(\.kind) == [.first, .first, .final])
    #expect(payments.map(\.amount.minorUnits) == [-3_000_000, 1, 1_234_500_000])
    #expect(payments.map { $0.day?.text } == ["2024-01-31", nil, "2024-03-01"])
    #expect(payments[2].place.description == "content/payments/p.csv: row 2")
  }

  @Test func `a table with a column for each kind is read twice`() throws {
    let (payments, said) = try read(
      payments: "某某表,,,\n编号,首付款（元）,尾款（元）,备注\nS-1,500000,,x\nS-2,,12.34,\n",
      mapping: """
        kinds: {first: 预付}
        sources:
          - file: p.csv
            headerRow: 2
            columns: {project: 编号, amount: 首付款（元）}
            constants: {kind: 预付, unit: 元}
            ignore: [尾款（元）, 备注]
          - file: p.csv
            headerRow: 2
            columns: {project: 编号, amount: 尾款（元）}
            constants: {kind: 尾款, unit: 元, day: 2024-05-01}
            ignore: [首付款（元）, 备注]
        """)
    #expect(said == [])
    #expect(payments.map(\.amount.minorUnits) == [50_000_000, 1_234])
    #expect(payments.map(\.kind) == [.first, .final])
    #expect(payments.map { $0.day?.text } == [nil, "2024-05-01"])
  }

  @Test func `everything wrong in a row is said with its cell`() throws {
    let (payments, said) = try read(
      payments: """
        项目编号,拨付类型,拨付金额,单位,拨付日期
        S-3,首次,1,万元,2024-01-01
        S-1,首比,1,万亩,2024-02-30
        S-1,尾款,约10,,
        S-1,尾款,,,
        ,首次,0.0000001,,
        S-2,首次,7,,2024-01-01
        S-2,首笔,7,,2024/1/1
        S-2,首次,7,,2024-01-02

        """)
    #expect(payments.map(\.amount.minorUnits) == [7_000_000, 7_000_000])
    #expect(
      said == [
        """
        content/payments/p.csv: row 2, column 1 "项目编号": error: no project has the id "S-3" [project.unknown-id]
          suggestion: did you mean "S-1"?
        """,
        """
        content/payments/p.csv: row 3, column 2 "拨付类型": error: "首比" is no kind of payment [payment.unknown-kind]
          expected: 首次拨付 or 尾款, or a word that payments.yaml has under kinds
          suggestion: did you mean "首付"?
        """,
        """
        content/payments/p.csv: row 3, column 4 "单位": error: no unit of money is called "万亩" [money.unknown-unit]
          expected: one of 元, 千元, 万元, 百万元, 亿元
          suggestion: did you mean "万元"?
        """,
        """
        content/payments/p.csv: row 3, column 5 "拨付日期": error: the day cannot be read [day.not-a-day]
          found: "2024-02-30"
          expected: a day such as 2024-03-01, 2024/3/1 or 2024年3月1日
        """,
        """
        content/payments/p.csv: row 4, column 3 "拨付金额": error: the amount cannot be read [money.not-a-number]
          found: "约10"
          expected: a decimal number of 万元 with at most 6 decimals
        """,
        """
        content/payments/p.csv: row 5, column 3 "拨付金额": error: the row has no "拨付金额" [table.missing-value]
        """,
        """
        content/payments/p.csv: row 6, column 1 "项目编号": error: the row has no "项目编号" [table.missing-value]
        """,
        """
        content/payments/p.csv: row 6, column 3 "拨付金额": error: the amount has more decimals than 万元 can hold [money.too-fine]
          found: "0.0000001"
          expected: at most 6 decimals
        """,
        """
        content/payments/p.csv: row 8: error: the row repeats an earlier one: same project, kind, amount and day [payment.repeated-row]
          found: first at content/payments/p.csv: row 7
          suggestion: take one out, or state the days
        """,
      ])
  }

  @Test func `mistakes of the mapping are said with their place`() throws {
    let (_, said) = try read(
      payments: "项目编号,拨付类型,拨付金额,备注\n",
      mapping: """
        sources:
          - file: q.csv
          - {file: p.xlsx}
          - file: p.csv
            columns: {amount: 金额, sum: x, kind: 拨付类型}
            constants: {kind: 首次}
        kinds: {firts: a}
        """)
    #expect(
      said.map { String($0.prefix { $0 != "\n" }) } == [
        "content/payments/p.csv: row 1, column 3: warning: the column \"拨付金额\" is not read [sources.unread-column]",
        "content/payments/p.csv: row 1, column 4: warning: the column \"备注\" is not read [sources.unread-column]",
        "content/payments/payments.yaml:2:11: error: the site folder has no content/payments/q.csv [sources.missing-file]",
        "content/payments/payments.yaml:3:12: error: the value of \"file\" cannot be read [yaml.bad-value]",
        "content/payments/payments.yaml:5:23: error: the table has no column \"金额\" [sources.missing-column]",
        "content/payments/payments.yaml:5:27: error: there is no column \"sum\" [yaml.unknown-key]",
        "content/payments/payments.yaml:6:23: error: \"kind\" cannot have both a constant and a column [sources.constant-and-column]",
        "content/payments/payments.yaml:7:9: error: \"kinds\" knows no key \"firts\" [yaml.unknown-key]",
      ])
  }

  @Test(arguments: [
    ("", "content/payments/p.csv: error: the table has no row of headers [sources.no-header]"),
    ("项目编号,拨付类型\n", "content/payments/p.csv: row 1: error: the table has no column \"拨付金额\" [table.missing-column]"),
    (
      "项目编号,拨付类型,拨付金额,amount\n",
      "content/payments/p.csv: row 1, column 4: error: two columns are \"amount\": \"拨付金额\" and \"amount\" [sources.ambiguous-column]"
    ),
    (
      "项目编号,拨付类型,拨付金额\nS-1,首次,1,234\n",
      "content/payments/p.csv: row 2, column 4: error: the row is longer than the headers [csv.long-row]"
    ),
  ]) func `a table whose shape is wrong is said once`(payments: String, said: String) throws {
    #expect(try read(payments: payments).said.map { String($0.prefix { $0 != "\n" }) } == [said])
  }

  @Test func `a table the mapping does not name is said`() throws {
    let (dataset, said) = try read([
      "payments/p.csv": "项目编号,拨付类型,拨付金额\n", "payments/payments.yaml": "sources: []\n",
    ])
    #expect(dataset.payments.isEmpty)
    #expect(
      said == [
        """
        content/payments/p.csv: warning: the table is not read: payments.yaml does not name it [sources.unnamed-file]
          suggestion: add it to payments.yaml, or take it out of the folder
        """
      ])
  }
}
