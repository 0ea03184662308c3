/// Appends the text in quotation marks: UTF-8 as it is, only `"`, `\`, control characters and the line separators
/// U+2028 and U+2029 escaped (RFC 8259 §7; the separators because JavaScript before 2019 ended a line there).
func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
  text.utf8Span.span.withUnsafeBufferPointer { text in
    bytes.append(quote)
    var start = 0
    while true {
      let stop = endOfPlainRun(in: text, from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<stop]))
      guard stop < text.count else { break }
      start = appendEscape(for: text, at: stop, to: &bytes)
    }
    bytes.append(quote)
  }
}

private let quote = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
/// The first byte of U+2028 and U+2029 (E2 80 A8, E2 80 A9) and of other characters that pass.
private let separatorLead: UInt8 = 0xE2

/// The index of the first byte from `start` that may need an escape: eight bytes at a time, then one by one.
private func endOfPlainRun(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var index = start
  let whole = UnsafeRawBufferPointer(text)
  while index + 8 <= text.count {
    let word = whole.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    if mayNeedEscape(word) { break }
    index += 8
  }
  while index < text.count, !mayNeedEscape(text[index]) { index += 1 }
  return index
}

private func mayNeedEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == quote || byte == backslash || byte == separatorLead
}

/// Whether any of eight bytes may need an escape; each test sets the high bit of a byte it finds.
private func mayNeedEscape(_ word: UInt64) -> Bool {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let highs: UInt64 = 0x8080_8080_8080_8080
  let controls = (word &- ones &* 0x20) & ~word
  let quotes = hasZero(word ^ ones &* UInt64(quote))
  let backslashes = hasZero(word ^ ones &* UInt64(backslash))
  let separators = hasZero(word ^ ones &* UInt64(separatorLead))
  return (controls | quotes | backslashes | separators) & highs != 0

  func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}

/// Appends the byte at `index` escaped, or as it is where only its first byte looked like a separator.
///
/// - Returns: the index after what was appended.
private func appendEscape(for text: UnsafeBufferPointer<UInt8>, at index: Int, to bytes: inout [UInt8]) -> Int {
  let byte = text[index]
  switch byte {
  case quote, backslash: bytes += [backslash, byte]
  case 0x08: bytes += [backslash, UInt8(ascii: "b")]
  case 0x09: bytes += [backslash, UInt8(ascii: "t")]
  case 0x0A: bytes += [backslash, UInt8(ascii: "n")]
  case 0x0C: bytes += [backslash, UInt8(ascii: "f")]
  case 0x0D: bytes += [backslash, UInt8(ascii: "r")]
  case separatorLead:
    // A String is valid UTF-8, so two bytes follow the lead.
    guard text[index + 1] == 0x80, text[index + 2] | 1 == 0xA9 else {
      bytes.append(byte)
      return index + 1
    }
    bytes.append(contentsOf: (text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
    return index + 3
  default: bytes += [backslash, UInt8(ascii: "u"), 0x30, 0x30, 0x30 + byte >> 4, hexDigit(byte & 15)]
  }
  return index + 1
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
