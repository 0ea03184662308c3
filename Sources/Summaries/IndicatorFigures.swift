package import ReportModel

/// What the projects of one programme and year state for one indicator of their form.
package struct IndicatorFigures: Sendable, Hashable {
  /// The values of several projects as one.
  package enum Whole: Sendable, Hashable {
    /// In millionths, for what adds up.
    case sum(Int128)
    /// In millionths, for shares, ratios and averages: the middle value, or the mean of the two middle ones rounded half
    /// to even.
    case median(Int64)
    /// No number is stated: words can only be counted.
    case none
  }

  package let indicator: Indicator
  /// How many projects state a value, in numbers or in words.
  package let targets: Int
  package let actuals: Int
  package let target: Whole
  package let actual: Whole
  /// Of what adds up, over the projects that state both: the sums, in millionths.
  package let both: Both?

  package struct Both: Sendable, Hashable {
    package let projects: Int
    package let target: Int128
    package let actual: Int128

    /// Achieved in percent of the targets, one decimal; nil where the targets are not positive.
    package var completion: String? {
      // A hundredth of a part in a million is beyond one decimal of a percent: large sums lose nothing that is shown.
      var (actual, target) = (actual, target)
      while actual.magnitude > Int128(Int64.max / 1_000).magnitude || target > Int128(Int64.max) {
        actual /= 10
        target /= 10
      }
      return target > 0 ? ratioText(Int64(actual) * 100, Int64(target), decimals: 1) : nil
    }
  }
}

extension IndicatorFigures.Whole {
  /// The shortest exact decimal; nil where there is no number.
  package var text: String? {
    switch self {
    case .sum(let millionths): decimalText(millionths, decimals: 6)
    case .median(let millionths): decimalText(Int128(millionths), decimals: 6)
    case .none: nil
    }
  }
}

/// The figures of one indicator from the values the projects state for it.
func figures(of indicator: Indicator, _ values: [IndicatorValue]) -> IndicatorFigures {
  let pairs = values.compactMap { value -> (Int128, Int128)? in
    guard let target = value.target?.quantity, let actual = value.actual?.quantity else { return nil }
    return (Int128(target.millionths), Int128(actual.millionths))
  }
  let both = IndicatorFigures.Both(
    projects: pairs.count, target: pairs.reduce(0) { $0 + $1.0 }, actual: pairs.reduce(0) { $0 + $1.1 })
  let targets = values.compactMap(\.target), actuals = values.compactMap(\.actual)
  return IndicatorFigures(
    indicator: indicator, targets: targets.count, actuals: actuals.count,
    target: whole(targets.compactMap { $0.quantity?.millionths }, addsUp: indicator.addsUp),
    actual: whole(actuals.compactMap { $0.quantity?.millionths }, addsUp: indicator.addsUp),
    both: indicator.addsUp && !pairs.isEmpty ? both : nil)
}

private func whole(_ numbers: [Int64], addsUp: Bool) -> IndicatorFigures.Whole {
  if numbers.isEmpty { return .none }
  if addsUp { return .sum(numbers.reduce(Int128(0)) { $0 + Int128($1) }) }
  let sorted = numbers.sorted(), middle = sorted.count / 2
  if sorted.count % 2 == 1 { return .median(sorted[middle]) }
  let sum = Int128(sorted[middle - 1]) + Int128(sorted[middle])
  var half = sum >> 1
  if sum & 1 == 1, half & 1 == 1 { half += 1 }
  return .median(Int64(half))
}
