internal import Diagnostics

/// What strict mode asks of the names in templates: all of them at once, each with its place and the nearest name.
struct Checks {
  private(set) var diagnostics: [Diagnostic] = []
  private let library: Library
  private let constants: Constants
  private let vocabulary: Set<String>
  private let sortedVocabulary: [String]

  init(_ library: Library, _ constants: Constants, vocabulary: Set<String>) {
    self.library = library
    self.constants = constants
    self.vocabulary = vocabulary
    sortedVocabulary = vocabulary.sorted()
    for template in library.templates {
      for index in template.tokens.indices { check(index, template) }
    }
  }

  private mutating func check(_ index: Int, _ template: ParsedTemplate) {
    let token = template.tokens[index]
    switch token.kind {
    case .variable, .unescaped, .section, .inverted: checkPath(token, template)
    case .partial, .parent: checkCall(index, template)
    case .text, .block, .close, .comment, .delimiters: break
    }
  }

  private mutating func checkPath(_ token: Token, _ template: ParsedTemplate) {
    guard token.name != ".", !constants.owns(token.name) else { return }
    for part in token.name.split(separator: ".").map(String.init) where !vocabulary.contains(part) {
      report(
        token, template, "templates.unknown-name", "the site has no value named \(part)", part, among: sortedVocabulary)
    }
  }

  private mutating func checkCall(_ index: Int, _ template: ParsedTemplate) {
    let token = template.tokens[index]
    guard let target = library.index(of: token.name) else {
      return report(
        token, template, "templates.unknown-template", "there is no template named \(token.name)", token.name,
        among: library.names)
    }
    guard token.kind == .parent, token.partner > index else { return }
    let blocks = library.blocks(of: target)
    for block in template.overrides(of: index).map({ template.tokens[$0] }) where !blocks.contains(block.name) {
      report(
        block, template, "templates.unknown-block", "\(token.tag) has no block named \(block.name)", block.name,
        among: blocks)
    }
  }

  private mutating func report(
    _ token: Token, _ template: ParsedTemplate, _ code: String, _ message: String, _ written: String,
    among names: [String]
  ) {
    diagnostics.append(
      Diagnostic(
        .error, code, at: template.place(token), message,
        suggestion: didYouMean(written, among: names)))
  }
}
