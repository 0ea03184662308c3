/// Finds runs of `*` and `_` an author meant as emphasis and CommonMark leaves as they are: `**「关键」**研究`.
///
/// By the rule of flanking a closing run with punctuation before it needs a blank or punctuation behind it, which
/// Chinese does not write; an opening run likewise. A run counts where it stays literal, has punctuation on one side
/// and a letter on the other, and its paragraph holds another such run of the same sign to pair with.
struct LiteralEmphasis {
  private(set) var warnings: [MarkdownWarning] = []
  private let source: MarkdownSource

  init(_ texts: [(node: MarkdownNode, line: Int)], in source: MarkdownSource) {
    self.source = source
    let runs = texts.flatMap { self.runs(in: $0.node, line: $0.line) }
    for run in runs where run.isFlankedBadly && runs.count(where: run.pairs(with:)) > 1 {
      warnings.append(
        MarkdownWarning(line: run.line, column: run.column, kind: .literalEmphasis(run: run.text)))
    }
  }

  private struct Run {
    let sign: UInt8
    let length: Int
    let line: Int
    let column: Int
    let before: Side
    let after: Side

    var isFlankedBadly: Bool {
      before == .punctuation && after == .letter || before == .letter && after == .punctuation
    }

    /// Whether an author may have meant two runs to enclose something. Underscores inside a word are never meant to.
    func pairs(with other: Run) -> Bool {
      let isInWord = other.before == .letter && other.after == .letter
      return sign == other.sign && length == other.length && !(isInWord && sign == UInt8(ascii: "_"))
    }

    var text: String { String(repeating: Character(Unicode.Scalar(sign)), count: length) }
  }

  private func runs(in node: MarkdownNode, line number: Int) -> [Run] {
    guard let line = source[number] else { return [] }
    let literal = Array(node.literal.utf8)
    guard literal.contains(where: isSign) else { return [] }
    let bytes = Array(line.bytes)
    guard let range = place(of: literal, in: bytes, from: node.startColumn - 1, to: node.endColumn) else { return [] }
    return runs(in: bytes, range, line)
  }

  /// Where the text of a node stands in its line. libcmark's columns are off in lines whose margin differs from the
  /// first line's; then the text itself is looked for.
  private func place(of literal: [UInt8], in line: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    if start >= 0, start < end, end <= line.count, unescaped(line[start..<end]) == unescaped(literal[...]) {
      return start..<end
    }
    guard literal.count <= line.count else { return nil }
    let found = (0...(line.count - literal.count)).first { line[$0...].starts(with: literal) }
    return found.map { $0..<($0 + literal.count) }
  }

  /// Without backslashes and character references, which a node's text no longer has: enough to compare by.
  private func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: "&") {
        if let end = text[index...].prefix(32).firstIndex(of: UInt8(ascii: ";")) { index = end + 1 }
      } else if byte != UInt8(ascii: "\\"), isSign(byte) || byte >= 0x80 {
        result.append(byte)
      }
    }
    return result
  }

  private func runs(in line: [UInt8], _ range: Range<Int>, _ source: SourceLine) -> [Run] {
    var runs: [Run] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let sign = line[index]
      if sign == UInt8(ascii: "\\") { index += 1 }
      let start = index
      index += 1
      guard isSign(sign) else { continue }
      while index < range.upperBound, line[index] == sign { index += 1 }
      runs.append(
        Run(
          sign: sign, length: index - start, line: source.line, column: source.column(ofByte: start),
          before: Side(line[..<start].reversed()), after: Side(forward: line[index...])))
    }
    return runs
  }

  private func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
}

/// What stands beside a run.
private enum Side {
  case blank, punctuation, letter

  /// Reads backwards from a run.
  init(_ bytes: some Sequence<UInt8>) {
    var scalar: [UInt8] = []
    for byte in bytes {
      scalar.insert(byte, at: 0)
      if byte & 0xC0 != 0x80 { break }
    }
    self.init(String(decoding: scalar, as: UTF8.self).unicodeScalars.first)
  }

  init(forward bytes: ArraySlice<UInt8>) {
    self.init(String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first)
  }

  private init(_ scalar: Unicode.Scalar?) {
    guard let scalar, !scalar.properties.isWhitespace else {
      self = .blank
      return
    }
    self = scalar.isPunctuation ? .punctuation : .letter
  }
}

extension Unicode.Scalar {
  /// As CommonMark has it: ASCII punctuation and the categories P of Unicode.
  fileprivate var isPunctuation: Bool {
    if isASCII { return !(properties.isAlphabetic || properties.numericType != nil) && value > 0x20 }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
