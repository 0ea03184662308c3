/// Numbers bigrams in the order in which they are first met.
///
/// A table of its own with open addresses: an index asks it for every place of every text, and `Dictionary`, which hashes
/// anything safely, took a third of the time of all lists.
struct BigramNumbers {
  private(set) var bigrams = [Bigram]()
  /// The number of the bigram at each address; a power of two of them, at most half of them taken.
  private var slots = [Int32](repeating: free, count: 1024)

  private static let free: Int32 = -1

  @inline(__always)
  mutating func number(of bigram: Bigram) -> Int {
    var slot = address(of: bigram)
    while slots[slot] != Self.free {
      let number = Int(slots[slot])
      if bigrams[number] == bigram { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(bigram, at: slot)
  }

  private mutating func add(_ bigram: Bigram, at slot: Int) -> Int {
    slots[slot] = Int32(bigrams.count)
    bigrams.append(bigram)
    if bigrams.count * 2 > slots.count { grow() }
    return bigrams.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: Self.free, count: slots.count * 2)
    for (number, bigram) in bigrams.enumerated() {
      var slot = address(of: bigram)
      while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  @inline(__always)
  private func address(of bigram: Bigram) -> Int { Int(bigram.mixed >> 32) & (slots.count - 1) }
}
