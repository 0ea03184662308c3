/// Two neighbouring scalars of a folded text, ordered by the first, then the second.
struct Bigram: Hashable, Comparable {
  /// The first scalar times 2²¹ plus the second.
  let key: UInt64

  init(_ first: UInt32, _ second: UInt32) { key = UInt64(first) << 21 | UInt64(second) }

  /// The key with its bits mixed, the finaliser of SplitMix64 without its last step.
  @inline(__always)
  var mixed: UInt64 {
    let bits = (key ^ (key >> 21)) &* 0xBF58_476D_1CE4_E5B9
    return bits ^ (bits >> 31)
  }

  /// To which of so many equal shares it falls, from 0; by other bits than a table of them is addressed by.
  @inline(__always)
  func share(of count: UInt64) -> UInt64 { (UInt64(UInt32(truncatingIfNeeded: mixed)) &* count) >> 32 }

  var scalars: [UInt32] { [UInt32(key >> 21), UInt32(key & 0x1F_FFFF)] }

  /// Whether it begins with a letter or digit.
  var beginsWord: Bool { isLetterOrDigit(UInt32(key >> 21)) }

  var text: String { SearchIndexing.text(of: scalars) }

  static func < (a: Bigram, b: Bigram) -> Bool { a.key < b.key }
}

/// The bigrams of a folded text, one per position but the last; those that touch a separator are none of the text's.
func bigrams(of scalars: [UInt32]) -> [(position: Int, bigram: Bigram)] {
  guard scalars.count > 1 else { return [] }
  return (0..<scalars.count - 1).compactMap { position in
    let (first, second) = (scalars[position], scalars[position + 1])
    return first == fieldSeparator || second == fieldSeparator ? nil : (position, Bigram(first, second))
  }
}
