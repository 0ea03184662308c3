private import Glibc

/// A text that equals another only if their bytes do; `String` also takes é for e + ◌́, which are looked for apart, and
/// puts every text that is not ASCII into one normal form to hash it.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ExactText, b: ExactText) -> Bool {
    let a = a.text.utf8Span.span, b = b.text.utf8Span.span
    guard a.count == b.count else { return false }
    return a.withUnsafeBytes { a in
      b.withUnsafeBytes { b in
        guard let first = a.baseAddress, let second = b.baseAddress else { return true }
        return memcmp(first, second, a.count) == 0
      }
    }
  }

  func hash(into hasher: inout Hasher) {
    text.utf8Span.span.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

/// The order of codes, given in UTF-8: by UTF-16 code units, as JavaScript compares. It differs from the order of the
/// bytes in one thing: scalars above U+FFFF come before those from U+E000.
func isBefore(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
  let shorter = min(a.count, b.count)
  var index = 0
  while index < shorter, a[index] == b[index] { index += 1 }
  guard index < shorter else { return a.count < b.count }
  return rank(a[index]) < rank(b[index])
}

func isBefore(_ a: String, _ b: String) -> Bool { isBefore(a.utf8Span.span, b.utf8Span.span) }

/// A byte's place in that order: the leads of scalars above U+FFFF (F0 and more) before those of U+E000 to U+FFFF (EE, EF).
private func rank(_ byte: UInt8) -> UInt8 {
  switch byte {
  case 0..<0xEE: byte
  case 0xEE, 0xEF: byte + 0x10
  default: byte - 2
  }
}

func hasPrefix(_ text: String, _ prefix: String) -> Bool {
  let text = text.utf8Span.span, prefix = prefix.utf8Span.span
  guard prefix.count <= text.count else { return false }
  for index in prefix.indices where text[index] != prefix[index] { return false }
  return true
}

/// A text in UTF-8 that is to be sorted in the order of codes. Its first 16 bytes lie beside it as two numbers, which
/// nearly always decide: sorting then reads no memory elsewhere.
struct SortedText: Comparable, Sendable {
  let bytes: [UInt8]
  private let first: UInt64
  private let second: UInt64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (first, second) = (Self.number(bytes, from: 0), Self.number(bytes, from: 8))
  }

  private static func number(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var number: UInt64 = 0
    for index in start..<start + 8 { number = number << 8 | UInt64(index < bytes.count ? rank(bytes[index]) : 0) }
    return number
  }

  static func == (a: SortedText, b: SortedText) -> Bool {
    a.first == b.first && a.second == b.second && a.bytes == b.bytes
  }

  static func < (a: SortedText, b: SortedText) -> Bool {
    if a.first != b.first { return a.first < b.first }
    if a.second != b.second { return a.second < b.second }
    return isBefore(a.bytes.span, b.bytes.span)
  }
}
