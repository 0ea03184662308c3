import ReportModel

/// A value of a further measure that keeps its bounds.
struct MeasureDraw: Sendable {
  let unit: String
  let bounds: [Rule.Bound]

  func text(_ source: inout RandomSource) -> String {
    let least = bounds.least
    guard let most = bounds.most ?? naturalMost else { return above(least, &source).text }
    guard bounds.least.millionths == 0, bounds.most != nil else { return between(least, most, &source).text }
    // A bound from above alone: half of the projects stay far below it, at nothing.
    return source.chance(500) ? "0" : between(least, most, &source).text
  }

  /// A share ends at 100, a grade at 5.
  private var naturalMost: Quantity? {
    switch unit {
    case "%": Quantity(100)
    case "级": Quantity(5)
    default: nil
    }
  }

  /// Units that are counted have no decimals.
  private var step: Int64 {
    switch unit {
    case "万元": 10_000
    case "%", "万公里": 100_000
    default: 1_000_000
    }
  }

  private func above(_ least: Quantity, _ source: inout RandomSource) -> Quantity {
    between(least, Quantity(millionths: least.millionths * 5 / 2), &source)
  }

  private func between(_ least: Quantity, _ most: Quantity, _ source: inout RandomSource) -> Quantity {
    let steps = Int((most.millionths - least.millionths) / step)
    return Quantity(millionths: least.millionths + Int64(source.skewed(0...max(steps, 0))) * step)
  }
}

extension [Rule.Bound] {
  /// The least value all bounds allow; `moreThan` is taken one whole higher.
  var least: Quantity {
    var value = Quantity(millionths: 0)
    for bound in self {
      switch bound {
      case .atLeast(let limit): value = Swift.max(value, limit)
      case .moreThan(let limit): value = Swift.max(value, Quantity(millionths: limit.millionths + 1_000_000))
      case .atMost, .lessThan: break
      }
    }
    return value
  }

  /// The greatest value all bounds allow; `lessThan` is taken one whole lower.
  var most: Quantity? {
    var value: Quantity?
    for bound in self {
      switch bound {
      case .atMost(let limit): value = Swift.min(value ?? limit, limit)
      case .lessThan(let limit):
        let below = Quantity(millionths: limit.millionths - 1_000_000)
        value = Swift.min(value ?? below, below)
      case .atLeast, .moreThan: break
      }
    }
    return value
  }
}
