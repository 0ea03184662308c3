/// The attributes of a page that lead somewhere or can be led to, found in one pass over its bytes.
///
/// Reads start tags only; comments, `<script>` and `<style>` content and text are passed over. Values keep their
/// character references.
struct HTMLLinks {
  private(set) var links = [String]()
  private(set) var ids = [String]()

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      if starts(with: "!--") { skip(past: "-->") } else if index < bytes.count, isNamePart(bytes[index]) { tag() }
    }
  }

  private mutating func tag() {
    let name = word()
    while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
      guard isNamePart(bytes[index]) else {
        index += 1
        continue
      }
      attribute()
    }
    if name == "script" { skip(past: "</script") }
    if name == "style" { skip(past: "</style") }
  }

  private mutating func attribute() {
    let name = word(), end = index
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      index = end
      return
    }
    index += 1
    skipBlanks()
    let value = value()
    switch name {
    case "href", "src", "action", "poster", "data", "formaction", "xlink:href": links.append(value)
    case "srcset": links += addresses(ofSourceSet: value)
    case "id": ids.append(value)
    default: break
    }
  }

  private mutating func value() -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < bytes.count, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    let end = bytes[(index + 1)...].firstIndex(of: quote) ?? bytes.count
    defer { index = min(end + 1, bytes.count) }
    return String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
  }

  /// `a.png 1x, b.png 2x` are two addresses.
  private func addresses(ofSourceSet value: String) -> [String] {
    value.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  /// A name in lower case, as HTML compares them.
  private mutating func word() -> String {
    let start = index
    while index < bytes.count, isNamePart(bytes[index]) || bytes[index] == UInt8(ascii: "-") { index += 1 }
    return String(decoding: bytes[start..<index].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
  }

  private func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private mutating func skip(past text: StaticString) {
    while index < bytes.count, !starts(with: text) { index += 1 }
  }
}

private func isNamePart(_ byte: UInt8) -> Bool {
  (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
    || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: ":")
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
