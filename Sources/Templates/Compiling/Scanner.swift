internal import Diagnostics

/// Cuts the text of a template into tokens and finds tags that are not well-formed.
struct Scanner {
  private let file: TemplateFile
  private var index = 0
  private var line = 1
  private var lineStart = 0
  private var tokenStartsLine = true
  /// The last position whose column was asked for, so that long lines are counted once.
  private var columnMark = (position: 0, column: 1)
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: TemplateFile) {
    self.file = file
    while index < file.bytes.count {
      if isAt(opening, index) { scanTag() } else { scanText() }
    }
  }

  private var bytes: [UInt8] { file.bytes }

  private func isAt(_ pattern: [UInt8], _ position: Int) -> Bool {
    bytes[position...].starts(with: pattern)
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    guard start <= bytes.count - pattern.count else { return nil }
    return (start...(bytes.count - pattern.count)).first { isAt(pattern, $0) }
  }

  /// Columns count Unicode scalars from 1.
  private mutating func column(of position: Int) -> Int {
    if columnMark.position < lineStart || columnMark.position > position { columnMark = (lineStart, 1) }
    columnMark.column += bytes[columnMark.position..<position].count { $0 & 0xC0 != 0x80 }
    columnMark.position = position
    return columnMark.column
  }

  private mutating func scanText() {
    let start = index
    var endsLine = false
    while index < bytes.count, !endsLine {
      endsLine = bytes[index] == UInt8(ascii: "\n")
      index += 1
      if index < bytes.count, isAt(opening, index) { break }
    }
    append(.text, start..<index, at: start, name: "")
    tokens[tokens.count - 1].endsLine = endsLine
    if endsLine { startLine() }
  }

  private mutating func startLine() {
    line += 1
    lineStart = index
    tokenStartsLine = true
  }

  private mutating func append(_ kind: Token.Kind, _ range: Range<Int>, at start: Int, name: String) {
    tokens.append(
      Token(
        kind: kind, range: range, name: name, line: line, column: column(of: start), startsLine: tokenStartsLine))
    tokenStartsLine = false
  }

  private mutating func scanTag() {
    let start = index
    let inside = start + opening.count
    let signIndex = bytes[inside...].firstIndex { $0 > 0x20 } ?? inside
    let (kind, signLength, ending) = shape(signIndex < bytes.count ? bytes[signIndex] : 0)
    let contentStart = signLength == 0 ? inside : signIndex + signLength
    guard let end = find(ending, from: contentStart) else {
      report(
        "templates.unclosed-tag", at: start, "the tag is never closed",
        expected: String(decoding: ending, as: UTF8.self))
      index = bytes.count
      return
    }
    let content = trimmed(contentStart..<end)
    let name = String(decoding: bytes[content], as: UTF8.self)
    append(kind, content, at: start, name: kind == .comment ? "" : name)
    if kind == .delimiters { setDelimiters(content, at: start) } else { check(name, kind, at: start) }
    skipTag(from: start, to: end + ending.count)
  }

  /// The kind a sign stands for, how long the sign is, and what closes the tag.
  private func shape(_ sign: UInt8) -> (Token.Kind, Int, [UInt8]) {
    switch sign {
    case UInt8(ascii: "{"): (.unescaped, 1, [UInt8(ascii: "}")] + closing)
    case UInt8(ascii: "="): (.delimiters, 1, [UInt8(ascii: "=")] + closing)
    case UInt8(ascii: "&"): (.unescaped, 1, closing)
    case UInt8(ascii: "#"): (.section, 1, closing)
    case UInt8(ascii: "^"): (.inverted, 1, closing)
    case UInt8(ascii: "/"): (.close, 1, closing)
    case UInt8(ascii: ">"): (.partial, 1, closing)
    case UInt8(ascii: "<"): (.parent, 1, closing)
    case UInt8(ascii: "$"): (.block, 1, closing)
    case UInt8(ascii: "!"): (.comment, 1, closing)
    default: (.variable, 0, closing)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  private mutating func setDelimiters(_ content: Range<Int>, at start: Int) {
    let parts = bytes[content].split { $0 <= 0x20 }
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      report(
        "templates.bad-delimiters", at: start, "a delimiter tag names two delimiters without equals signs",
        found: String(decoding: bytes[content], as: UTF8.self), expected: "{{=<% %>=}}")
      return
    }
    (opening, closing) = (Array(parts[0]), Array(parts[1]))
  }

  private mutating func check(_ name: String, _ kind: Token.Kind, at start: Int) {
    guard kind != .comment else { return }
    if name.isEmpty {
      report("templates.empty-tag", at: start, "the tag names nothing")
    } else if name.utf8.contains(where: { $0 <= 0x20 }) {
      report("templates.bad-name", at: start, "a name holds no blanks", found: name)
    } else if kind.looksUp, name != ".", name.split(separator: ".", omittingEmptySubsequences: false).contains("") {
      report("templates.bad-name", at: start, "a part of the dotted name is empty", found: name)
    }
  }

  private mutating func skipTag(from start: Int, to end: Int) {
    for position in start..<end where bytes[position] == UInt8(ascii: "\n") {
      line += 1
      lineStart = position + 1
    }
    index = end
  }

  private mutating func report(
    _ code: String, at start: Int, _ message: String, found: String? = nil, expected: String? = nil
  ) {
    let place = Place(file: file.path, line: line, column: column(of: start))
    diagnostics.append(Diagnostic(.error, code, at: place, message, found: found, expected: expected))
  }
}
