/// Positions of many bytes of one text, asked for from its start to its end: the text is counted through once.
struct TextPositions {
  private let bytes: [UInt8]
  private var offset = 0, line = 1, column = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// - Parameter target: not before the one asked for last.
  mutating func position(of target: Int) -> TextPosition {
    while offset < target {
      let byte = bytes[offset]
      let endsLine = byte == 0x0A || (byte == 0x0D && (offset + 1 >= bytes.count || bytes[offset + 1] != 0x0A))
      if endsLine {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        column += 1
      }
      offset += 1
    }
    return TextPosition(line: line, column: column)
  }
}
