/// Splits 10,000 parts in proportion to `values`, exactly: each gets its whole parts, what is left goes to the largest
/// remainders, the first of equal ones (method of Hare and Niemeyer). nil where the total is not positive.
func shares(of values: [Int64]) -> [Int]? {
  let total = values.reduce(Int128(0)) { $0 + Int128($1) }
  guard total > 0 else { return nil }
  var parts = [Int](), remainders = [Int128]()
  for value in values {
    let product = Int128(value) * 10_000
    var (quotient, rest) = product.quotientAndRemainder(dividingBy: total)
    if rest < 0 {
      quotient -= 1
      rest += total
    }
    parts.append(Int(quotient))
    remainders.append(rest)
  }
  let left = 10_000 - parts.reduce(0, +)
  let order = values.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
  for index in order.prefix(left) { parts[index] += 1 }
  return parts
}
