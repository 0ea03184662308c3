/// What a chart is called by those who cannot see it, and the prefix that keeps its ids apart from all others.
package struct Caption: Hashable, Sendable {
  /// An ASCII letter followed by ASCII letters, digits, `-` and `_`; one chart of a page each.
  package let id: String
  /// One line; read first.
  package let title: String
  /// What the chart shows in a sentence; may be empty.
  package let description: String

  package init(id: String, title: String, description: String = "") {
    precondition(Caption.isSound(id), "a chart's id starts with a letter and holds letters, digits, - and _ only")
    self.id = id
    self.title = title
    self.description = description
  }

  private static func isSound(_ id: String) -> Bool {
    guard let first = id.utf8.first, isLetter(first) else { return false }
    return id.utf8.allSatisfy {
      isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
