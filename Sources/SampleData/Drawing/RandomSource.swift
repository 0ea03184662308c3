/// SplitMix64: the same numbers for the same seed on every machine. No clock, no system randomness, no binary
/// fractions anywhere in what is drawn from it.
struct RandomSource: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A source of its own for each combination of keys: a change of one row leaves all others as they are.
  init(seed: UInt64, _ keys: UInt64...) {
    state = keys.reduce(seed) { mixed($0 &* 0x9E37_79B9_7F4A_7C15 ^ mixed($1)) }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return finalised(state)
  }

  /// A number from 0 up to but not including `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

  /// A number of the range, each equally likely.
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// A number of the range; small ones are likelier, as with amounts of money.
  mutating func skewed(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(below(range.upperBound - range.lowerBound + 1) + 1)
  }

  /// True in `permille` of 1,000 draws.
  mutating func chance(_ permille: Int) -> Bool { below(1000) < permille }

  /// An element of a list that is not empty.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// The position of an entry, each as likely as its weight says.
  mutating func weighted(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      guard rest >= weight else { return position }
      rest -= weight
    }
    return weights.count - 1
  }
}

/// One step of SplitMix64: a number scattered over 64 bits, one to one.
func mixed(_ value: UInt64) -> UInt64 { finalised(value &+ 0x9E37_79B9_7F4A_7C15) }

private func finalised(_ value: UInt64) -> UInt64 {
  var bits = value
  bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
  bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
  return bits ^ (bits >> 31)
}
