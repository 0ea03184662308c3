/// Lines of CSV (RFC 4180, UTF-8, LF).
enum LineFormat {
  /// One line of cells, each quoted only where it must be.
  static func append(_ cells: [String], to line: inout [UInt8]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { line.append(UInt8(ascii: ",")) }
      append(cell, to: &line)
    }
    line.append(UInt8(ascii: "\n"))
  }

  private static func append(_ cell: String, to line: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard cell.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
      line += cell.utf8
      return
    }
    line.append(quote)
    for byte in cell.utf8 {
      if byte == quote { line.append(quote) }
      line.append(byte)
    }
    line.append(quote)
  }
}
