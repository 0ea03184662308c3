/// The first byte of a file that is not UTF-8, with its place.
package struct InvalidUTF8: Hashable {
  package let offset: Int
  /// From 1; the column counts Unicode scalars.
  package let line: Int
  package let column: Int
  package let byte: UInt8

  /// `0xE9`.
  package var hex: String { TableReading.hex(byte) }
}

/// nil when all bytes are UTF-8.
package func invalidUTF8(in bytes: [UInt8]) -> InvalidUTF8? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    let offset = error.byteOffsets.lowerBound
    let position = TextPosition(of: offset, in: bytes)
    return InvalidUTF8(offset: offset, line: position.line, column: position.column, byte: bytes[offset])
  }
}
