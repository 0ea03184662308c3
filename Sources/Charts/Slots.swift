/// The width of a column chart shared out among its columns, and which of their texts there is room for.
struct Slots: Sendable {
  enum Visibility: Hashable, Sendable {
    case always
    /// On a wide page only.
    case wide
    case never
  }

  /// Fewer columns than this leave room at the right instead of growing into slabs.
  private static let least = 3
  private static let gap = 600

  let count: Int
  /// In hundredths of a percent, at either side, for texts wider than their slot.
  let margin: Int
  /// Every how many columns one is printed on the narrowest page, and on a wide one; the first a multiple of the second.
  let stride: (narrow: Int, wide: Int)

  /// - Parameters:
  ///   - count: how many columns there are.
  ///   - widest: the widest text, in hundredths of a CSS pixel.
  init(_ count: Int, widest: Int) {
    self.count = max(count, 1)
    let room = widest + Slots.gap
    let slots = max(count, Slots.least)
    let isTight = room * slots > Sheet.narrowest * 100
    let margin = isTight ? min(room * 50 / Sheet.narrowest, 4_000) : 0
    self.margin = margin
    func stride(at width: Int) -> Int {
      let line = max(1, width * (10_000 - 2 * margin) / 100)
      return max(1, (room * slots + line - 1) / line)
    }
    let wide = stride(at: Sheet.wide)
    self.stride = ((stride(at: Sheet.narrowest) + wide - 1) / wide * wide, wide)
  }

  /// The share of the width of column `number`, in hundredths of a percent.
  func slot(_ number: Int) -> Range<Int> {
    let slots = max(count, Slots.least)
    let line = 10_000 - 2 * margin
    return margin + number * line / slots..<margin + (number + 1) * line / slots
  }

  /// Whether texts are wider than their slots somewhere.
  var isCrowded: Bool { stride.narrow > 1 }

  func visibility(_ number: Int) -> Visibility {
    let back = count - 1 - number
    if back % stride.narrow == 0 { return .always }
    return back % stride.wide == 0 ? .wide : .never
  }
}
