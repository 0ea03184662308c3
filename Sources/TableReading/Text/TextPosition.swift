/// Line and column of a byte, both from 1; the column counts Unicode scalars. LF, CRLF and CR end a line.
package struct TextPosition: Hashable {
  package let line: Int
  package let column: Int

  init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

  package init(of offset: Int, in bytes: [UInt8]) {
    var positions = TextPositions(bytes)
    self = positions.position(of: min(offset, bytes.count))
  }
}
