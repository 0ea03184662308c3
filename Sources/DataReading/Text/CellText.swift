/// The text of a cell as it is meant: white space put in order, "nothing" recognised.
package struct CellText: Hashable, Sendable {
  /// nil where the cell says nothing: it is empty, or a mark for that (`MissingMark`).
  package let text: String?
  /// Whether white space had to be changed, and how the cell was written then.
  package let original: String?

  package init(_ cell: Span<UInt8>) {
    let bytes = beginsWithTextMark(cell) ? cell.extracting(1..<cell.count) : cell
    if bytes.isEmpty {
      (text, original) = (nil, nil)
      return
    }
    let written = string(of: bytes)
    if isTidy(bytes) {
      (text, original) = (MissingMark.isOne(written) ? nil : written, nil)
    } else {
      let tidy = tidied(written)
      text = tidy.isEmpty || MissingMark.isOne(tidy) ? nil : tidy
      original = text == nil || tidy == written ? nil : written
    }
  }
}

/// What lists write where they have nothing to say. `0` and words such as 未知 are not among them: they say something.
enum MissingMark {
  static let all: Set<String> = [
    "-", "--", "---", "—", "——", "–", "－", "/", "／", "\\", "无", "暂无", "N/A", "n/a", "#N/A", "NULL", "null",
  ]

  static func isOne(_ text: String) -> Bool { text.utf8.count <= 6 && all.contains(text) }
}

/// Whether a cell begins with the apostrophe by which CSV tells spreadsheets that `=`, `+`, `-`, `@` or the full-width
/// form of one begins a text and no formula. It is no part of the text.
package func beginsWithTextMark(_ cell: Span<UInt8>) -> Bool {
  guard cell.count > 1, cell[0] == UInt8(ascii: "'") else { return false }
  switch cell[1] {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
  // U+FF0B, U+FF0D, U+FF1D, U+FF20.
  case 0xEF: return cell.count > 3 && cell[2] == 0xBC && [0x8B, 0x8D, 0x9D, 0xA0].contains(cell[3])
  default: return false
  }
}

/// The text of bytes known to be UTF-8.
package func string(of bytes: Span<UInt8>) -> String {
  bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}
