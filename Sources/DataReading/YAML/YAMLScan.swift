/// What can be known of a YAML text before it is parsed: how many aliases it may hold.
///
/// The count may be too high (prose such as `*this`), never too low.
struct YAMLScan {
  private(set) var aliases = 0

  mutating func read(_ bytes: [UInt8]) {
    var previous = UInt8(ascii: "\n"), hasAnchor = false, candidates = 0
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "&"), Self.endsToken(previous),
        index + 1 < bytes.count, Self.isName(bytes[index + 1])
      {
        if byte == UInt8(ascii: "&") { hasAnchor = true } else { candidates += 1 }
      }
      previous = byte
    }
    aliases = hasAnchor ? candidates : 0
  }

  private static func endsToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "-"),
      0x80...:
      true
    default: false
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
