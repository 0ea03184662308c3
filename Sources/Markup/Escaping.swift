/// Appends text so that it can stand in element content and in a quoted attribute value, whichever quote is used.
///
/// `& < > " '` become `&amp; &lt; &gt; &quot; &#39;`; every other byte passes. Works on bytes, so a quote followed by
/// a combining mark is a quote like any other. One pass; stretches without special bytes are copied whole.
@inlinable package func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  var start = 0
  while let special = positionOfSpecial(in: text, from: start) {
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<special]))
    reference(to: text[special]).withUTF8Buffer { output.append(contentsOf: $0) }
    start = special + 1
  }
  output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
}

@inlinable package func appendEscaped(_ text: [UInt8], to output: inout [UInt8]) {
  text.withUnsafeBufferPointer { appendEscaped($0, to: &output) }
}

@inlinable package func appendEscaped(_ text: some StringProtocol, to output: inout [UInt8]) {
  let escaped: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0, to: &output) }
  if escaped == nil { appendEscaped([UInt8](text.utf8), to: &output) }
}

/// Whether a byte is one of `& < > " '`: all lie below 64, so one word holds the set.
@inlinable @inline(__always) package func isSpecial(_ byte: UInt8) -> Bool {
  byte < 64 && (0x5000_00C4_0000_0000 as UInt64) >> UInt64(byte) & 1 != 0
}

/// Where the next byte stands that text must not hold, at or after `start`; eight are looked at together.
@inlinable package func positionOfSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  let raw = UnsafeRawBufferPointer(text)
  var index = start
  while raw.count - index >= 8 {
    let end = index + 8
    if mayHoldSpecial(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
      while index < end {
        if isSpecial(text[index]) { return index }
        index += 1
      }
    }
    index = end
  }
  while index < text.count {
    if isSpecial(text[index]) { return index }
    index += 1
  }
  return nil
}

/// Whether one of eight bytes may be special: `" # & '` differ in two bits, `< >` in one.
@inlinable @inline(__always) package func mayHoldSpecial(_ bytes: UInt64) -> Bool {
  let quotes = (bytes | 0x0505_0505_0505_0505) ^ 0x2727_2727_2727_2727
  let angles = (bytes | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E
  // A byte that became zero is the one that borrows.
  let borrowed = (quotes &- 0x0101_0101_0101_0101) & ~quotes | (angles &- 0x0101_0101_0101_0101) & ~angles
  return borrowed & 0x8080_8080_8080_8080 != 0
}

/// What stands for one of `& < > " '`.
@inlinable package func reference(to byte: UInt8) -> StaticString {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  default: "&#39;"
  }
}
