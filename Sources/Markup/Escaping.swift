/// Appends text so that it can stand in element content and in a quoted attribute value, whichever quote is used.
///
/// `& < > " '` become `&amp; &lt; &gt; &quot; &#39;`; every other byte passes. Works on bytes, so a quote followed by
/// a combining mark is a quote like any other. One pass; stretches without special bytes are copied whole.
@inlinable package func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
  var start = 0
  var index = 0
  while index < text.count {
    let byte = text[index]
    if isSpecial(byte) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendReference(to: byte, to: &output)
      start = index + 1
    }
    index += 1
  }
  output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
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

@inlinable package func appendReference(to byte: UInt8, to output: inout [UInt8]) {
  let reference: StaticString =
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  reference.withUTF8Buffer { output.append(contentsOf: $0) }
}
