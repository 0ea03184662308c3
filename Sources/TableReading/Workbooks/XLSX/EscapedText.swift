import Glibc

/// Text of a spreadsheet as it is kept, in which `_xHHHH_` stands for a UTF-16 unit that XML cannot hold
/// (ECMA-376 part 1, 22.9.2.19).
enum EscapedText {
  /// Makes the escapes from a place on to what they stand for; control characters, which no text shows, stay escaped.
  static func unescape(_ text: inout [UInt8], from start: Int = 0) {
    guard var read = next(in: text, from: start) else { return }
    var write = read
    while read < text.count {
      guard let unit = unit(in: text, at: read) else {
        text[write] = text[read]
        (read, write) = (read + 1, write + 1)
        continue
      }
      var scalar = Unicode.Scalar(unit), length = 7
      if scalar == nil, unit < 0xDC00, let low = self.unit(in: text, at: read + 7), low & 0xFC00 == 0xDC00 {
        scalar = Unicode.Scalar(0x1_0000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF)
        length = 14
      }
      for byte in UTF8.encode(scalar ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter {
        text[write] = byte
        write += 1
      }
      read += length
    }
    text.removeSubrange(write...)
  }

  private static func next(in text: [UInt8], from start: Int) -> Int? {
    text.withUnsafeBytes { bytes in
      var index = start
      while index + 7 <= bytes.count, let address = bytes.baseAddress,
        let found = memchr(address + index, Int32(UInt8(ascii: "_")), bytes.count - index)
      {
        index = UnsafeRawPointer(found) - address
        if unit(in: text, at: index) != nil { return index }
        index += 1
      }
      return nil
    }
  }

  /// The unit of an escape that begins at a place.
  private static func unit(in text: [UInt8], at index: Int) -> UInt16? {
    let underscore = UInt8(ascii: "_")
    guard index + 7 <= text.count, text[index] == underscore, text[index + 1] | 0x20 == UInt8(ascii: "x"),
      text[index + 6] == underscore
    else { return nil }
    var unit: UInt16 = 0
    for byte in text[(index + 2)..<(index + 6)] {
      guard let digit = hexDigit(byte) else { return nil }
      unit = unit << 4 | digit
    }
    let isShown = unit >= 0x20 && unit != 0x7F || unit == 0x09 || unit == 0x0A || unit == 0x0D
    return isShown ? unit : nil
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: UInt16(byte | 0x20) - 0x57
    default: nil
    }
  }
}
