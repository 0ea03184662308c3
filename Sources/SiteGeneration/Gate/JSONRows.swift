/// Walks through a document `{…,"rows":[{…,"<name>":<value>,…},…]}` and picks some values of each row, without making
/// anything of the rest: the list of a million projects need not be in memory twice.
struct JSONRows {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let names: [StaticString]
  private var index = 0
  private var depth = 0
  private var isInRows = false

  /// The bytes must stay where they are as long as the rows are read.
  init(_ bytes: UnsafeBufferPointer<UInt8>, names: [StaticString]) {
    self.bytes = bytes
    self.names = names
  }

  /// Whether all brackets and quotes seen so far are closed: of a whole document after its last row.
  var isClosed: Bool { depth == 0 && index <= bytes.count }

  /// Puts the texts and numbers of the next row into `values` in the order of the names, as they are written, texts without
  /// their quotes; nil where the row has none. False, `values` unchanged, after the last row.
  mutating func next(into values: inout [Range<Int>?]) -> Bool {
    var isKey = depth == 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        isKey = bytes[index] == UInt8(ascii: "{")
        if isInRows, depth == 3, isKey { for name in names.indices { values[name] = nil } }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        isKey = false
        if depth < 2 { isInRows = false }
        if isInRows, depth == 2, bytes[index] == UInt8(ascii: "}") {
          index += 1
          return true
        }
      case UInt8(ascii: ","): isKey = depth == 1 || depth == 3
      case UInt8(ascii: "\""):
        let text = string()
        guard isKey else { continue }
        isKey = false
        if depth == 1 { isInRows = isSame(text, "rows") }
        if isInRows, depth == 3, let name = names.firstIndex(where: { isSame(text, $0) }) { values[name] = value() }
        continue
      default: break
      }
      index += 1
    }
    return false
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

  /// The text or number after the name; nil for anything else.
  private mutating func value() -> Range<Int>? {
    while index < bytes.count, bytes[index] == UInt8(ascii: ":") || bytes[index] == 0x20 { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { return string() }
    let start = index
    while index < bytes.count, isPartOfNumber(bytes[index]) { index += 1 }
    return start < index ? start..<index : nil
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
