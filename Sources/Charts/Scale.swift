/// Where values lie on a line of `steps` equal steps. The line always holds zero; its ends are the least and the
/// greatest value, so no baseline is ever cut off.
///
/// Exact for every `Int`: the arithmetic is done in 128 bits and rounds half up, once.
struct Scale: Sendable {
  let least: Int
  let greatest: Int
  let steps: Int

  init(_ values: some Sequence<Int>, steps: Int) {
    least = values.reduce(0, min)
    greatest = values.reduce(0, max)
    self.steps = steps
  }

  /// The step at which `value` lies, from 0 at the least value; 0 where all values are zero.
  func position(_ value: Int) -> Int {
    portion(Int128(value) - Int128(least), of: Int128(greatest) - Int128(least), steps: steps)
  }

  /// The bar from zero to `value`, the lower end first.
  func bar(_ value: Int) -> Range<Int> {
    position(min(value, 0))..<position(max(value, 0))
  }
}

/// `part` of `whole` in steps, rounded half up; 0 of a whole that is zero. Both are at least zero.
func portion(_ part: Int128, of whole: Int128, steps: Int) -> Int {
  guard whole > 0 else { return 0 }
  return Int((2 * part * Int128(steps) + whole) / (2 * whole))
}
