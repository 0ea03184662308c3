import Glibc
import Synchronization

/// Sound inputs with some bytes changed, the same in every run of a seed.
///
/// `make test` does some thousand; `make fuzz SEED=n ROUNDS=n` any number. The memory of the process is bounded.
package struct Mutations {
  /// What a failure is found again by.
  package let seed: UInt64
  package let rounds: Int
  package var random: SeededNumbers

  private static let signs =
    Array("\"',:;[]{}()&*?|>-#<=/\n\r\t 0九".utf8) + [0x00, 0x01, 0x7F, 0x80, 0xFF, 0xC2, 0xE3, 0xEF, 0xBB, 0xBF, 0xFE]

  package init(seed: UInt64, rounds: Int) {
    precondition(MemoryBound.isSet, "the memory of the tests cannot be bounded")
    let seed = Self.number("GONGSHI_FUZZ_SEED").map { seed ^ (UInt64($0) << 8) } ?? seed
    self.seed = seed
    self.rounds = Self.number("GONGSHI_FUZZ_ROUNDS") ?? rounds
    random = SeededNumbers(seed: seed)
  }

  private static func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }

  /// One to five changes: a byte put in, replaced, turned or taken out; a run repeated, moved or cut off.
  package mutating func mutated(_ sound: [UInt8]) -> [UInt8] {
    var bytes = sound
    for _ in 0...random.below(5) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let index = random.below(bytes.count + 1), end = min(bytes.count, index + 1 + random.below(40))
    let sign = random.pick(Self.signs)
    switch random.below(8) {
    case 0, 1: bytes.insert(sign, at: index)
    case 2 where index < bytes.count: bytes[index] = sign
    case 3 where index < bytes.count: bytes[index] ^= 1 << UInt8(random.below(8))
    case 4 where index < bytes.count: bytes[index] = UInt8(random.below(256))
    case 5: bytes.removeSubrange(index..<end)
    case 6: bytes.insert(contentsOf: Array(bytes[index..<end]), at: random.below(bytes.count + 1))
    case 7 where random.below(6) == 0: bytes.removeSubrange(index...)
    case _: bytes.append(sign)
    }
  }
}

/// Ends the program when one input takes too long: a reader that hangs cannot be stopped otherwise.
package enum Deadline {
  /// Seconds for one input, on a busy machine.
  private static let seconds: UInt32 = 300
  /// How many works are being watched: the alarm is one for the whole process.
  private static let watched = Mutex(0)

  package static func watch<Value>(_ work: () throws -> Value) rethrows -> Value {
    watched.withLock { count in
      count += 1
      alarm(seconds)
    }
    defer {
      watched.withLock { count in
        count -= 1
        if count == 0 { alarm(0) }
      }
    }
    return try work()
  }
}
