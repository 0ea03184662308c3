extension JSONReader {
  /// A text in quotation marks, the first of which is next.
  mutating func text() throws(JSONError) -> String {
    index += 1
    let start = index
    skipPlain()
    if next == UInt8(ascii: "\"") {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while true {
      let start = index
      skipPlain()
      text += bytes[start..<index]
      guard index < bytes.count else { throw error(.end(due: .quotationMark)) }
      if skip(UInt8(ascii: "\"")) { return String(decoding: text, as: UTF8.self) }
      guard next == UInt8(ascii: "\\") else { throw error(.controlCharacter(next)) }
      try appendUnescaped(to: &text)
    }
  }

  private mutating func skipPlain() {
    var end = index
    while end < bytes.count, !endsPlain(bytes[end]) { end += 1 }
    index = end
  }

  /// Appends what the escape that is next stands for.
  private mutating func appendUnescaped(to text: inout [UInt8]) throws(JSONError) {
    let start = index
    index += 2
    guard start + 1 < bytes.count else { throw error(.end(due: .quotationMark), at: bytes.count) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[start + 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "u"): text += try scalar(escapedAt: start).utf8
    default: throw error(.unknownEscape, at: start)
    }
  }

  /// The character of one `\uXXXX`, or of two that are a surrogate pair, with `index` after the first `\u`.
  private mutating func scalar(escapedAt start: Int) throws(JSONError) -> String {
    let first = try codeUnit(escapedAt: start)
    if let scalar = Unicode.Scalar(first) { return String(scalar) }
    guard UTF16.isLeadSurrogate(first), bytes[index...].starts(with: #"\u"#.utf8) else {
      throw error(.halfSurrogatePair, at: start)
    }
    let escape = index
    index += 2
    let second = try codeUnit(escapedAt: escape)
    guard UTF16.isTrailSurrogate(second) else { throw error(.halfSurrogatePair, at: start) }
    return String(decoding: [first, second], as: UTF16.self)
  }

  private mutating func codeUnit(escapedAt start: Int) throws(JSONError) -> UInt16 {
    guard index + 4 <= bytes.count else { throw error(.unknownEscape, at: start) }
    var unit: UInt16 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = hexValue(of: byte) else { throw error(.unknownEscape, at: start) }
      unit = unit << 4 | UInt16(digit)
    }
    index += 4
    return unit
  }
}

private func endsPlain(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}

private func hexValue(of byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
