import ReportModel
import Testing

struct DayTests {
  @Test(arguments: ["2024-02-29", "2000-02-29", "1000-01-01", "9999-12-31", "2024-12-31", "2023-11-30"])
  func `a day of the calendar is read and written back`(text: String) { #expect(Day(iso: text)?.text == text) }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-01-00", "0999-01-01", "2024-1-1",
    "2024/01/01", "2024-01-01 ", "20240101", "", "２０２４-01-01", "-024-01-01",
  ]) func `anything else is no day`(text: String) { #expect(Day(iso: text) == nil) }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-03-01", 36, "2027-03-01"),
    ("2024-12-15", 1, "2025-01-15"), ("2024-02-29", 12, "2025-02-28"), ("2024-03-31", -1, "2024-02-29"),
    ("2024-05-05", 0, "2024-05-05"),
  ]) func `months are added to the same day or the last of the month`(from: String, months: Int, to: String) throws {
    #expect(try #require(Day(iso: from)).adding(months: months)?.text == to)
  }

  @Test func `days are ordered and end with the year 9999`() throws {
    let days = try ["2024-01-02", "2023-12-31", "2024-01-01", "2024-02-01"].map { try #require(Day(iso: $0)) }
    #expect(days.sorted().map(\.text) == ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01"])
    #expect(try #require(Day(iso: "9999-12-31")).adding(months: 1) == nil)
  }
}
