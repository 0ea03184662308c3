import ReportModel
import Testing

@testable import SampleData

struct DrawTests {
  struct Bounds: Sendable, CustomTestStringConvertible {
    let unit: String
    let bounds: [Rule.Bound]
    let least: String
    let most: String
    var testDescription: String { "\(least)…\(most) \(unit)" }
  }

  @Test(arguments: [
    Bounds(unit: "%", bounds: [.atLeast(quantity("60"))], least: "60", most: "100"),
    Bounds(unit: "台", bounds: [.atLeast(quantity("30"))], least: "30", most: "75"),
    Bounds(unit: "万公里", bounds: [.atLeast(quantity("2"))], least: "2", most: "5"),
    Bounds(unit: "万元", bounds: [.lessThan(quantity("3000"))], least: "0", most: "2999"),
    Bounds(unit: "个", bounds: [.atMost(quantity("1"))], least: "0", most: "1"),
    Bounds(unit: "万元", bounds: [.moreThan(quantity("500")), .atMost(quantity("600"))], least: "501", most: "600"),
    Bounds(unit: "级", bounds: [.atLeast(quantity("2"))], least: "2", most: "5"),
  ])
  func `a measure keeps its bounds`(bounds: Bounds) throws {
    for seed in 0..<500 {
      var source = RandomSource(seed: UInt64(seed))
      let text = MeasureDraw(unit: bounds.unit, bounds: bounds.bounds).text(&source)
      let value = try #require(Quantity(decimal: text))
      #expect(value >= quantity(bounds.least) && value <= quantity(bounds.most), "\(text)")
      if ["台", "个", "级"].contains(bounds.unit) { #expect(!text.contains(".")) }
    }
  }

  @Test func `a project lies within the usual period`() throws {
    let period = Profile.Period("2023-01-01", "2024-12-31", months: 6...18)
    let demands = try demands("rd-institution")
    let dates = try #require(ProjectDates(period, demands))
    for seed in 0..<500 {
      var source = RandomSource(seed: UInt64(seed))
      let (start, end) = try #require(dates.draw(&source))
      #expect(start.text >= "2023-01-01" && end.text <= "2024-12-31" && start < end)
    }
  }

  @Test func `rules narrow the usual period`() throws {
    // 车联网: 须在2024年6月30日前完成建设, 2年实施期内.
    let period = Profile.Period("2022-01-01", "2026-12-31", months: 1...60)
    let dates = try #require(ProjectDates(period, demands("connected-vehicle-zone")))
    for seed in 0..<500 {
      var source = RandomSource(seed: UInt64(seed))
      let (start, end) = try #require(dates.draw(&source))
      let latest = try #require(start.adding(months: 24))
      #expect(end.text <= "2024-06-30" && end <= latest)
    }
  }

  @Test func `where no month fits there are no dates`() throws {
    let period = Profile.Period("2025-01-01", "2026-12-31", months: 6...18)
    #expect(ProjectDates(period, try demands("connected-vehicle-zone")) == nil)
  }

  private func demands(_ programme: String) throws -> Demands {
    let programme = try #require(try SampleFolder.world.get().guideline.programme(programme))
    var source = RandomSource(seed: 1)
    return Demands(programme, for: Demands.Subject(region: "苏南", industry: nil, ruleCase: nil), &source)
  }
}

func quantity(_ text: String) -> Quantity { Quantity(decimal: text) ?? Quantity(millionths: .min) }
