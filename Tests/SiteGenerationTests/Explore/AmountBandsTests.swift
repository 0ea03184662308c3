import ReportModel
import Testing

@testable import SiteGeneration

struct AmountBandsTests {
  private static let unit = MoneyUnit.tenThousandYuan

  private func bands(_ amounts: [String]) throws -> AmountBands {
    AmountBands(try amounts.map { try #require(Self.unit.money($0)) }, unit: Self.unit)
  }

  @Test(arguments: [
    ([], ["-"]), (["7"], ["-"]), (["7", "7"], ["-"]), (["3", "12"], ["-5", "5-10", "10-"]),
    (["100", "400"], ["-200", "200-"]), (["0", "0.5", "3"], ["-1", "1-2", "2-"]),
    (["1", "100"], ["-2", "2-5", "5-10", "10-20", "20-50", "50-100", "100-"]),
    (["0.01", "500"], ["-0.1", "0.1-1", "1-10", "10-100", "100-"]),
    (["1", "3000"], ["-5", "5-10", "10-50", "50-100", "100-500", "500-1000", "1000-"]),
  ]) func `amounts are cut at round figures, at most nine bands`(amounts: [String], expected: [String]) throws {
    let bands = try bands(amounts)
    let keys = (0..<bands.count).map { bands.key($0, Self.unit) }
    #expect(keys == expected)
  }

  @Test(arguments: [("-1", 0), ("0", 0), ("4.999999", 0), ("5", 1), ("9.99", 1), ("10", 2), ("12", 2)])
  func `an amount at a bound is in the upper band`(amount: String, expected: Int) throws {
    #expect(try bands(["3", "12"]).band(of: try #require(Self.unit.money(amount))) == expected)
  }
}
