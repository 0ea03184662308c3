/// What happens to one Unicode scalar before it is indexed or looked for. `search-engine.js` holds the same tables;
/// both are held to `vectors.json`.
///
/// The subset of NFKC that lists of projects need, and lower case: full width to half width, signs made of several
/// characters taken apart, the capital letters of ASCII, Latin-1, Greek and Cyrillic made small. Accents stay.
/// Traditional characters become simplified ones (`Simplification`).
enum FoldingRules {
  /// What a scalar becomes.
  enum Outcome: Equatable {
    case scalar(UInt32)
    case blank
    case dropped
    case several([UInt32])
  }

  static func outcome(of scalar: UInt32) -> Outcome {
    if scalar < 0x80 { return asciiOutcome(of: scalar) }
    if scalar >= 0x3400 && scalar < 0xD800 { return .scalar(Simplification.simplified(scalar)) }
    if blanks.contains(where: { $0.contains(scalar) }) { return .blank }
    if dropped.contains(where: { $0.contains(scalar) }) { return .dropped }
    if let several = expansions[scalar] { return .several(several) }
    let half = shifted(scalar, by: widths)
    return .scalar(shifted(half, by: capitals))
  }

  private static func asciiOutcome(of scalar: UInt32) -> Outcome {
    switch scalar {
    case 0...0x20, 0x7F: .blank
    case 0x41...0x5A: .scalar(scalar + 0x20)
    default: .scalar(scalar)
    }
  }

  private static func shifted(_ scalar: UInt32, by shifts: [Shift]) -> UInt32 {
    for shift in shifts where shift.range.contains(scalar) {
      return UInt32(truncatingIfNeeded: Int(scalar) + shift.distance)
    }
    return scalar
  }

  struct Shift {
    let range: ClosedRange<UInt32>
    let distance: Int
  }

  /// White space and control characters; a run of them is one blank.
  private static let blanks: [ClosedRange<UInt32>] = [
    0x80...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000,
  ]

  /// Soft hyphen, zero-width characters, direction marks, variation selectors, byte order mark.
  private static let dropped: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF...0xFEFF,
  ]

  /// Full-width ASCII and currency signs to their half-width forms.
  private static let widths = [
    Shift(range: 0xFF01...0xFF5E, distance: -0xFEE0), Shift(range: 0xFFE0...0xFFE1, distance: -0xFF3E),
    Shift(range: 0xFFE5...0xFFE5, distance: -0xFF40),
  ]

  private static let capitals = [
    Shift(range: 0x41...0x5A, distance: 0x20), Shift(range: 0xC0...0xD6, distance: 0x20),
    Shift(range: 0xD8...0xDE, distance: 0x20), Shift(range: 0x391...0x3A9, distance: 0x20),
    Shift(range: 0x400...0x40F, distance: 0x50), Shift(range: 0x410...0x42F, distance: 0x20),
  ]

  private static let expansions: [UInt32: [UInt32]] = {
    var table = [UInt32: [UInt32]]()
    for (first, words) in expansionRuns {
      for (offset, word) in words.split(separator: " ").enumerated() {
        table[first + UInt32(offset)] = word.unicodeScalars.map(\.value)
      }
    }
    return table
  }()

  /// A first scalar and what it and those after it become: ℃, №, Roman numerals, circled numbers, squared units.
  private static let expansionRuns: [(UInt32, String)] = [
    (0x2103, "°c"), (0x2116, "no"),
    (0x2160, "i ii iii iv v vi vii viii ix x xi xii"), (0x2170, "i ii iii iv v vi vii viii ix x xi xii"),
    (0x2460, "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20"),
    (0x338E, "mg kg"), (0x339C, "mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3"),
  ]
}
