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

  static func draw(year: Int, _ source: inout RandomSource) -> String {
    Site.standardStatuses[source.weighted(weights(year))]
  }
}
