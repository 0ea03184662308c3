import Markup

/// A page's bytes looked through once from left to right.
struct PageScan {
  private let bytes: [UInt8]
  private(set) var index: Int
  private let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>? = nil) {
    self.bytes = bytes
    (index, end) = (range?.lowerBound ?? 0, range?.upperBound ?? bytes.count)
  }

  var isAtEnd: Bool { index >= end }

  /// Goes behind the next place where the text stands; false, at the end, where there is none.
  mutating func pass(_ text: StaticString) -> Bool {
    guard let start = next(text) else {
      index = end
      return false
    }
    index = start + text.utf8CodeUnitCount
    return true
  }

  /// Where the text stands next.
  func next(_ text: StaticString) -> Int? {
    bytes.withUnsafeBufferPointer { $0.position(of: text, in: index..<max(index, end)) }
  }

  /// The text up to a byte, which is passed.
  mutating func text(until byte: UInt8) -> String { String(decoding: bytes[range(until: byte)], as: UTF8.self) }

  /// What stands before a byte, which is passed.
  mutating func range(until byte: UInt8) -> Range<Int> {
    let start = index
    index = min(bytes.withUnsafeBufferPointer { $0.position(of: byte, from: start) } ?? end, end)
    defer { index = min(index + 1, end) }
    return start..<index
  }

  /// Where the content of an element stands, up to its end tag.
  mutating func range(untilTag tag: StaticString) -> Range<Int> {
    let start = index
    index = next(tag) ?? end
    return start..<index
  }

  /// The text of an element up to its end tag, without markup and blanks at its ends.
  mutating func content(until tag: StaticString) -> String { text(of: range(untilTag: tag)) }

  /// The text of what stands somewhere, without markup and blanks at its ends.
  func text(of range: Range<Int>) -> String {
    var text = [UInt8](), isTag = false
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "<"): isTag = true
      case UInt8(ascii: ">"): isTag = false
      default: if !isTag { text.append(byte) }
      }
    }
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x0A }
    let from = text.firstIndex { !isBlank($0) } ?? text.endIndex
    let to = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? from
    return String(decoding: text[from..<to], as: UTF8.self)
  }
}
