import Glibc

/// A text as comparisons see it: no white space, full-width ASCII forms and their half-width twins the same.
package struct ComparedText: Hashable, Sendable {
  /// UTF-8 with a 0 behind it, as `strstr` wants it; no other 0 is in it.
  private let terminated: [UInt8]

  package init(_ text: String) {
    terminated = halfWidthBytes(text) { isSpace($0) || $0 == "\0" } + [0]
  }

  private init(_ bytes: ArraySlice<UInt8>) { terminated = bytes + [0] }

  var bytes: ArraySlice<UInt8> { terminated.dropLast() }
  package var text: String { String(decoding: bytes, as: UTF8.self) }
  package var isEmpty: Bool { terminated.count == 1 }

  package func contains(_ part: ComparedText) -> Bool { firstPosition(of: part) != nil }

  /// The offset of the first occurrence at or behind `start`; an empty part occurs everywhere.
  func firstPosition(of part: ComparedText, from start: Int = 0) -> Int? {
    terminated.withUnsafeBytes { whole in
      part.terminated.withUnsafeBytes { part in
        guard let base = whole.baseAddress, let part = part.baseAddress, start < whole.count else { return nil }
        let chars = base.assumingMemoryBound(to: CChar.self)
        guard let found = strstr(chars + start, part.assumingMemoryBound(to: CChar.self)) else { return nil }
        return UnsafeRawPointer(found) - base
      }
    }
  }

  /// How often a part occurs, without overlap.
  package func count(of part: ComparedText) -> Int {
    guard !part.isEmpty else { return 0 }
    var found = 0, position = 0
    while let at = firstPosition(of: part, from: position) {
      (found, position) = (found + 1, at + part.bytes.count)
    }
    return found
  }

  /// Where `quote` leaves this text: the longest beginning of it that occurs here, then what follows there and here.
  func firstDifference(from quote: ComparedText) -> (quoted: String, printed: String) {
    let ends = quote.bytes.indices.filter { quote.bytes[$0] & 0xC0 != 0x80 } + [quote.bytes.endIndex]
    // A beginning occurs where a longer one does, so the longest is found by halving.
    var (occurs, fails) = (0, ends.count)
    while fails - occurs > 1 {
      let middle = (occurs + fails) / 2
      if contains(ComparedText(quote.bytes[..<ends[middle]])) { occurs = middle } else { fails = middle }
    }
    let length = ends[occurs]
    let position = length == 0 ? 0 : firstPosition(of: ComparedText(quote.bytes[..<length])).map { $0 + length } ?? 0
    return (Self.excerpt(quote.bytes, length), Self.excerpt(bytes, position))
  }

  /// Up to 8 characters before and 12 behind the offset, with … where there are more.
  private static func excerpt(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> String {
    let before = String(decoding: bytes[..<offset], as: UTF8.self)
    let after = String(decoding: bytes[offset...], as: UTF8.self)
    return (before.count > 8 ? "…" : "") + before.suffix(8) + "▸" + after.prefix(12) + (after.count > 12 ? "…" : "")
  }
}
