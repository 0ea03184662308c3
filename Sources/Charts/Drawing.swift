import Markup

/// SVG being written: elements with their attributes, and text that is escaped on its way in.
struct Drawing: Sendable {
  private(set) var bytes: [UInt8] = []

  /// One attribute; names and classes are ours, texts are anybody's and escaped.
  struct Attribute {
    fileprivate enum Value {
      case own(String)
      case text(String)
      case length(Length)
    }

    fileprivate let name: StaticString
    fileprivate let value: Value
  }

  mutating func open(_ name: StaticString, _ attributes: Attribute...) { open(name, attributes) }

  mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    tag(name, attributes)
    raw(">")
  }

  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  mutating func empty(_ name: StaticString, _ attributes: Attribute...) {
    tag(name, attributes)
    raw("/>")
  }

  /// An element that holds nothing but text, its control characters made spaces.
  mutating func text(_ text: String, in name: StaticString, _ attributes: Attribute...) {
    tag(name, attributes)
    raw(">")
    appendEscaped(printable(text), to: &bytes)
    close(name)
  }

  mutating func append(_ other: Drawing) { bytes.append(contentsOf: other.bytes) }

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func tag(_ name: StaticString, _ attributes: [Attribute]) {
    raw("<")
    raw(name)
    for attribute in attributes {
      raw(" ")
      raw(attribute.name)
      raw("=\"")
      switch attribute.value {
      case .own(let own): bytes.append(contentsOf: own.utf8)
      case .text(let text): appendEscaped(printable(text), to: &bytes)
      case .length(let length): length.append(to: &bytes)
      }
      raw("\"")
    }
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

extension Drawing.Attribute {
  static func `class`(_ name: String) -> Self { Self(name: "class", value: .own(name)) }
  static func own(_ name: StaticString, _ value: String) -> Self { Self(name: name, value: .own(value)) }
  static func text(_ name: StaticString, _ value: String) -> Self { Self(name: name, value: .text(value)) }
  static func href(_ address: String) -> Self { text("href", address) }
  static func x(_ length: Length) -> Self { Self(name: "x", value: .length(length)) }
  static func y(_ length: Length) -> Self { Self(name: "y", value: .length(length)) }
  static func width(_ length: Length) -> Self { Self(name: "width", value: .length(length)) }
  static func height(_ length: Length) -> Self { Self(name: "height", value: .length(length)) }
  static func line(_ name: StaticString, _ length: Length) -> Self { Self(name: name, value: .length(length)) }
  /// Text whose middle is at its x.
  static let middle = own("text-anchor", "middle")
  /// Text that ends at its x.
  static let end = own("text-anchor", "end")
  /// The smaller of the two sizes.
  static let small = own("font-size", String(TextSize.small))
}

/// The two font sizes, in CSS pixels; they never change with the width.
enum TextSize {
  static let body = 14
  static let small = 12
}
