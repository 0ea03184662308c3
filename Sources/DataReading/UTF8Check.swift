/// The first byte of a file that is not UTF-8, with its place.
struct InvalidUTF8: Hashable {
  let offset: Int
  /// From 1; the column counts Unicode scalars.
  let line: Int
  let column: Int
  let byte: UInt8

  /// `0xE9`.
  var hex: String { (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true) }
}

/// nil when all bytes are UTF-8.
func invalidUTF8(in bytes: [UInt8]) -> InvalidUTF8? {
  guard let offset = invalidUTF8Offset(in: bytes) else { return nil }
  var line = 1, column = 1
  for (index, byte) in bytes[..<offset].enumerated() {
    let isBreak = byte == 0x0A || (byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A))
    if isBreak { (line, column) = (line + 1, 1) } else if byte & 0xC0 != 0x80 { column += 1 }
  }
  return InvalidUTF8(offset: offset, line: line, column: column, byte: bytes[offset])
}

/// The offset of the first byte that cannot be part of UTF-8.
func invalidUTF8Offset(in bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
