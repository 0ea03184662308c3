internal import Diagnostics

/// A template understood as far as its own text goes. Tokens are paired and trimmed; where the pairing failed there
/// are none, so that one mistake is not reported twice.
struct ParsedTemplate {
  let file: TemplateFile
  let tokens: [Token]
  let isBroken: Bool

  init(_ file: TemplateFile, _ diagnostics: inout [Diagnostic]) {
    let scanner = Scanner(file)
    let nesting = Nesting(scanner.tokens, path: file.path)
    let found = scanner.diagnostics + nesting.diagnostics
    diagnostics += found
    self.file = file
    isBroken = !found.isEmpty
    tokens = nesting.diagnostics.isEmpty ? Whitespace(nesting.tokens, file.bytes).tokens : nesting.tokens
  }

  func place(_ token: Token) -> Place {
    Place(file: file.path, line: token.line, column: token.column)
  }

  /// The blocks that stand directly in a parent.
  func overrides(of parent: Int) -> [Int] {
    var found: [Int] = []
    var index = parent + 1
    while index < tokens[parent].partner {
      if tokens[index].isOverride { found.append(index) }
      index = max(index, tokens[index].partner) + 1
    }
    return found
  }
}
