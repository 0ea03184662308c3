/// The text of a cell as it is meant: white space put in order, "nothing" recognised.
package struct CellText: Hashable, Sendable {
  /// nil where the cell says nothing: it is empty, or a mark for that (`MissingMark`).
  package let text: String?
  /// Whether white space had to be changed, and how the cell was written then.
  package let original: String?

  package init(_ bytes: Span<UInt8>) {
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

/// The text of bytes known to be UTF-8.
package func string(of bytes: Span<UInt8>) -> String {
  bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
}
