private import Markup

/// Where in the markup a point of a template lies, as far as it matters for what may be written there: a small reading
/// of the tokenizer of the HTML standard, one byte at a time.
struct HTMLState {
  enum Phase {
    case text, tagOpen, declaration, comment, tagName, tag, attributeName, afterAttributeName, beforeValue, value
    /// Inside script or style, where nothing is escaped.
    case rawText
    /// Inside title or textarea, where only text stands.
    case textOnly
  }

  /// What is known of the scheme of the address being written.
  enum Address {
    case none
    /// Not known so far.
    case open
    /// Decided by the template's own text: nothing inserted later can change it.
    case safe
    /// The finished value is looked at when the page is rendered.
    case checked
  }

  /// What happened at the last byte read.
  enum Event {
    case none
    /// The value of an attribute starts behind the quote just read.
    case valueStarts
    /// An address to be looked at ended before the byte just read.
    case addressEnds
  }

  private(set) var phase = Phase.text
  private(set) var address = Address.none
  private(set) var attribute = AttributeKind.plain
  private(set) var quote: UInt8 = 0
  private var isClosing = false
  private var name: [UInt8] = []
  private var element: [UInt8] = []
  private var scheme: [UInt8] = []
  private var matched = 0

  /// A tag of the template stands here: what it writes ends the name being read.
  mutating func settle() {
    switch phase {
    case .tagName: endTagName()
    case .attributeName: endAttributeName()
    case .beforeValue: startValue(quote: 0)
    case .text, .tagOpen, .declaration, .comment, .tag, .afterAttributeName, .value, .rawText, .textOnly: break
    }
  }

  /// The value will be looked at when it is finished.
  mutating func checkAddress() { address = .checked }

  /// Whether two ways to one point leave the same markup open.
  func agrees(with other: HTMLState) -> Bool {
    guard place == other.place else { return false }
    switch place {
    case .text, .tagOpen, .declaration, .comment, .tagName, .attributeName, .afterAttributeName, .beforeValue:
      return true
    case .tag, .rawText, .textOnly: return element == other.element && isClosing == other.isClosing
    case .value: return quote == other.quote && attribute == other.attribute && address == other.address
    }
  }

  private var place: Phase { phase == .afterAttributeName ? .tag : phase }

  mutating func read(_ byte: UInt8) -> Event {
    switch phase {
    case .text: if byte == UInt8(ascii: "<") { (phase, isClosing) = (.tagOpen, false) }
    case .tagOpen: openTag(byte)
    case .declaration: declare(byte)
    case .comment: comment(byte)
    case .tagName: tagName(byte)
    case .tag: tag(byte)
    case .attributeName: attributeName(byte)
    case .afterAttributeName: afterAttributeName(byte)
    case .beforeValue: return beforeValue(byte)
    case .value: return value(byte)
    case .rawText, .textOnly: contents(byte)
    }
    return .none
  }
}

// Tags
extension HTMLState {
  private mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): isClosing = true
    case UInt8(ascii: "!"), UInt8(ascii: "?"): (phase, matched) = (.declaration, byte == UInt8(ascii: "!") ? 1 : 0)
    case UInt8(ascii: "<"): isClosing = false
    case _ where isLetter(byte): (phase, name) = (.tagName, [byte | 0x20])
    default: (phase, isClosing) = (.text, false)
    }
  }

  /// `<!--` begins a comment, every other declaration ends at the next `>`.
  private mutating func declare(_ byte: UInt8) {
    if byte == UInt8(ascii: "-"), matched > 0 {
      matched += 1
      if matched == 3 { (phase, matched) = (.comment, 2) }
    } else {
      matched = 0
      if byte == UInt8(ascii: ">") { phase = .text }
    }
  }

  private mutating func comment(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-"): matched = min(matched + 1, 2)
    case UInt8(ascii: ">") where matched == 2: phase = .text
    default: matched = 0
    }
  }

  private mutating func tagName(_ byte: UInt8) {
    if isBlank(byte) || byte == UInt8(ascii: "/") {
      endTagName()
    } else if byte == UInt8(ascii: ">") {
      endTagName()
      endTag()
    } else {
      name.append(lowercased(byte))
    }
  }

  private mutating func endTagName() {
    element = name
    phase = .tag
  }

  private mutating func tag(_ byte: UInt8) {
    if byte == UInt8(ascii: ">") {
      endTag()
    } else if !isBlank(byte), byte != UInt8(ascii: "/") {
      (phase, name) = (.attributeName, [lowercased(byte)])
    }
  }

  private mutating func endTag() {
    phase = isClosing ? .text : Self.contents[element] ?? .text
    isClosing = false
    matched = 0
  }

  private static let contents: [[UInt8]: Phase] = [
    Array("script".utf8): .rawText, Array("style".utf8): .rawText, Array("title".utf8): .textOnly,
    Array("textarea".utf8): .textOnly,
  ]

  /// Inside script, style, title and textarea only the closing tag of the same name counts.
  private mutating func contents(_ byte: UInt8) {
    let ending = Array("</".utf8) + element
    if matched < ending.count {
      matched = lowercased(byte) == ending[matched] ? matched + 1 : byte == UInt8(ascii: "<") ? 1 : 0
    } else if isBlank(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      (phase, isClosing) = (.tag, true)
      tag(byte)
    } else {
      matched = 0
    }
  }
}

// Attributes
extension HTMLState {
  private mutating func attributeName(_ byte: UInt8) {
    if isBlank(byte) {
      endAttributeName()
    } else if byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
      endAttributeName()
      afterAttributeName(byte)
    } else {
      name.append(lowercased(byte))
    }
  }

  private mutating func endAttributeName() {
    attribute = AttributeKind(name)
    phase = .afterAttributeName
  }

  private mutating func afterAttributeName(_ byte: UInt8) {
    if byte == UInt8(ascii: "=") {
      phase = .beforeValue
    } else if !isBlank(byte) {
      tag(byte)
      if byte == UInt8(ascii: "/") { phase = .tag }
    }
  }

  private mutating func beforeValue(_ byte: UInt8) -> Event {
    if isBlank(byte) { return .none }
    if byte == UInt8(ascii: ">") {
      endTag()
      return .none
    }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      startValue(quote: byte)
      return .valueStarts
    }
    startValue(quote: 0)
    return value(byte)
  }

  private mutating func startValue(quote: UInt8) {
    phase = .value
    self.quote = quote
    scheme = []
    address = attribute == .address ? .open : .none
  }

  private mutating func value(_ byte: UInt8) -> Event {
    let ends = quote == 0 ? isBlank(byte) || byte == UInt8(ascii: ">") : byte == quote
    guard ends else {
      if address == .open { readScheme(byte) }
      return .none
    }
    let event: Event = address == .checked ? .addressEnds : .none
    (phase, address) = (.tag, .none)
    if byte == UInt8(ascii: ">"), quote == 0 { endTag() }
    return event
  }

  /// A character reference could be anything: the address then stays open to the end.
  private mutating func readScheme(_ byte: UInt8) {
    let isObscure = scheme.contains(UInt8(ascii: "&"))
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      if isObscure { scheme.append(byte) } else { address = .safe }
    case UInt8(ascii: ":") where safeSchemes.contains(scheme): address = .safe
    case UInt8(ascii: ":"): scheme += [UInt8(ascii: "&")]
    default: scheme.append(lowercased(byte))
    }
  }
}

private func isLetter(_ byte: UInt8) -> Bool {
  byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte >= 0x09 && byte <= 0x0D
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}
