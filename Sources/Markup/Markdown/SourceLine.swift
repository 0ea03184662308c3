/// A line of a Markdown text without its line break.
struct SourceLine {
  let bytes: ArraySlice<UInt8>
  /// Where it stands for the author: the line counts from 1, `column` is the byte column its first byte has.
  let line: Int
  let column: Int

  /// Cuts a text where CommonMark does: at line feeds, carriage returns, and both together.
  static func lines(of text: [UInt8], firstLine: Int) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(SourceLine(bytes: text[start..<index - 1], line: firstLine + lines.count, column: 1))
      if byte == UInt8(ascii: "\r"), index < text.count, text[index] == UInt8(ascii: "\n") { index += 1 }
      start = index
    }
    if start < text.count { lines.append(SourceLine(bytes: text[start...], line: firstLine + lines.count, column: 1)) }
    return lines
  }

  /// The line without some bytes at its start.
  func dropping(_ count: Int) -> SourceLine {
    SourceLine(bytes: bytes.dropFirst(count), line: line, column: column + min(count, bytes.count))
  }

  /// The line without the blanks at its start, and inside a quotation without its marks.
  func withoutMargin(inQuote: Bool) -> SourceLine {
    dropping(bytes.prefix { isBlank($0) || inQuote && $0 == UInt8(ascii: ">") }.count)
  }

  /// Characters, not bytes, from 1, of a place in the line given as a byte offset.
  func column(ofByte offset: Int) -> Int {
    column + bytes.prefix(max(offset, 0)).count { $0 & 0xC0 != 0x80 }
  }
}

func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
