internal import Diagnostics

/// Writes the program of a library: every template, and every block that replaces another, is a body of its own.
///
/// A body is written once as it is and, where something indents it, once more with the places marked where its lines
/// start. Bodies are found while bodies are written; recursion ends because each is written once.
struct Emitter {
  private(set) var draft = ProgramDraft()
  /// The first instruction of every template.
  private(set) var entries: [Int] = []
  private let library: Library
  private let markings: Markings
  private let constants: Constants
  private var bodies: [Body] = []
  private var bodyIndices: [Body: Int] = [:]
  private var replacements: [Parent: Range<Int>] = [:]

  init(_ library: Library, _ markings: Markings, _ constants: Constants) {
    self.library = library
    self.markings = markings
    self.constants = constants
    for index in library.templates.indices { _ = body(Body(template: index, opening: nil, isIndented: false)) }
    var starts: [Int] = []
    while starts.count < bodies.count {
      starts.append(Int(draft.target()))
      emit(bodies[starts.count - 1])
    }
    draft.link(starts)
    entries = Array(starts.prefix(library.templates.count))
  }

  /// A template, or the block opened by one of its tokens.
  private struct Body: Hashable {
    let template: Int
    let opening: Int?
    let isIndented: Bool
  }

  private struct Parent: Hashable {
    let template: Int
    let token: Int
  }

  private mutating func body(_ body: Body) -> Int {
    if let index = bodyIndices[body] { return index }
    bodies.append(body)
    bodyIndices[body] = bodies.count - 1
    return bodies.count - 1
  }

  private mutating func emit(_ body: Body) {
    let template = library.templates[body.template]
    let tokens = template.isBroken ? 0..<0 : body.opening.map { ($0 + 1)..<template.tokens[$0].partner }
    var emission = Emission(template: body.template, isIndented: body.isIndented, startsLine: true)
    var index = (tokens ?? template.tokens.indices).lowerBound
    while index < (tokens ?? template.tokens.indices).upperBound {
      emit(index, template, &emission)
      index = template.tokens[index].kind == .parent ? template.tokens[index].partner + 1 : index + 1
    }
    draft.add(Instruction(operation: .end), Origin(template: UInt32(body.template), line: 0, column: 0))
  }

  /// The state of writing one body.
  private struct Emission {
    let template: Int
    let isIndented: Bool
    /// Whether the indentation of this line has not been written yet.
    var startsLine: Bool
    /// The instructions of open sections and blocks.
    var open: [Int] = []

    func origin(_ token: Token) -> Origin {
      Origin(template: UInt32(template), line: UInt32(token.line), column: UInt32(token.column))
    }
  }

  private mutating func emit(_ index: Int, _ template: ParsedTemplate, _ emission: inout Emission) {
    let token = template.tokens[index]
    if token.startsLine { emission.startsLine = true }
    switch token.kind {
    case .text: emitText(index, template, &emission)
    case .comment, .delimiters: break
    case .variable, .unescaped: emitValue(token, &emission)
    case .section, .inverted: emitSection(token, &emission)
    case .partial, .parent: emitCall(index, template, &emission)
    case .block: emitBlock(token, template, &emission)
    case .close: emitClose(token, template, &emission)
    }
  }

  private mutating func indent(_ token: Token, _ emission: inout Emission) {
    guard emission.startsLine else { return }
    emission.startsLine = false
    if emission.isIndented { draft.add(Instruction(operation: .indent), emission.origin(token)) }
  }

  private mutating func emitText(_ index: Int, _ template: ParsedTemplate, _ emission: inout Emission) {
    let token = template.tokens[index]
    let text = template.file.bytes[token.range]
    if text.contains(where: { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }) { indent(token, &emission) }
    var start = token.range.lowerBound
    for mark in markings.addresses[emission.template][index] ?? [] {
      draft.addLiteral(text[start..<mark.offset], emission.origin(token))
      start = mark.offset
      let cause = mark.cause.map { template.tokens[$0] } ?? token
      draft.add(Instruction(operation: mark.cause == nil ? .addressEnd : .addressStart), emission.origin(cause))
    }
    draft.addLiteral(text[start...], emission.origin(token))
  }

  private mutating func emitValue(_ token: Token, _ emission: inout Emission) {
    indent(token, &emission)
    if let constant = constants.bytes(token) { return draft.addLiteral(constant, emission.origin(token)) }
    let path = draft.path(token.name)
    let operation: Instruction.Operation = token.kind == .variable ? .escaped : .unescaped
    draft.add(Instruction(operation: operation, a: path.start, b: path.count), emission.origin(token))
  }

  private mutating func emitSection(_ token: Token, _ emission: inout Emission) {
    if !token.isStandalone { indent(token, &emission) }
    let path = draft.path(token.name)
    let operation: Instruction.Operation = token.kind == .section ? .section : .inverted
    emission.open.append(
      draft.add(Instruction(operation: operation, a: path.start, b: path.count), emission.origin(token)))
  }

  private mutating func emitClose(_ token: Token, _ template: ParsedTemplate, _ emission: inout Emission) {
    guard let opening = emission.open.popLast() else { return }
    if draft.code[opening].operation == .section {
      draft.add(Instruction(operation: .sectionEnd, a: UInt32(opening + 1)), emission.origin(token))
    }
    draft.code[opening].c = draft.target()
  }

  private mutating func indentation(
    _ token: Token, _ template: ParsedTemplate, _ emission: Emission, isNested: Bool
  ) -> Indentation {
    draft.indentation(template.file.bytes[token.indentation], isNested: emission.isIndented && isNested)
  }

  private mutating func emitBlock(_ token: Token, _ template: ParsedTemplate, _ emission: inout Emission) {
    if !token.isStandalone { indent(token, &emission) }
    draft.indentations.append(indentation(token, template, emission, isNested: true))
    let instruction = Instruction(
      operation: .block, a: draft.block(token.name), b: UInt32(draft.indentations.count - 1))
    emission.open.append(draft.add(instruction, emission.origin(token)))
  }

  private mutating func emitCall(_ index: Int, _ template: ParsedTemplate, _ emission: inout Emission) {
    let token = template.tokens[index]
    if !token.isStandalone { indent(token, &emission) }
    guard let target = library.index(of: token.name) else { return }
    let indentation = indentation(token, template, emission, isNested: token.isStandalone)
    let replacements = token.kind == .parent ? replacements(index, template, emission.template) : 0..<0
    let entry = body(Body(template: target, opening: nil, isIndented: indentation.isNeeded))
    draft.calls.append(Call(entry: entry, replacements: replacements, indentation: indentation))
    let call = draft.add(Instruction(operation: .call, a: UInt32(draft.calls.count - 1)), emission.origin(token))
    draft.code[call].c = draft.target()
  }

  private mutating func replacements(_ parent: Int, _ template: ParsedTemplate, _ templateIndex: Int) -> Range<Int> {
    let key = Parent(template: templateIndex, token: parent)
    if let known = replacements[key] { return known }
    let start = draft.replacements.count
    for index in template.overrides(of: parent) {
      let plain = body(Body(template: templateIndex, opening: index, isIndented: false))
      let indented = body(Body(template: templateIndex, opening: index, isIndented: true))
      let block = draft.block(template.tokens[index].name)
      draft.replacements.append(Replacement(block: block, plain: plain, indented: indented))
    }
    replacements[key] = start..<draft.replacements.count
    return start..<draft.replacements.count
  }
}
