/// The attributes of a page that lead somewhere or can be led to, found in one pass over its bytes.
///
/// Reads start tags only; comments, `<script>` and `<style>` content and text are passed over. Values keep their
/// character references, of which our own pages use only those of `&`, `<`, `>`, `"` and `'`.
struct HTMLLinks {
  private(set) var links = [String]()
  private(set) var ids = [String]()

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if starts(with: "!--") { skip(past: "-->") } else if index < bytes.count, isLetter(bytes[index]) { tag() }
    }
  }

  private mutating func tag() {
    let name = word()
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard isLetter(bytes[index]) else {
        index += 1
        continue
      }
      attribute()
    }
    if name == "script" { skip(past: "</script") }
    if name == "style" { skip(past: "</style") }
  }

  private mutating func attribute() {
    let name = word()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return }
    index += 1
    guard index < bytes.count else { return }
    let quote = bytes[index]
    let value: String
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.count
      value = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      index = min(end + 1, bytes.count)
    } else {
      value = word()
    }
    switch name {
    case "href", "src", "action", "poster": links.append(value)
    case "id": ids.append(value)
    default: break
    }
  }

  private mutating func word() -> String {
    let start = index
    while index < bytes.count, isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
    if index == start { index += 1 }
    return String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private mutating func skip(past text: StaticString) {
    while index < bytes.count, !starts(with: text) { index += 1 }
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
    || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: ":")
}
