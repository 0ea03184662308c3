private import Glibc

/// Below, at or above zero as the first bytes of `a` that differ stand before, nowhere or after those of `b`.
func memoryOrder(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int32 {
  guard let first = a.baseAddress, let second = b.baseAddress else { return 0 }
  return memcmp(first, second, min(a.count, b.count))
}
