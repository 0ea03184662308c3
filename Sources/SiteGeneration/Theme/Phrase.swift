/// A text with placeholders `{0}`, `{1}`, … taken apart once, for it is filled in on every page.
struct Phrase: Sendable {
  let text: String
  private let parts: [Part]

  private enum Part {
    case text(String)
    /// The number of a value, and the placeholder as written for where there is no such value.
    case value(Int, written: String)
  }

  init(_ text: String) {
    self.text = text
    var parts = [Part](), rest = Substring(text)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      guard let end = rest.utf8[start...].firstIndex(of: UInt8(ascii: "}")),
        let number = Int(rest[rest.utf8.index(after: start)..<end]), number >= 0
      else {
        let next = rest.utf8.index(after: start)
        parts.append(.text(String(rest[..<next])))
        rest = rest[next...]
        continue
      }
      let next = rest.utf8.index(after: end)
      if start > rest.startIndex { parts.append(.text(String(rest[..<start]))) }
      parts.append(.value(number, written: String(rest[start..<next])))
      rest = rest[next...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  func filled(_ values: [String]) -> String {
    var filled = ""
    filled.reserveCapacity(text.utf8.count + values.reduce(0) { $0 + $1.utf8.count })
    for part in parts {
      switch part {
      case .text(let text): filled += text
      case .value(let number, let written): filled += values.indices.contains(number) ? values[number] : written
      }
    }
    return filled
  }
}
