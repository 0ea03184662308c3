/// How values are sorted into five classes. Exact: equal values always share a class, and a greater value never has a
/// lesser class. A class may stay empty.
package enum Breaks: Hashable, Sendable {
  /// A fifth of the values each, as far as ties allow.
  case quantile
  /// A fifth of the range from the least to the greatest value each.
  case equal

  static let classes = 5

  /// The class of each value, from 0 to 4, in the order given.
  func classes(of values: [Int]) -> [Int] {
    switch self {
    case .quantile: byRank(values)
    case .equal: byRange(values)
    }
  }

  private func byRank(_ values: [Int]) -> [Int] {
    var rank = [Int: Int]()
    for (number, value) in values.sorted().enumerated() where rank[value] == nil { rank[value] = number }
    return values.map { (rank[$0] ?? 0) * Breaks.classes / values.count }
  }

  private func byRange(_ values: [Int]) -> [Int] {
    guard let least = values.min(), let greatest = values.max(), least < greatest else { return values.map { _ in 0 } }
    let range = Int128(greatest) - Int128(least)
    return values.map { value in
      min(Breaks.classes - 1, Int((Int128(value) - Int128(least)) * Int128(Breaks.classes) / range))
    }
  }
}
