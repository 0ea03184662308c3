/// A text as comparisons see it: no white space, full-width ASCII forms and their half-width twins the same.
struct ComparedText: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isSpace(scalar) && scalar.value != 0x2028 { view.append(halfWidth(scalar)) }
    bytes = Array(String(view).utf8)
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  func contains(_ part: ComparedText) -> Bool { firstPosition(of: part.bytes[...]) != nil }

  /// The offset of the first occurrence at or behind `start`; an empty part occurs everywhere.
  func firstPosition(of part: ArraySlice<UInt8>, from start: Int = 0) -> Int? {
    guard let first = part.first else { return start }
    var at = start
    while at + part.count <= bytes.count {
      if bytes[at] == first, bytes[at..<(at + part.count)].elementsEqual(part) { return at }
      at += 1
    }
    return nil
  }

  /// Where `quote` leaves this text: the longest beginning of it that occurs here, then what follows there and here.
  func firstDifference(from quote: ComparedText) -> (quoted: String, printed: String) {
    var length = 0, position = 0
    // The longest beginning that occurs: found by growing it, as each longer one occurs at or behind the shorter.
    while length < quote.bytes.count, let at = firstPosition(of: quote.bytes[...length], from: position) {
      (length, position) = (length + 1, at)
    }
    while length > 0, length < quote.bytes.count, quote.bytes[length] & 0xC0 == 0x80 { length -= 1 }
    return (excerpt(quote.bytes, length), length == 0 ? excerpt(bytes, 0) : excerpt(bytes, position + length))
  }

  /// Up to 8 characters before and 12 behind the offset, with … where there are more.
  private func excerpt(_ bytes: [UInt8], _ offset: Int) -> String {
    let before = String(decoding: bytes[..<offset], as: UTF8.self), after = String(decoding: bytes[offset...], as: UTF8.self)
    return (before.count > 8 ? "…" : "") + before.suffix(8) + "▸" + after.prefix(12) + (after.count > 12 ? "…" : "")
  }
}

/// The ASCII twin of a full-width form, any other character itself.
func halfWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
  return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
}
