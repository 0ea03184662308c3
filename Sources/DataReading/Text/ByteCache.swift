/// What was made of some bytes, kept by the bytes: a list repeats its places, programmes and states by the thousand.
///
/// Open addressing over FNV-1a; the keys lie in one buffer.
package struct ByteCache<Value> {
  private struct Key {
    let hash: UInt64
    let start: Int
    let count: Int
  }

  private var entries = [Key]()
  private var values = [Value]()
  private var keys = [UInt8]()
  private var slots = [Int32](repeating: -1, count: 64)

  package init() {}

  /// What is kept under a number.
  package subscript(index: Int) -> Value { values[index] }

  /// The number of the value kept for `bytes`, made and kept when there is none yet.
  package mutating func index(for bytes: Span<UInt8>, _ make: (Span<UInt8>) -> Value) -> Int {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isEqual(entry, bytes) { return Int(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = entries.count
    values.append(make(bytes))
    slots[slot] = Int32(index)
    entries.append(Key(hash: hash, start: keys.count, count: bytes.count))
    for index in bytes.indices { keys.append(bytes[index]) }
    if entries.count * 2 > slots.count { grow() }
    return index
  }

  private func isEqual(_ entry: Key, _ bytes: Span<UInt8>) -> Bool {
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
