import ReportModel

/// Plausible values of one indicator.
struct IndicatorDraw {
  private let indicator: Indicator
  /// The value of the indicator it is part of, in hundredths.
  private let whole: Int?

  init(_ indicator: Indicator, whole: Int?) { (self.indicator, self.whole) = (indicator, whole) }

  /// A text, and the number in hundredths where it is one.
  func target(_ source: inout RandomSource) -> (text: String, hundredths: Int?) {
    guard let unit = indicator.unit else { return (words(&source), nil) }
    let hundredths = hundredths(unit, &source)
    return (text(hundredths, unit), hundredths)
  }

  /// What was achieved of a target: from three quarters to a fifth more; shares stay below 100.
  func actual(_ target: Int?, _ source: inout RandomSource) -> String {
    guard let unit = indicator.unit, let target else { return words(&source) }
    let share = source.weighted([15, 85]) == 0 ? source.within(75...99) : source.within(100...120)
    var value = target * share / 100
    if unit == "%" { value = min(value, max(target, 10_000)) }
    if target % 100 == 0 { value = value / 100 * 100 }
    return text(value, unit)
  }

  private func hundredths(_ unit: String, _ source: inout RandomSource) -> Int {
    let least = indicator.minimum.map { Int($0.millionths / 10_000) }
    if let whole { return whole * source.within(20...90) / 100 / 100 * 100 }
    switch unit {
    case "%" where indicator.name.contains("不良"): return source.within(10...250)
    case "%": return max(least ?? 6_000, source.within(60...100) * 100)
    case "百分点": return source.within(10...120) * 10
    case "万元", "亿元", "万元/人", "万元/个": return amount(unit, &source)
    case "公里", "升", "吨", "公斤", "吨标准煤", "条", "次": return max(least ?? 0, source.skewed(20...8_000) * 100)
    case "人", "家", "家次": return max(least ?? 0, source.skewed(3...260) * 100)
    default: return max(least ?? 0, source.skewed(1...36) * 100)
    }
  }

  private func amount(_ unit: String, _ source: inout RandomSource) -> Int {
    switch unit {
    case "万元" where indicator.name.contains("利润") || indicator.name.contains("税"): source.skewed(12...900) * 100
    case "万元": source.skewed(80...30_000) * 100 + (source.chance(300) ? source.below(100) : 0)
    case "亿元": source.skewed(20...1_200) * 10
    default: source.within(100...20_000)
    }
  }

  private func words(_ source: inout RandomSource) -> String {
    let name = indicator.name
    if indicator.openEnded { return "0.\(source.within(11...98))千克标准煤/件" }
    if name.hasPrefix("是否有") || name.hasPrefix("建立") || name.hasPrefix("建成") { return "是" }
    for (part, words) in [("合理性", "合理"), ("合规性", "合规"), ("健全性", "健全"), ("是否符合", "符合")] where name.contains(part) {
      return words
    }
    if name.contains("排名") { return "全国前\(source.within(3...20))名" }
    if name.contains("进展") { return "\(source.within(2...5))个产品三期完成" }
    if name.contains("人数") { return "\(source.within(30...900) * 100)" }
    if name.hasPrefix("举办") || name.hasPrefix("组织") { return "\(source.within(2...12))场" }
    return source.pick(["显著提升", "明显提升", "持续推进"])
  }

  private func text(_ hundredths: Int, _ unit: String) -> String {
    let number = Quantity(millionths: Int64(hundredths) * 10_000).text
    return unit.contains("填写") ? number + "，示例企业示例产品" : number
  }
}
