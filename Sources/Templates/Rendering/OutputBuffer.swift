private import Markup

/// The bytes of a page while it is written: memory of its own that grows, for a page is made of a thousand small pieces
/// and each would ask an array who else holds it.
struct OutputBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { base.deallocate() }

  var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  /// What was written from an offset on.
  func written(from start: Int) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: written[start...]) }

  @inline(__always) mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (base + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: StaticString) { text.withUTF8Buffer { append($0) } }

  mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let special = positionOfSpecial(in: text, from: start) {
      append(UnsafeBufferPointer(rebasing: text[start..<special]))
      append(reference(to: text[special]))
      start = special + 1
    }
    append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Takes back what was written from an offset on.
  mutating func truncate(to count: Int) { self.count = count }

  private mutating func grow(by byteCount: Int) {
    let size = max(2 * capacity, count + byteCount), larger = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    (base, capacity) = (larger, size)
  }
}
