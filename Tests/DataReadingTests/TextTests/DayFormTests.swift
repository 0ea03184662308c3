import DataReading
import ReportModel
import Testing

struct DayFormTests {
  @Test(arguments: [
    "二〇二四年三月一日", "二○二四年三月一日", "令和6年3月1日", "令和六年三月一日", "Ｒ6.3.1", "R6/3/1", "r6-3-1", "平成36年3月1日", "1 March 2024",
    "March 1, 2024",
    "1-Mar-2024", "1st Mar 2024", "Mar 1 2024",
  ]) func `the same day in every form`(text: String) {
    #expect(DayText().day(text) == Day(year: 2024, month: 3, day: 1))
  }

  @Test(
    arguments: [
      ("令和元年5月1日", 2019, 5, 1), ("平成31年4月30日", 2019, 4, 30), ("H1.1.8", 1989, 1, 8), ("昭和64年1月7日", 1989, 1, 7),
      ("二〇二四年十二月三十一日", 2024, 12, 31), ("二〇一九年十月廿一日", 2019, 10, 21), ("二零二四年十月二十日", 2024, 10, 20),
    ] as [(String, Int, Int, Int)]) func `numerals and eras`(text: String, year: Int, month: Int, day: Int)
  {
    #expect(DayText().day(text) == Day(year: year, month: month, day: day))
  }

  @Test(arguments: [
    "R0.3.1", "令和6年13月1日", "Q6.3.1", "March 2024", "1 Marz 2024", "32 March 2024", "二〇二四年三", "十十年一月一日", "令和", "45352",
    "March March 2024", "1 March 24",
  ]) func `what is no day stays none`(text: String) { #expect(DayText().day(text) == nil) }

  @Test func `months and years of two digits are read where the list says so`() {
    let days = DayText(order: .dmy, months: .whole, century: 2000)
    #expect(days.day("March 2017", bound: .last) == Day(year: 2017, month: 3, day: 31))
    #expect(days.day("令和6年2月", bound: .last) == Day(year: 2024, month: 2, day: 29))
    #expect(days.day("01/09/15") == Day(year: 2015, month: 9, day: 1))
    #expect(DayText(order: .mdy, century: 1900).day("9/1/68") == Day(year: 1968, month: 9, day: 1))
  }

  @Test(
    arguments: [
      ("2024-03-01至2027-02-28", "2024-03-01", "2027-02-28"), ("2024.03-2027.02", "2024-03-01", "2027-02-28"),
      ("2024/2027", "2024-01-01", "2027-12-31"), ("2024年3月—2026年12月", "2024-03-01", "2026-12-31"),
      ("2024年3月-12月", "2024-03-01", "2024-12-31"), ("2024-03-01-2027-02-28", "2024-03-01", "2027-02-28"),
      ("令和6年4月1日～令和7年3月31日", "2024-04-01", "2025-03-31"), ("1 March 2017 to 31 May 2018", "2017-03-01", "2018-05-31"),
      ("2024年3月1日——2025年3月1日", "2024-03-01", "2025-03-01"), ("2023-2025", "2023-01-01", "2025-12-31"),
    ]) func `both ends of a period in one cell`(text: String, start: String, end: String)
  {
    let days = DayText(months: .whole)
    #expect(days.period(text, bound: .first)?.text == start && days.period(text, bound: .last)?.text == end)
  }

  @Test(arguments: ["2024-03-01", "2027/2024", "三年", "2024至今", ""]) func `what is no period is none`(text: String) {
    #expect(DayText(months: .whole).period(text, bound: .first) == nil)
  }
}
