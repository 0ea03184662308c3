/// Bytes that are safe to stand in a page as they are: UTF-8, well-formed as far as their maker promises, and
/// holding nothing a reader of ours wrote that was not escaped.
///
/// The type is the promise. Text becomes `HTML` by escaping it; only code that wrote the markup itself says `trusted`.
package struct HTML: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Markup this program wrote.
  @inlinable package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Markup this program wrote, as text.
  @inlinable package init(trusted text: StaticString) {
    bytes = text.withUTF8Buffer { [UInt8]($0) }
  }

  /// Plain text, escaped.
  package init(text: String) {
    var bytes = [UInt8]()
    bytes.reserveCapacity(text.utf8.count)
    appendEscaped(text, to: &bytes)
    self.bytes = bytes
  }

  package static let empty = HTML(trusted: [])

  package var isEmpty: Bool { bytes.isEmpty }

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}
