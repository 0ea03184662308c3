import Glibc

/// Texts of a workbook: UTF-16 or its lower half (BIFF8), or in the code page of the computer that wrote it (BIFF5).
struct BIFFText {
  enum Version: Hashable {
    case biff5(codePage: Int)
    case biff8
  }

  /// How many bytes hold the length of a text.
  enum Count {
    case byte, short
  }

  let version: Version

  /// A text that begins with its length; what continues behind the record is given with it.
  func text(_ body: LittleEndian, _ count: Count, and rest: [LittleEndian] = []) -> [UInt8] {
    let size = count == .byte ? 1 : 2
    let length = count == .byte ? Int(body.byte(at: 0)) : body.short(at: 0)
    switch version {
    case .biff5(let codePage):
      let whole = rest.reduce(Array(body.bytes.dropFirst(size))) { $0 + $1.bytes }
      return Self.decoded(Array(whole.prefix(length)), codePage: codePage)
    case .biff8:
      var scan = BIFFTextScan([body.dropping(size)] + rest)
      return scan.units(length, flags: scan.byte())
    }
  }

  /// What the bytes say in a code page; where it is unknown or they are wrong, with U+FFFD for each.
  private static func decoded(_ bytes: [UInt8], codePage: Int) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes }
    let name =
      switch codePage {
      case 936: "GB18030"
      case 10_000, 32_768: "MACINTOSH"
      case 32_769: "CP1252"
      default: "CP\(codePage)"
      }
    let converter = iconv_open("UTF-8", name)
    guard converter != iconv_t(bitPattern: -1) else { return Array(String(decoding: bytes, as: UTF8.self).utf8) }
    defer { iconv_close(converter) }
    return converted(bytes, with: converter)
  }

  private static func converted(_ bytes: [UInt8], with converter: iconv_t?) -> [UInt8] {
    var input = bytes.map { CChar(bitPattern: $0) }, output = [CChar](repeating: 0, count: bytes.count * 4)
    var written = 0, read = 0
    input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        while read < bytes.count {
          var from = input.baseAddress.map { $0 + read }, to = output.baseAddress.map { $0 + written }
          var left = input.count - read, space = output.count - written
          let result = iconv(converter, &from, &left, &to, &space)
          (read, written) = (input.count - left, output.count - space)
          guard result == -1, read < input.count, space >= 3 else { return }
          for byte in UTF8.encodedReplacementCharacter {
            output[written] = CChar(bitPattern: byte)
            written += 1
          }
          read += 1
        }
      }
    }
    return output.prefix(written).map { UInt8(bitPattern: $0) }
  }
}

/// A run of bytes cut into records wherever it was full; characters behind a cut begin with new flags
/// ([MS-XLS] 2.5.293).
struct BIFFTextScan {
  private let bodies: [LittleEndian]
  private var body = 0
  private var position = 0

  init(_ bodies: [LittleEndian]) { self.bodies = bodies }

  /// Whether nothing is left.
  var isAtEnd: Bool { body >= bodies.count || (body == bodies.count - 1 && position >= bodies[body].count) }

  mutating func byte() -> UInt8 {
    while body < bodies.count, position >= bodies[body].count { (body, position) = (body + 1, 0) }
    guard body < bodies.count else { return 0 }
    defer { position += 1 }
    return bodies[body].byte(at: position)
  }

  mutating func short() -> Int { Int(byte()) | Int(byte()) << 8 }
  mutating func long() -> Int { short() | short() << 16 }

  mutating func skip(_ count: Int) {
    var left = count
    while left > 0, body < bodies.count {
      let step = min(left, bodies[body].count - position)
      (left, position) = (left - step, position + step)
      if left > 0 { (body, position) = (body + 1, 0) }
    }
  }

  /// So many characters as UTF-8, fewer at the end; `flags` tells whether each has one byte or two.
  mutating func units(_ count: Int, flags: UInt8) -> [UInt8] {
    var units = [UInt16](), isWide = flags & 1 != 0
    while units.count < count, !isAtEnd {
      if position >= bodies[body].count {
        (body, position) = (body + 1, 0)
        isWide = byte() & 1 != 0
        continue
      }
      units.append(isWide ? UInt16(short()) : UInt16(byte()))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// A text with what says how parts of it look and sound ([MS-XLS] 2.5.293).
  mutating func richText() -> [UInt8] {
    let count = short(), flags = byte()
    let runs = flags & 8 != 0 ? short() : 0, extra = flags & 4 != 0 ? long() : 0
    let text = units(count, flags: flags)
    skip(4 * runs + extra)
    return text
  }
}
