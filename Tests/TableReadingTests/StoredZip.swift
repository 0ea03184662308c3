/// A zip archive whose entries are stored as they are, written byte by byte so that a test can get any of it wrong.
struct StoredZip {
  private var entries = [UInt8]()
  private var directory = [UInt8]()
  private var count = 0

  init(_ parts: [(name: String, text: String)], isEncrypted: Bool = false) {
    for part in parts { add(part.name, Array(part.text.utf8), isEncrypted: isEncrypted) }
  }

  mutating func add(_ name: String, _ bytes: [UInt8], isEncrypted: Bool = false) {
    let offset = entries.count
    let flags = 0x0800 | (isEncrypted ? 1 : 0)
    let common =
      short(20) + short(flags) + short(0) + long(0) + long(Int(Self.checksum(bytes))) + long(bytes.count)
      + long(bytes.count) + short(name.utf8.count) + short(0)
    entries += [0x50, 0x4B, 3, 4] + common + Array(name.utf8) + bytes
    directory +=
      [0x50, 0x4B, 1, 2] + short(20) + common + short(0) + short(0) + short(0) + long(0) + long(offset)
      + Array(name.utf8)
    count += 1
  }

  var bytes: [UInt8] {
    entries + directory + [0x50, 0x4B, 5, 6] + short(0) + short(0) + short(count) + short(count)
      + long(directory.count) + long(entries.count) + short(0)
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

/// Two bytes, the lower first.
func short(_ value: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)] }

/// Four bytes, the lowest first.
func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
