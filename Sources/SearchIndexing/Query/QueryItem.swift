/// One thing a query asks for.
struct QueryItem: Equatable {
  enum Condition: Equatable {
    /// Folded.
    case word([UInt32], in: SearchField?)
    case amounts(AmountBounds)
    case years(ClosedRange<Int>)
  }

  /// Whether what matches is left out.
  let isExcluded: Bool
  let condition: Condition
  /// As written, folded.
  let source: [UInt32]

  /// What is looked for as a text.
  var word: [UInt32]? {
    guard case .word(let word, _) = condition else { return nil }
    return word
  }

  /// The item in one form, whatever way it was written; amounts in the smallest unit.
  func description(decimals: Int) -> String {
    let sign = isExcluded ? "-" : ""
    switch condition {
    case .word(let word, let field): return sign + (field.map { $0.rawValue + ":" } ?? "") + text(of: word)
    case .amounts(let bounds):
      let range = bounds.range(decimals: decimals)
      return sign + "amount:\(range.lowerBound)..\(range.upperBound - 1)"
    case .years(let years): return sign + "year:\(years.lowerBound)..\(years.upperBound)"
    }
  }
}
