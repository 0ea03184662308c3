import ReportModel

/// 状态: how far projects of a year have come.
enum Status {
  /// Weights of the five statuses of the contract, in their order; what is older is further.
  private static func weights(_ year: Int) -> [Int] {
    switch year {
    case 2024...: [38, 27, 27, 6, 2]
    case 2023: [0, 12, 52, 33, 3]
    default: [0, 2, 12, 82, 4]
    }
  }

  /// A project whose last day is not over on the day of the lists is not accepted yet.
  static func draw(year: Int, end: Day?, _ source: inout RandomSource) -> String {
    let status = Site.standardStatuses[source.weighted(weights(year))]
    guard status == Site.standardStatuses[3], let end, let today, end > today else {
      return status
    }
    return Site.standardStatuses[2]
  }

  /// The day the lists are of.
  static let today = Day(iso: "2024-09-30")
}
