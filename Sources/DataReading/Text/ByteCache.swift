/// What was made of some bytes, kept by the bytes: a list repeats its places, programmes and states by the thousand.
///
/// Open addressing over FNV-1a; the keys lie in one buffer.
struct ByteCache<Value> {
  private struct Entry {
    let hash: UInt64
    let start: Int
    let count: Int
    let value: Value
  }

  private var entries = [Entry]()
  private var keys = [UInt8]()
  private var slots = [Int32](repeating: -1, count: 64)

  init() {}

  /// The value kept for `bytes`, made and kept when there is none yet.
  mutating func value(for bytes: Span<UInt8>, _ make: (Span<UInt8>) -> Value) -> Value {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isEqual(entry, bytes) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = make(bytes)
    slots[slot] = Int32(entries.count)
    entries.append(Entry(hash: hash, start: keys.count, count: bytes.count, value: value))
    for index in bytes.indices { keys.append(bytes[index]) }
    if entries.count * 2 > slots.count { grow() }
    return value
  }

  private func isEqual(_ entry: Entry, _ bytes: Span<UInt8>) -> Bool {
    guard entry.count == bytes.count else { return false }
    for index in bytes.indices where keys[entry.start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 32)
  }
}
