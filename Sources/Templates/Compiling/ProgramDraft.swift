/// A program while it is written.
struct ProgramDraft {
  var code: [Instruction] = []
  var origins: [Origin] = []
  var literals: [UInt8] = []
  var paths: [UInt32] = []
  var calls: [Call] = []
  var replacements: [Replacement] = []
  var indentations: [Indentation] = []
  private var blocks: [String: UInt32] = [:]
  /// The first instruction a jump leads to, before which literals may not be joined.
  private var joinable = 0

  /// The next instruction's index, as the aim of a jump.
  mutating func target() -> UInt32 {
    joinable = code.count
    return UInt32(code.count)
  }

  @discardableResult mutating func add(_ instruction: Instruction, _ origin: Origin) -> Int {
    code.append(instruction)
    origins.append(origin)
    return code.count - 1
  }

  /// Adds text, joined to the text before it where nothing comes between.
  mutating func addLiteral(_ text: some Collection<UInt8>, _ origin: Origin) {
    guard !text.isEmpty else { return }
    let start = literals.count
    literals.append(contentsOf: text)
    if let last = code.last, code.count > joinable, last.operation == .literal, last.a + last.b == UInt32(start) {
      code[code.count - 1].b += UInt32(text.count)
    } else {
      add(Instruction(operation: .literal, a: UInt32(start), b: UInt32(text.count)), origin)
    }
  }

  /// The start and length of a dotted name among the paths; `.` has no parts.
  mutating func path(_ name: String) -> (start: UInt32, count: UInt32) {
    guard name != "." else { return (0, 0) }
    let parts = name.split(separator: ".").map { Name(String($0)).id }
    let start = paths.count
    paths += parts
    return (UInt32(start), UInt32(parts.count))
  }

  mutating func block(_ name: String) -> UInt32 {
    if let id = blocks[name] { return id }
    let id = UInt32(blocks.count)
    blocks[name] = id
    return id
  }

  /// Literals keep the indentation too.
  mutating func indentation(_ text: ArraySlice<UInt8>, isNested: Bool) -> Indentation {
    let start = literals.count
    literals.append(contentsOf: text)
    return Indentation(text: start..<literals.count, isNested: isNested)
  }

  /// Puts the first instructions of bodies where calls and replacements named the bodies.
  mutating func link(_ entries: [Int]) {
    for index in calls.indices { calls[index].entry = entries[calls[index].entry] }
    for index in replacements.indices {
      replacements[index].plain = entries[replacements[index].plain]
      replacements[index].indented = entries[replacements[index].indented]
    }
  }
}
