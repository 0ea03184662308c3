import Glibc

/// The order of the UTF-8 bytes of two texts: one order on every machine.
func precedes(_ a: String, _ b: String) -> Bool {
  let order = a.utf8.withContiguousStorageIfAvailable { a in
    b.utf8.withContiguousStorageIfAvailable { b in isBefore(a, b) }
  }
  if case .some(.some(let isBefore)) = order { return isBefore }
  return a.utf8.lexicographicallyPrecedes(b.utf8)
}

private func isBefore(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let start = a.baseAddress, let other = b.baseAddress else { return a.count < b.count }
  let order = memcmp(start, other, min(a.count, b.count))
  return order == 0 ? a.count < b.count : order < 0
}
