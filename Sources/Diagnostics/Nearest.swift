/// The candidate nearest to what was written, for "did you mean …?"; nil when none is near enough.
///
/// Distance is optimal string alignment (a swap of neighbours costs one) over Unicode scalars; near enough is at
/// most a third of the longer word, at least one. Ties go to the first in the order given.
package func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
  let word = Array(written.lowercased().unicodeScalars)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    let limit = max(1, max(word.count, other.count) / 3)
    guard abs(word.count - other.count) <= limit else { continue }
    let distance = editDistance(word, other)
    guard distance <= limit, distance < best?.distance ?? .max else { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}

/// `did you mean "x"?` for the nearest candidate, or nil.
package func didYouMean(_ written: String, among candidates: some Sequence<String>) -> String? {
  nearest(to: written, among: candidates).map { "did you mean \"\($0)\"?" }
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](), last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i]
    for j in 1...b.count {
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
