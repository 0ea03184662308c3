/// What Mustache does with lines that hold nothing but tags, and with the indentation of what is called from them.
///
/// Rules: a section, closing, comment, delimiter, partial or block tag alone on its line takes the line away; a partial,
/// parent or block alone on its line moves in every line of what it calls; the text of an overriding block loses the
/// indentation of its first line, since the block it replaces brings its own (Mustache specification, ~inheritance).
struct Whitespace {
  private(set) var tokens: [Token]
  private let bytes: [UInt8]

  init(_ tokens: [Token], _ bytes: [UInt8]) {
    self.tokens = tokens
    self.bytes = bytes
    for index in tokens.indices where tokens[index].isOverride { trimOverride(index) }
    for line in lines() { trimLine(line) }
    for index in tokens.indices { indentCalled(index) }
  }

  private func isBlank(_ index: Int) -> Bool {
    tokens[index].kind == .text && bytes[tokens[index].range].allSatisfy { $0 <= 0x20 }
  }

  private mutating func clear(_ index: Int) {
    tokens[index].range = tokens[index].range.lowerBound..<tokens[index].range.lowerBound
  }

  private func lines() -> [Range<Int>] {
    let starts = tokens.indices.filter { tokens[$0].startsLine } + [tokens.count]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  /// The blanks at the start of a stretch of text.
  private func margin(_ index: Int) -> Range<Int> {
    let range = tokens[index].range
    let end = range.first { !isBlankByte(bytes[$0]) } ?? range.upperBound
    return range.lowerBound..<end
  }

  private func isBlankByte(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The indentation of the first line inside a block that begins below its tag: nil where there is no such line.
  private func innerMargin(_ opening: Int) -> Range<Int>? {
    let closing = tokens[opening].partner
    for index in (opening + 1)..<closing where tokens[index].startsLine && !tokens[index].isStandalone {
      guard tokens[index].kind == .text else { return 0..<0 }
      let belongsToTag =
        isBlank(index) && (tokens[index].endsLine || tokens[index].range.isEmpty || index + 1 == closing)
      if !belongsToTag { return margin(index) }
    }
    return nil
  }

  private mutating func trimOverride(_ opening: Int) {
    let closing = tokens[opening].partner
    let last = closing - 1
    if isBlank(last), tokens[last].startsLine, !tokens[last].endsLine { clear(last) }
    let first = opening + 1
    guard first < closing, isBlank(first), tokens[first].endsLine else { return }
    clear(first)
    guard let margin = innerMargin(opening), !margin.isEmpty else { return }
    for index in first..<closing where tokens[index].kind == .text && tokens[index].startsLine {
      strip(bytes[margin], from: index)
    }
  }

  private mutating func strip(_ margin: ArraySlice<UInt8>, from index: Int) {
    let range = tokens[index].range
    let common = zip(bytes[range], margin).prefix { $0 == $1 }.count
    tokens[index].range = (range.lowerBound + common)..<range.upperBound
  }

  private mutating func trimLine(_ line: Range<Int>) {
    let tags = line.filter { tokens[$0].kind != .text }
    guard tags.count == 1, let tag = tags.first, mayStandAlone(tag) else { return }
    guard line.allSatisfy({ $0 == tag || isBlank($0) }) else { return }
    tokens[tag].isStandalone = true
    if line.lowerBound < tag { tokens[tag].indentation = margin(line.lowerBound) }
    for index in line where index != tag { clear(index) }
  }

  private func mayStandAlone(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .section, .inverted, .close, .comment, .delimiters, .partial: true
    case .block: !tokens[index].isOverride
    case .text, .variable, .unescaped, .parent: false
    }
  }

  private mutating func indentCalled(_ index: Int) {
    if tokens[index].kind == .parent { trimParent(index) }
    guard tokens[index].kind == .block, !tokens[index].isOverride else { return }
    if tokens[index].isStandalone {
      tokens[index].indentation = innerMargin(index) ?? tokens[index].indentation
    } else if let margin = leading(index) {
      tokens[index].indentation = margin
    }
  }

  /// The blanks between the start of the line and the tag, nil where something else stands there.
  private func leading(_ index: Int) -> Range<Int>? {
    if tokens[index].startsLine { return 0..<0 }
    let before = index - 1
    return tokens[before].startsLine && isBlank(before) ? tokens[before].range : nil
  }

  /// A parent may open on one line and close on another: it stands alone when nothing precedes or follows it.
  private mutating func trimParent(_ opening: Int) {
    let after = tokens[opening].partner + 1
    guard let margin = leading(opening) else { return }
    guard after == tokens.count || isBlank(after) && (tokens[after].endsLine || after + 1 == tokens.count) else {
      return
    }
    tokens[opening].isStandalone = true
    tokens[opening].indentation = margin
    if !tokens[opening].startsLine { clear(opening - 1) }
    if after < tokens.count { clear(after) }
  }
}
