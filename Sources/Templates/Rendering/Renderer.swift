private import Markup

/// Walks through a program once, for one page.
///
/// Every stack is explicit: templates and data of any depth use no more of the thread's own stack than a flat page.
/// What it points into is kept alive by the caller.
struct Renderer: ~Copyable {
  let program: Program
  /// The values names are looked up in, the innermost last.
  private(set) var scopes: [Cell]
  private(set) var findings: [Finding] = []
  private(set) var output: OutputBuffer
  private var loops: [Loop] = []
  private var frames: [Frame] = []
  private var frame = Frame()
  private var chain: [Link] = []
  private var indentation: [UInt8] = []
  private var addressStart: (offset: Int, instruction: Int)?

  /// How deep templates may call each other. Each level is a page's worth of markup: more is a circle.
  static let depthLimit = 100

  /// A section in progress: the elements still to come.
  private struct Loop {
    var next: UnsafePointer<Cell>?
    var remaining: Int
  }

  /// Where a body was called from, and what holds inside it.
  private struct Frame {
    var returnTo = -1
    var indentation = 0..<0
    /// The innermost link of the parents in force, -1 for none.
    var link = -1
    var chainCount = 0
  }

  /// A parent in force: its blocks may be replaced by what the call gives, unless an outer one replaces them.
  private struct Link {
    let replacements: Range<Int>
    let outer: Int
  }

  init(_ program: Program, scopes: [Cell]) {
    self.program = program
    self.scopes = scopes
    output = OutputBuffer(capacity: Self.usualSize)
  }

  /// The bytes of a usual page; a longer one costs a copy or two.
  private static let usualSize = 16_384

  mutating func run(from entry: Int) {
    let code = program.code
    var index = entry
    while index >= 0 {
      let instruction = code[index]
      switch instruction.operation {
      case .literal: write(program.literals, instruction)
      case .escaped: writeEscaped(index, instruction)
      case .unescaped: writeUnescaped(index, instruction)
      case .section:
        guard let value = value(index, instruction), value.isShown else {
          index = Int(instruction.c)
          continue
        }
        enter(value)
      case .inverted:
        if let value = value(index, instruction), value.isShown {
          index = Int(instruction.c)
          continue
        }
      case .sectionEnd:
        if goesOn() {
          index = Int(instruction.a)
          continue
        }
      case .call:
        index = call(index, instruction)
        continue
      case .block:
        index = block(index, instruction)
        continue
      case .end:
        index = leave()
        continue
      case .indent: indent()
      case .addressStart: addressStart = (output.count, index)
      case .addressEnd: checkAddress()
      }
      index += 1
    }
  }
}

// Values
extension Renderer {
  @inline(__always) private mutating func write(_ literals: UnsafeBufferPointer<UInt8>, _ instruction: Instruction) {
    let start = Int(instruction.a)
    output.append(UnsafeBufferPointer(rebasing: literals[start..<start + Int(instruction.b)]))
  }

  private mutating func writeEscaped(_ index: Int, _ instruction: Instruction) {
    guard let value = value(index, instruction) else { return }
    switch value.kind {
    case .text: output.appendEscaped(value.bytes)
    case .html:
      output.appendEscaped(value.bytes)
      note(.markupEscaped, index)
    case .yes, .no, .list, .record: writeUnwritable(value.kind, index)
    case .absent: break
    }
  }

  private mutating func writeUnescaped(_ index: Int, _ instruction: Instruction) {
    guard let value = value(index, instruction) else { return }
    switch value.kind {
    case .html: output.append(value.bytes)
    case .text where program.isStrict:
      output.appendEscaped(value.bytes)
      note(.textUnescaped, index)
    case .text: output.append(value.bytes)
    case .yes, .no, .list, .record: writeUnwritable(value.kind, index)
    case .absent: break
    }
  }

  private mutating func writeUnwritable(_ kind: Cell.Kind, _ index: Int) {
    if program.isStrict { return note(.unwritable(kind), index) }
    if kind == .yes { output.append("true") }
    if kind == .no { output.append("false") }
  }

  /// The value at an instruction's path, nil where nothing defines it.
  @inline(__always) private mutating func value(_ index: Int, _ instruction: Instruction) -> Cell? {
    guard instruction.b > 0 else { return scopes.last }
    let id = program.paths[Int(instruction.a)]
    var position = scopes.count - 1
    while position >= 0 {
      if let cell = scopes[position].record?.cell(of: id) {
        return instruction.b == 1 ? cell : member(of: cell, index, instruction)
      }
      position -= 1
    }
    note(.undefined(part: 0), index)
    return nil
  }

  /// Follows the rest of a dotted name, which is looked up in the value of the part before and nowhere else.
  private mutating func member(of first: Cell, _ index: Int, _ instruction: Instruction) -> Cell? {
    var cell = first
    for part in 1..<Int(instruction.b) {
      if cell.kind == .absent { return cell }
      guard let next = cell.record?.cell(of: program.paths[Int(instruction.a) + part]) else {
        note(.undefined(part: part), index)
        return nil
      }
      cell = next
    }
    return cell
  }

  private mutating func note(_ kind: Finding.Kind, _ index: Int) {
    guard program.isStrict, !findings.contains(where: { $0.instruction == index }) else { return }
    findings.append(Finding(kind: kind, instruction: index, scopes: scopes))
  }
}

// Sections
extension Renderer {
  private mutating func enter(_ value: Cell) {
    guard value.kind == .list else {
      scopes.append(value)
      return loops.append(Loop(next: nil, remaining: 0))
    }
    let elements = value.elements
    scopes.append(elements[0])
    loops.append(Loop(next: elements.baseAddress.map { $0 + 1 }, remaining: elements.count - 1))
  }

  /// Moves on to the next element, or leaves the section after the last.
  private mutating func goesOn() -> Bool {
    let last = loops.count - 1
    guard loops[last].remaining > 0, let next = loops[last].next else {
      loops.removeLast()
      scopes.removeLast()
      return false
    }
    scopes[scopes.count - 1] = next.pointee
    loops[last].next = next + 1
    loops[last].remaining -= 1
    return true
  }
}

// Calls
extension Renderer {
  private mutating func call(_ index: Int, _ instruction: Instruction) -> Int {
    let call = program.calls[Int(instruction.a)]
    guard push(index, returnTo: Int(instruction.c), call.indentation) else { return -1 }
    if !call.replacements.isEmpty {
      chain.append(Link(replacements: call.replacements, outer: frame.link))
      frame.link = chain.count - 1
    }
    return call.entry
  }

  /// The replacement of the outermost parent wins; inside it the parents outside of that one are in force.
  private mutating func block(_ index: Int, _ instruction: Instruction) -> Int {
    var link = frame.link
    var found: (replacement: Replacement, outer: Int)?
    while link >= 0 {
      for position in chain[link].replacements where program.replacements[position].block == instruction.a {
        found = (program.replacements[position], chain[link].outer)
      }
      link = chain[link].outer
    }
    guard let found else { return index + 1 }
    let indentation = program.indentations[Int(instruction.b)]
    guard push(index, returnTo: Int(instruction.c), indentation) else { return -1 }
    frame.link = found.outer
    return indentation.isNeeded ? found.replacement.indented : found.replacement.plain
  }

  private mutating func push(_ index: Int, returnTo: Int, _ added: Indentation) -> Bool {
    guard frames.count < Self.depthLimit else {
      findings.append(Finding(kind: .tooDeep, instruction: index, scopes: []))
      return false
    }
    frames.append(frame)
    frame.returnTo = returnTo
    frame.chainCount = chain.count
    let start = indentation.count
    if added.isNested { indentation.append(contentsOf: indentation[frame.indentation]) }
    indentation.append(contentsOf: program.literals[added.text])
    frame.indentation = start..<indentation.count
    return true
  }

  private mutating func leave() -> Int {
    guard let outer = frames.popLast() else { return -1 }
    let next = frame.returnTo
    chain.removeSubrange(frame.chainCount...)
    indentation.removeSubrange(frame.indentation.lowerBound...)
    frame = outer
    return next
  }

  private mutating func indent() {
    guard !frame.indentation.isEmpty else { return }
    guard output.count == 0 || output.written.last == UInt8(ascii: "\n") else { return }
    indentation.withUnsafeBufferPointer { output.append(UnsafeBufferPointer(rebasing: $0[frame.indentation])) }
  }
}

// Addresses
extension Renderer {
  private mutating func checkAddress() {
    guard let start = addressStart else { return }
    addressStart = nil
    let address = output.written(from: start.offset)
    if isSafeURL(address) { return }
    note(.unsafeAddress(String(decoding: address, as: UTF8.self)), start.instruction)
    output.truncate(to: start.offset)
    output.append("#")
  }
}
