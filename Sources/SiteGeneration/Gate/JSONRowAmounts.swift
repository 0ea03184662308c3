/// Walks through a document `{…,"rows":[{…,"<name>":<number>,…},…]}` and picks one amount of each row, without making
/// anything of the rest: the list of a million projects need not be in memory twice.
struct JSONRowAmounts {
  private(set) var rows = 0
  /// Where the numbers stand.
  private(set) var amounts = [Range<Int>]()

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  /// Nil where the brackets and quotes of the document do not match.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, name: StaticString) {
    self.bytes = bytes
    var isInRows = false, isKey = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if isInRows, depth == 3, bytes[index] == UInt8(ascii: "{") { rows += 1 }
        isKey = bytes[index] == UInt8(ascii: "{")
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth < 2 { isInRows = false }
      case UInt8(ascii: ","): isKey = depth == 1 || depth == 3
      case UInt8(ascii: "\""):
        let text = string()
        guard isKey else { continue }
        isKey = false
        if depth == 1 { isInRows = isSame(text, "rows") }
        if isInRows, depth == 3, isSame(text, name) { number() }
        continue
      default: break
      }
      index += 1
    }
    if depth != 0 { return nil }
  }

  /// Moves past a string; returns what is between its quotes.
  private mutating func string() -> Range<Int> {
    let start = index + 1
    index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, bytes.count)
    index = end + 1
    return start..<end
  }

  private mutating func number() {
    while index < bytes.count, bytes[index] == UInt8(ascii: ":") || bytes[index] == 0x20 { index += 1 }
    let start = index
    while index < bytes.count, isPartOfNumber(bytes[index]) { index += 1 }
    if start < index { amounts.append(start..<index) }
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  private func isSame(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<range.count where bytes[range.lowerBound + offset] != text.utf8Start[offset] { return false }
    return true
  }
}
