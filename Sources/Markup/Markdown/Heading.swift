/// A heading of a Markdown text, as a table of contents shows it.
package struct Heading: Hashable, Sendable {
  /// From 1 to 6.
  package let level: Int
  /// Without markup.
  package let text: String
  /// The fragment that leads to it, unique in its text; Chinese stays Chinese.
  package let id: String
  package let line: Int

  package init(level: Int, text: String, id: String, line: Int) {
    self.level = level
    self.text = text
    self.id = id
    self.line = line
  }
}

/// Gives every heading of a text an id of its own.
struct HeadingIDs {
  private var taken: Set<String> = []

  /// Letters and digits of the heading, the rest as single hyphens; a second heading of the same text gets `-2`.
  mutating func id(for text: String) -> String {
    let plain = Self.fragment(text)
    var id = plain
    var count = 1
    while !taken.insert(id).inserted {
      count += 1
      id = "\(plain)-\(count)"
    }
    return id
  }

  private static func fragment(_ text: String) -> String {
    var fragment = String.UnicodeScalarView()
    var isPending = false
    for scalar in text.unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil || isMark(scalar) else {
        isPending = !fragment.isEmpty
        continue
      }
      if isPending { fragment.append("-") }
      isPending = false
      fragment.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return fragment.isEmpty ? "section" : String(fragment)
  }

  /// Signs that belong to the letter before them.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}
