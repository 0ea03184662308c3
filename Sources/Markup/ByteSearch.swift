private import CMemorySearch
private import Glibc

/// Looking for bytes in markup by what the system's library has for it, which compares many at a time.
extension UnsafeBufferPointer<UInt8> {
  /// Where a byte stands first, at or after `start`; nil where it does not.
  package func position(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count else { return nil }
    return memchr(base + start, Int32(byte), count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }

  /// Where a text stands first as a whole in a range; nil where it does not.
  package func position(of text: StaticString, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty else { return nil }
    let found = memmem(base + range.lowerBound, range.count, text.utf8Start, text.utf8CodeUnitCount)
    return found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
  }

  /// Whether the bytes are those of another buffer.
  package func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count, let base = baseAddress, let otherBase = other.baseAddress else {
      return count == other.count
    }
    return memcmp(base, otherBase, count) == 0
  }
}
