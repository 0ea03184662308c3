import ReportModel

/// A figure of a summary's row, by the name it has in JSON.
enum PublishedFigure: String, CaseIterable {
  case projects, organisations, support, supportStated, investment, investmentStated, leverage, mean, median

  /// What the rows give, counted in the figure's smallest unit; nil where there is no such figure.
  func value(_ entry: Ledger.Entry) -> Int64? {
    switch self {
    case .projects: entry.projects
    case .organisations: entry.organisations
    case .support: entry.support
    case .supportStated: Int64(entry.supports.count)
    case .investment: entry.investment
    case .investmentStated: entry.investmentStated
    case .leverage: entry.bothSupport > 0 ? halfEven(Int128(entry.bothInvestment) * 100, entry.bothSupport) : nil
    case .mean: entry.supports.isEmpty ? nil : halfEven(Int128(entry.support), Int64(entry.supports.count))
    case .median: median(entry.supports)
    }
  }

  /// How many decimals its smallest unit has.
  func decimals(_ unit: MoneyUnit) -> Int {
    switch self {
    case .projects, .organisations, .supportStated, .investmentStated: 0
    case .support, .investment, .mean, .median: unit.decimals
    case .leverage: 2
    }
  }

  private func median(_ sorted: [Int64]) -> Int64? {
    guard !sorted.isEmpty else { return nil }
    return halfEven(Int128(sorted[(sorted.count - 1) / 2]) + Int128(sorted[sorted.count / 2]), 2)
  }
}

/// The nearest whole number to `a` ÷ `b`, which is positive; of two equally near ones the even one.
func halfEven(_ a: Int128, _ b: Int64) -> Int64 {
  let b = Int128(b)
  var floor = a / b
  if a % b != 0, a < 0 { floor -= 1 }
  let twice = (a - floor * b) * 2
  return Int64(twice > b || (twice == b && floor % 2 != 0) ? floor + 1 : floor)
}
