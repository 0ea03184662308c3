/// Line and column of a byte, both from 1; the column counts Unicode scalars. LF, CRLF and CR end a line.
package struct TextPosition: Hashable {
  package let line: Int
  package let column: Int

  package init(of offset: Int, in bytes: [UInt8]) {
    var line = 1, column = 1
    for (index, byte) in bytes.prefix(offset).enumerated() {
      let endsLine = byte == 0x0A || (byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A))
      if endsLine {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        column += 1
      }
    }
    (self.line, self.column) = (line, column)
  }
}
