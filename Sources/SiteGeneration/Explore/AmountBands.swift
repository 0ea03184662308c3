import ReportModel

/// Amounts cut at round figures of the series 1, 2, 5, 10, …: as many bands as an eye can compare.
struct AmountBands {
  /// The lower ends of all bands but the first, ascending.
  let bounds: [Money]

  /// At most so many bands.
  static let most = 9

  /// The bands that hold these amounts; one band where they leave nothing to cut.
  init(_ amounts: some Sequence<Money>, unit: MoneyUnit) {
    var least = Money.limit, largest = Money.zero
    for amount in amounts where amount > .zero { (least, largest) = (min(least, amount), max(largest, amount)) }
    let series = [[1, 2, 5], [1, 5], [1]].map { Self.bounds(of: $0, above: least, upTo: largest) }
    let fine = series.first { $0.count < Self.most }
    bounds = fine ?? Array((series.last ?? []).suffix(Self.most - 1))
  }

  private static func bounds(of steps: [Int64], above least: Money, upTo largest: Money) -> [Money] {
    var bounds = [Money](), power: Int64 = 1
    while power <= largest.minorUnits {
      bounds += steps.map { Money(minorUnits: $0 * power) }.filter { $0 > least && $0 <= largest }
      power *= 10
    }
    return bounds
  }

  /// The number of the band an amount is in, from 0.
  func band(of amount: Money) -> Int { bounds.count { $0 <= amount } }

  /// How many bands there are.
  var count: Int { bounds.count + 1 }

  /// A band as plain decimals: `-50`, `50-100`, `100-`.
  func key(_ band: Int, _ unit: MoneyUnit) -> String {
    let from = band == 0 ? "" : unit.decimal(bounds[band - 1])
    return from + "-" + (band == bounds.count ? "" : unit.decimal(bounds[band]))
  }
}
