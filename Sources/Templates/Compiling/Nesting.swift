internal import Diagnostics

/// Finds the closing tag of every section, block and parent.
struct Nesting {
  private(set) var tokens: [Token]
  private(set) var diagnostics: [Diagnostic] = []
  private var open: [Int] = []
  private let path: String

  init(_ tokens: [Token], path: String) {
    self.tokens = tokens
    self.path = path
    for index in tokens.indices {
      if tokens[index].opens { open.append(index) } else if tokens[index].kind == .close { close(index) }
    }
    for index in open {
      report(
        index, "templates.unclosed-section", "\(tokens[index].tag) is never closed",
        expected: "{{/\(tokens[index].name)}}")
    }
    markOverrides()
  }

  private mutating func close(_ index: Int) {
    let name = tokens[index].name
    guard let last = open.last else {
      return report(index, "templates.nothing-to-close", "{{/\(name)}} closes nothing that is open")
    }
    guard tokens[last].name == name else { return mismatch(index, last) }
    open.removeLast()
    tokens[last].partner = index
    tokens[index].partner = last
  }

  /// Goes on from where the tag would have been right, so that one slip is reported once.
  private mutating func mismatch(_ index: Int, _ last: Int) {
    report(
      index, "templates.mismatched-close",
      "\(tokens[index].tag) stands where \(tokens[last].tag) of line "
        + "\(tokens[last].line) is to be closed", expected: "{{/\(tokens[last].name)}}")
    let outer = open.lastIndex { tokens[$0].name == tokens[index].name }
    open.removeSubrange((outer ?? open.count - 1)...)
  }

  private mutating func markOverrides() {
    for index in tokens.indices where tokens[index].kind == .parent && tokens[index].partner > 0 {
      markBlocks(directlyIn: index)
    }
  }

  private mutating func markBlocks(directlyIn parent: Int) {
    var index = parent + 1
    while index < tokens[parent].partner {
      if tokens[index].kind == .block { tokens[index].isOverride = true }
      index = max(index, tokens[index].partner) + 1
    }
  }

  private mutating func report(_ index: Int, _ code: String, _ message: String, expected: String? = nil) {
    let place = Place(file: path, line: tokens[index].line, column: tokens[index].column)
    diagnostics.append(Diagnostic(.error, code, at: place, message, expected: expected))
  }
}
