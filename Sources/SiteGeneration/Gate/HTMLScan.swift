import Markup

/// The attributes of a page that lead somewhere or can be led to, one after the other in one pass over its bytes.
///
/// Reads start tags only; comments, `<script>` and `<style>` content and text are passed over. Values keep their
/// character references.
struct HTMLScan {
  enum Kind { case link, sourceSet, id }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var tag = Tag.none

  private enum Tag { case none, script, style, other }

  /// The bytes must stay where they are as long as the scan is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// What the next attribute is, and where its value stands.
  mutating func next() -> (kind: Kind, value: Range<Int>)? {
    while true {
      if tag == .none, !enterTag() { return nil }
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        guard isNamePart(bytes[index]) else {
          index += 1
          continue
        }
        if let found = attribute() { return found }
      }
      leaveTag()
    }
  }

  private mutating func enterTag() -> Bool {
    while let start = bytes.position(of: UInt8(ascii: "<"), from: index) {
      index = start + 1
      guard index < bytes.count, bytes[index] != UInt8(ascii: "/") else { continue }
      if starts(with: "!--") { skip(past: "-->") }
      guard index < bytes.count, isNamePart(bytes[index]) else { continue }
      let name = word()
      tag = isWord(name, "script") ? .script : isWord(name, "style") ? .style : .other
      return true
    }
    index = bytes.count
    return false
  }

  private mutating func leaveTag() {
    if tag == .script { skip(past: "</script") }
    if tag == .style { skip(past: "</style") }
    tag = .none
  }

  private mutating func attribute() -> (kind: Kind, value: Range<Int>)? {
    let name = word(), end = index
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      index = end
      return nil
    }
    index += 1
    skipBlanks()
    let value = value()
    return kind(name).map { ($0, value) }
  }

  private func kind(_ name: Range<Int>) -> Kind? {
    switch name.count {
    case 2: isWord(name, "id") ? .id : nil
    case 3: isWord(name, "src") ? .link : nil
    case 4: isWord(name, "href") || isWord(name, "data") ? .link : nil
    case 6: isWord(name, "action") || isWord(name, "poster") ? .link : isWord(name, "srcset") ? .sourceSet : nil
    case 10: isWord(name, "formaction") || isWord(name, "xlink:href") ? .link : nil
    default: nil
    }
  }

  private mutating func value() -> Range<Int> {
    guard index < bytes.count else { return index..<index }
    let quote = bytes[index], start = index
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      while index < bytes.count, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
      return start..<index
    }
    let end = bytes.position(of: quote, from: start + 1) ?? bytes.count
    index = min(end + 1, bytes.count)
    return start + 1..<end
  }

  private mutating func word() -> Range<Int> {
    let start = index
    while index < bytes.count, isNamePart(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
    return start..<index
  }

  /// Whether a name is the word, which is in lower case, as HTML compares them.
  private func isWord(_ name: Range<Int>, _ word: StaticString) -> Bool {
    guard name.count == word.utf8CodeUnitCount else { return false }
    for offset in 0..<name.count {
      let byte = bytes[name.lowerBound + offset]
      if (isUpperCase(byte) ? byte | 0x20 : byte) != word.utf8Start[offset] { return false }
    }
    return true
  }

  private mutating func skipBlanks() {
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
  }

  private func starts(with text: StaticString) -> Bool {
    guard bytes.count - index >= text.utf8CodeUnitCount else { return false }
    for offset in 0..<text.utf8CodeUnitCount where bytes[index + offset] != text.utf8Start[offset] { return false }
    return true
  }

  private mutating func skip(past text: StaticString) {
    index = bytes.position(of: text, in: index..<bytes.count) ?? bytes.count
  }
}

/// Whether a byte is a letter, a digit or a colon: two words hold the set, the digits and the colon in the first.
@inline(__always) private func isNamePart(_ byte: UInt8) -> Bool {
  let set: UInt64 = byte < 64 ? 0x07FF_0000_0000_0000 : byte < 128 ? 0x07FF_FFFE_07FF_FFFE : 0
  return set >> UInt64(byte & 63) & 1 != 0
}

private func isUpperCase(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
