import Glibc

/// What a text that does not say its encoding is written in. Text that is UTF-8 is never taken for anything else.
struct EncodingGuess {
  let encoding: TextEncoding
  /// Another that is nearly as plausible.
  let rival: TextEncoding?

  /// A text that is no UTF-8.
  init(_ bytes: [UInt8]) {
    (encoding, rival) = Self.wide(bytes).map { ($0, nil) } ?? Self.narrow(bytes)
  }

  /// UTF-16 without a mark: the ASCII signs of a list leave NUL bytes at even offsets, or at odd ones, not at both.
  static func wide(_ bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var even = 0, odd = 0
    for (offset, byte) in bytes.prefix(8192).enumerated() where byte == 0 {
      if offset.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    guard even + odd > bytes.prefix(8192).count / 64, min(even, odd) * 16 <= max(even, odd) else { return nil }
    let encoding = odd > even ? TextEncoding.utf16LE : .utf16BE
    return TextConversion(bytes, 0..<min(bytes.count, 8192), from: encoding) == nil ? nil : encoding
  }

  private static let candidates: [TextEncoding] = [.gb18030, .big5, .shiftJIS, .eucJP, .windows1252]

  private static func narrow(_ bytes: [UInt8]) -> (TextEncoding, TextEncoding?) {
    if isBrokenUTF8(bytes) { return (.utf8, nil) }
    let range = sample(of: bytes)
    var ranked = candidates.compactMap { candidate in
      TextPlausibility(bytes, range, as: candidate).map { (encoding: candidate, score: $0.score) }
    }
    // Equal ones keep their order: the first is the most usual for lists.
    ranked.sort { $0.score > $1.score }
    guard let best = ranked.first else { return (.gb18030, nil) }
    let rival = ranked.dropFirst().first { $0.score > best.score - 2 || ($0.score > 0 && best.score < 4) }
    return (best.encoding, rival?.encoding)
  }

  /// Whether most bytes beyond ASCII make signs of UTF-8: then it is UTF-8 with damage, and nothing else.
  private static func isBrokenUTF8(_ bytes: [UInt8]) -> Bool {
    var signs = 0, faults = 0, index = 0
    while index < bytes.count, signs + faults < 100_000 {
      let byte = bytes[index]
      index += 1
      guard byte >= 0x80 else { continue }
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      let following = bytes[index...].prefix(length)
      if length > 0, following.count == length, following.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        signs += 1
        index += length
      } else {
        faults += 1
      }
    }
    return signs > faults * 4
  }

  /// About 64 KiB of whole lines from the first that is not plain ASCII.
  private static func sample(of bytes: [UInt8]) -> Range<Int> {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return 0..<0 }
    let start = bytes[..<first].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    let end = min(bytes.count, start + 0x1_0000)
    guard end < bytes.count else { return start..<end }
    return start..<(bytes[first..<end].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? end)
  }
}
