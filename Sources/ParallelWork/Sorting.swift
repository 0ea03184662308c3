/// The elements in order: each worker sorts a part, then the parts are merged two by two.
///
/// Elements of which neither precedes the other keep their order, as they do in the sort of the standard library.
@inlinable package func sorted<Element: Sendable>(
  _ elements: [Element], workers: Int, by precedes: @Sendable (Element, Element) -> Bool
) -> [Element] {
  let size = max(1, (elements.count + workers - 1) / workers)
  var parts = mapped(elements.indices, workers: workers, runs: size) { [elements[$0].sorted(by: precedes)] }
  while parts.count > 1 {
    let pairs = stride(from: 0, to: parts.count, by: 2).map { parts[$0..<min($0 + 2, parts.count)] }
    parts = mapped(pairs.indices, workers: workers, runs: 1) { range in
      range.map { merged(pairs[$0].first ?? [], pairs[$0].dropFirst().first ?? [], by: precedes) }
    }
  }
  return parts.first ?? []
}

/// Two lists that are in order, as one.
@inlinable func merged<Element>(
  _ a: [Element], _ b: [Element], by precedes: (Element, Element) -> Bool
) -> [Element] {
  if b.isEmpty { return a }
  var all = [Element](), position = 0
  all.reserveCapacity(a.count + b.count)
  for next in b {
    while position < a.count, !precedes(next, a[position]) {
      all.append(a[position])
      position += 1
    }
    all.append(next)
  }
  all += a[position...]
  return all
}
