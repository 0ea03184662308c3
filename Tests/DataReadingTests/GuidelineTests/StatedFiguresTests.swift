import ReportModel
import Testing

import DataReading

struct StatedFiguresTests {
  private func figures(_ text: String) -> StatedFigures { StatedFigures(ClauseWords(text)) }

  @Test(arguments: [
    ("不低于 3000 万元", "万元", "30000000"), ("不低于1亿元", "元", "100000000"), ("达到 2 万公里", "公里", "20000"),
    ("占比不低于 50%", "%", "50"), ("占比５０％", "%", "50"), ("二级及以上", "级", "2"), ("12.5 万元", "元", "125000"),
    ("60 课时", "课时", "60"),
  ]) func `a number is read with its unit`(text: String, unit: String, value: String) {
    #expect(figures(text).figures(unit: unit).map(\.value.text) == [value])
  }

  @Test func `a number of another unit is another number`() {
    #expect(figures("采购 30 台，建成 2 座").figures(unit: "辆").isEmpty)
    #expect(figures("1650产业体系").figures(unit: "个").isEmpty)
  }

  @Test(
    arguments: [
      ("不低于3000万元", Comparison.atLeast), ("不少于3000万元", .atLeast), ("达到3000万元", .atLeast), ("3000万元以上", .atLeast),
      ("3000万元及以上", .atLeast), ("超过3000万元", .moreThan), ("不超过3000万元", .atMost), ("最高3000万元", .atMost),
      ("3000万元以内", .atMost), ("未满3000万元", .lessThan), ("低于3000万元", .lessThan), ("给予3000万元", nil),
    ] as [(String, Comparison?)]) func `the words beside a number bound it`(text: String, comparison: Comparison?)
    throws
  {
    let figures = figures(text)
    let figure = try #require(figures.figures(unit: "万元").first)
    #expect(figures.comparison(of: figure, unit: "万元") == comparison)
  }

  @Test func `enumerated regions share the number behind them`() {
    let figures = figures("苏南地区不低于 2500 万元，苏中、苏北地区不低于 1500 万元")
    let names = figures.figures(unit: "万元").map { figures.names(of: $0, unit: "万元", among: ["苏南", "苏中", "苏北"]) }
    #expect(names == [["苏南"], ["苏中", "苏北"]])
  }

  @Test func `分别 hands numbers out one by one`() {
    let figures = figures("工厂类、车间类诊断分别按照 5 万元/家、3 万元/家")
    let names = figures.figures(unit: "万元").map { figures.names(of: $0, unit: "万元", among: ["工厂类", "车间类"]) }
    #expect(names == [["工厂类"], ["车间类"]])
  }

  @Test func `in principle and payment are words of the same phrase`() throws {
    let figures = figures("须在2024年12月31日前完成，且实施期原则上不超过3年。首次拨付补助资金总额的50%，按投入的20%补助")
    let years = figures.figures(unit: "年").filter { $0.value == Quantity(3) }
    #expect(years.map(figures.isInPrinciple) == [true])
    #expect(figures.figures(unit: "%").map(figures.isPayment) == [true, false])
  }
}

struct StatedDaysTests {
  @Test(
    arguments: [
      ("2022 年 1 月 1 日（含）之后", "2022-01-01", nil), ("2022年1月1日及以后", "2022-01-01", nil),
      ("自2024年1月1日（含）起", "2024-01-01", nil), ("须于 2025 年 12 月 31 日前竣工", nil, "2025-12-31"),
      ("在2025年6月底前", nil, "2025-06-30"), ("应于 2024 年底前完成", nil, "2024-12-31"), ("截至2024年2月", nil, "2024-02-29"),
      ("在2023年正式签订", "2023-01-01", "2023-12-31"),
    ] as [(String, String?, String?)]) func `a day may begin a period, end it, or both`(
      text: String, first: String?, last: String?
    )
  {
    let days = StatedDays(ClauseWords(text)).all
    #expect(days.filter(\.mayBegin).map(\.first.text) == [first].compactMap(\.self))
    #expect(days.filter(\.mayEnd).map(\.last.text) == [last].compactMap(\.self))
  }

  @Test func `a period has two days, and a month takes the year before it`() {
    let days = StatedDays(ClauseWords("2023 年 1 月 1 日（含）至 12 月 31 日（含）期间")).all
    #expect(days.map(\.first.text) == ["2023-01-01", "2023-12-31"])
    #expect(days.map(\.mayBegin) == [true, false])
  }

  @Test(arguments: ["13月45日", "2024年13月1日", "2024年2月30日", "3年", "第12345年", "6月底"])
  func `what is no day of the calendar is none`(text: String) {
    #expect(StatedDays(ClauseWords(text)).all.isEmpty)
  }
}
