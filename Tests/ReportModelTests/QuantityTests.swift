import ReportModel
import Testing

struct QuantityTests {
  @Test(
    arguments: [
      ("3000", 3_000_000_000, "3000"), ("0.10", 100_000, "0.1"), ("-12.5", -12_500_000, "-12.5"),
      (".5", 500_000, "0.5"),
      ("0.000001", 1, "0.000001"), ("-0", 0, "0"),
    ] as [(String, Int64, String)]) func `a number is exact and written shortest`(
      text: String, millionths: Int64, shortest: String
    )
  {
    let quantity = Quantity(decimal: text)
    #expect(quantity == Quantity(millionths: millionths))
    #expect(quantity?.text == shortest)
  }

  @Test(arguments: ["", "a", "1.0000001", "1.", "--1", "1.2.3", "9223372036855", "∞", "0x10"])
  func `anything else is none`(text: String) { #expect(Quantity(decimal: text) == nil) }

  @Test(arguments: [("0.1", "10"), ("0.125", "12.5"), ("1", "100"), ("0.000001", "0.0001"), ("-0.05", "-5")])
  func `a rate is shown in percent`(rate: String, percent: String) throws {
    #expect(try #require(Quantity(decimal: rate)).percentText == percent)
  }

  @Test func `whole numbers become quantities while they fit`() {
    #expect(Quantity(30) == Quantity(millionths: 30_000_000))
    #expect(Quantity(Int.max) == nil)
    #expect(Quantity(2).map { $0 < Quantity(millionths: 2_000_001) } == true)
  }
}
