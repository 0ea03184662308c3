internal import Diagnostics

/// Reads the markup of one template, as `Markings` describes.
struct MarkupReading {
  private(set) var addresses: [Int: [AddressMark]] = [:]
  /// The states a block is declared in: one, unless it stands in different markup under one name.
  private(set) var blocks: [String: [HTMLState]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private let template: ParsedTemplate
  private let constants: Constants
  private let blockState: (_ parent: String, _ block: String) -> [HTMLState]
  private var state = HTMLState()
  /// Where the attribute value being read starts: a text token and a position in the file.
  private var valueStart = (token: 0, offset: 0)
  private var open: [(index: Int, start: HTMLState, outside: HTMLState)] = []

  init(
    _ template: ParsedTemplate, _ constants: Constants,
    blockState: @escaping (_ parent: String, _ block: String) -> [HTMLState]
  ) {
    self.template = template
    self.constants = constants
    self.blockState = blockState
  }

  mutating func run() {
    var index = 0
    while index < template.tokens.count {
      if isIgnored(index) {
        let token = template.tokens[index]
        index = token.opens ? token.partner : index
      } else {
        read(index)
      }
      index += 1
    }
    if state.phase != .text, let last = template.tokens.last {
      report(last, "templates.open-markup", "the template ends inside a tag")
    }
  }

  /// Inside a parent only what replaces its blocks counts.
  private func isIgnored(_ index: Int) -> Bool {
    guard let outer = open.last, template.tokens[outer.index].kind == .parent else { return false }
    return !template.tokens[index].isOverride && index != template.tokens[outer.index].partner
  }

  private mutating func read(_ index: Int) {
    let token = template.tokens[index]
    switch token.kind {
    case .text: readText(index)
    case .comment, .delimiters: break
    case .variable, .unescaped: readValue(index)
    case .partial, .parent:
      if state.phase != .text {
        report(token, "templates.call-in-tag", "\(token.tag) may stand only in text, not inside a tag")
      }
      if token.kind == .parent { push(index, start: state) }
    case .section, .inverted:
      settle(index)
      push(index, start: state)
    case .block:
      if !token.isOverride { settle(index) }
      push(index, start: startOfBlock(index))
    case .close: close(index)
    }
  }

  private mutating func readText(_ index: Int) {
    for offset in template.tokens[index].range {
      let event = state.read(template.file.bytes[offset])
      if event == .valueStarts || state.phase == .beforeValue { valueStart = (index, offset + 1) }
      if event == .addressEnds { addresses[index, default: []].append(AddressMark(offset: offset, cause: nil)) }
    }
  }

  private mutating func settle(_ index: Int) {
    state.settle()
    guard state.address == .open else { return }
    state.checkAddress()
    addresses[valueStart.token, default: []].append(AddressMark(offset: valueStart.offset, cause: index))
  }

  private mutating func readValue(_ index: Int) {
    let token = template.tokens[index]
    if let constant = constants.bytes(token) {
      for byte in constant { _ = state.read(byte) }
      return
    }
    settle(index)
    if let problem = UnsafePosition(state, isEscaped: token.kind == .variable) {
      report(token, problem.code, problem.message(token.tag), suggestion: problem.suggestion(token.name))
    }
  }

  private mutating func push(_ index: Int, start: HTMLState) {
    open.append((index, start, state))
    state = start
  }

  private mutating func startOfBlock(_ index: Int) -> HTMLState {
    let token = template.tokens[index]
    guard token.isOverride, let parent = open.last else {
      if blocks[token.name]?.allSatisfy(state.agrees) != true { blocks[token.name, default: []].append(state) }
      return state
    }
    let states = blockState(template.tokens[parent.index].name, token.name)
    if let first = states.first, !states.allSatisfy(first.agrees) {
      report(
        token, "templates.ambiguous-block", "the block \(token.name) is declared in different markup",
        suggestion: "give the blocks in text and those in attributes different names")
    }
    return states.first ?? HTMLState()
  }

  private mutating func close(_ index: Int) {
    guard let (opening, start, outside) = open.popLast() else { return }
    let token = template.tokens[opening]
    state.settle()
    if token.kind != .parent, !state.agrees(with: start) {
      report(
        token, "templates.open-markup", "\(token.tag) does not leave the markup as it found it",
        suggestion: "open and close tags and attribute values in the same section")
    }
    if token.isOverride || token.kind == .parent { state = outside }
  }

  private mutating func report(_ token: Token, _ code: String, _ message: String, suggestion: String? = nil) {
    diagnostics.append(
      Diagnostic(.error, code, at: template.place(token), message, suggestion: suggestion))
  }
}
