import ReportModel
import Testing

private let wan = MoneyUnit.tenThousandYuan
private let dollars = MoneyUnit(name: "USD", decimals: 2, shownDecimals: 2)

struct MoneyTests {
  @Test(
    arguments: [
      ("400", 400_000_000), ("0.000001", 1), ("12.5", 12_500_000), ("-0.5", -500_000), ("9000000", 9_000_000_000_000),
      ("0", 0), ("007", 7_000_000), ("1.2000000", 1_200_000),
    ] as [(String, Int64)]) func `an amount of 万元 is exact to the fen and back`(text: String, fen: Int64)
  {
    let money = wan.money(text)
    #expect(money == Money(minorUnits: fen))
    #expect(wan.money(wan.decimal(Money(minorUnits: fen))) == money)
  }

  @Test(arguments: [
    "", "-", ".", "1.", "1e3", "+1", "1,000", "0.0000001", "9000000.000001", "99999999999999999999", "１", " 1", "1-",
  ])
  func `what is no plain decimal of the unit is none`(text: String) { #expect(wan.money(text) == nil) }

  @Test(
    arguments: [
      (400_000_000, "400", "400"), (1_234_500_000, "1234.5", "1,234.5"), (1, "0.000001", "0.000001"),
      (-12_345_678_900_000, "-12345678.9", "-12,345,678.9"), (0, "0", "0"),
    ] as [(Int64, String, String)]) func `万元 is written shortest, and with thousands parted where it is shown`(
      fen: Int64, decimal: String, shown: String
    )
  {
    #expect(wan.decimal(Money(minorUnits: fen)) == decimal)
    #expect(wan.shown(Money(minorUnits: fen)) == shown)
  }

  @Test(
    arguments: [
      (0, "0.00"), (5, "0.05"), (100, "1.00"), (123_456_789, "1,234,567.89"), (-150, "-1.50"), (99_999, "999.99"),
    ] as [(Int64, String)]) func `a unit may always show some decimals`(cents: Int64, shown: String)
  {
    #expect(dollars.shown(Money(minorUnits: cents)) == shown)
  }

  @Test(
    arguments: [
      (1_000, "0.1", 100), (999, "0.5", 499), (1, "0.999999", 0), (-999, "0.5", -500),
      (9_000_000_000_000, "1", 9_000_000_000_000),
      (3, "0.333333", 0), (100, "1.5", 150),
    ] as [(Int64, String, Int64)]) func `a share is rounded down, never up`(fen: Int64, rate: String, expected: Int64)
    throws
  {
    let rate = try #require(Quantity(decimal: rate))
    #expect(Money(minorUnits: fen).scaled(by: rate) == Money(minorUnits: expected))
  }

  @Test func `amounts add, subtract, multiply and compare`() {
    let a = Money(minorUnits: 7), b = Money(minorUnits: 5)
    #expect(a + b == Money(minorUnits: 12) && a - b == Money(minorUnits: 2) && a * 3 == Money(minorUnits: 21))
    #expect(b < a && Money.zero < b)
  }

  @Test(
    arguments: [
      (1, 3, 2, "0.33"), (2, 3, 2, "0.67"), (1, 8, 2, "0.12"), (3, 8, 2, "0.38"), (-1, 3, 2, "-0.33"),
      (-1, 1_000, 2, "0.00"),
      (0, 5, 1, "0.0"), (5, 2, 0, "2"), (7, 2, 0, "4"), (1_234_567, 1, 1, "1,234,567.0"), (1, 0, 2, nil),
    ] as [(Int64, Int64, Int, String?)]) func `a ratio is rounded half to even`(
      numerator: Int64, denominator: Int64, decimals: Int, expected: String?
    )
  {
    #expect(ratioText(numerator, denominator, decimals: decimals, grouped: true) == expected)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")])
  func `counts have their thousands parted`(count: Int, text: String) { #expect(groupedText(count) == text) }
}
