import DataReading
import ReportModel
import Testing

struct DayTextTests {
  @Test(arguments: [
    "2024-03-01", "2024/3/1", "2024.3.1", "2024.03.01", "20240301", "2024年3月1日", "2024-03-01 00:00:00", "２０２４-３-１",
  ]) func `a day that begins with its year is read`(text: String) {
    #expect(DayText().day(text) == Day(year: 2024, month: 3, day: 1))
  }

  @Test(arguments: [
    "", "2024", "2024-03", "2024年3月", "2024-13-01", "2023-02-29", "24-03-01", "01/03/2024", "2024-03/01", "2024-03-01x",
    "2024-03-01 12:00", "2024--03-01", "三月一日", "2024年3日1月", "2024-3-001", "99999999999999999999",
  ]) func `anything else is no day`(text: String) { #expect(DayText().day(text) == nil) }

  @Test func `the list's own order decides what comes first`() {
    #expect(DayText(order: .dmy).day("1/3/2024") == Day(year: 2024, month: 3, day: 1))
    #expect(DayText(order: .mdy).day("3/1/2024") == Day(year: 2024, month: 3, day: 1))
    #expect(DayText(order: .dmy).day("2024-03-01") == Day(year: 2024, month: 3, day: 1))
    #expect(DayText(order: .dmy).day("01/09/15") == nil)
  }

  @Test(arguments: ["2024-02", "2024.2", "2024年2月"])
  func `a month is a whole month where the list says so`(text: String) {
    let days = DayText(months: .whole)
    #expect(days.day(text, bound: .first) == Day(year: 2024, month: 2, day: 1))
    #expect(days.day(text, bound: .last) == Day(year: 2024, month: 2, day: 29))
  }
}

struct AmountTextTests {
  @Test(
    arguments: [
      ("400", 400_000_000), ("12.5", 12_500_000), ("1,234.5", 1_234_500_000), ("１２，３４５", 12_345_000_000), ("0", 0),
      ("-3", -3_000_000), ("0.000001", 1), ("1.50000000", 1_500_000),
    ] as [(String, Int64)]) func `amounts are exact in their unit`(text: String, fen: Int64)
  {
    #expect(AmountText.money(text, in: .tenThousandYuan) == Money(minorUnits: fen))
  }

  @Test(arguments: [
    "", "-", "1,23", "1,2345", ",123", "1,234,5", "1.2.3", "1e3", "一百", "400万元", "$5", "0.0000001", "1 000",
    "9000001000000",
  ])
  func `what is no plain amount is none`(text: String) {
    #expect(AmountText.money(text, in: .tenThousandYuan) == nil)
  }
}

struct CreditCodeTests {
  @Test(arguments: ["91350100M000100Y43", "91512081MA62K0260E", "9131000063159284XQ"])
  func `a valid code passes`(code: String) { #expect(CreditCode.hasValidCheck(code)) }

  @Test func `another last character does not`() {
    #expect(CreditCode.hasForm("91350100M000100Y4Z") == false)
    #expect(CreditCode.hasForm("91350100M000100Y44") && !CreditCode.hasValidCheck("91350100M000100Y44"))
    #expect(!CreditCode.hasForm("91350100M000100Y4") && !CreditCode.hasForm("320102199001011234") == false)
  }

  @Test func `a code is folded to half width and upper case`() {
    #expect(CreditCode.folded(" 91350100m000100Ｙ43") == "91350100M000100Y43")
  }
}
