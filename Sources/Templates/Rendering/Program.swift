/// All templates of a set, compiled: flat arrays the renderer walks through without touching a reference count.
///
/// Unchecked because the compiler cannot see that the arrays, freed with the program, are never written after `init`.
final class Program: @unchecked Sendable {
  let code: UnsafeBufferPointer<Instruction>
  let literals: UnsafeBufferPointer<UInt8>
  /// The ids of the names paths are made of.
  let paths: UnsafeBufferPointer<UInt32>
  let calls: UnsafeBufferPointer<Call>
  let replacements: UnsafeBufferPointer<Replacement>
  let indentations: UnsafeBufferPointer<Indentation>
  let isStrict: Bool
  /// For messages only.
  let origins: [Origin]
  let files: [String]

  init(_ draft: ProgramDraft, files: [String], isStrict: Bool) {
    code = copy(draft.code)
    literals = copy(draft.literals)
    paths = copy(draft.paths)
    calls = copy(draft.calls)
    replacements = copy(draft.replacements)
    indentations = copy(draft.indentations)
    origins = draft.origins
    self.files = files
    self.isStrict = isStrict
  }

  deinit {
    code.deallocate()
    literals.deallocate()
    paths.deallocate()
    calls.deallocate()
    replacements.deallocate()
    indentations.deallocate()
  }

  /// The dotted name an instruction looks up.
  func name(at index: Int) -> [Name] {
    let instruction = code[index]
    return (0..<Int(instruction.b)).map { Name(id: paths[Int(instruction.a) + $0]) }
  }
}

private func copy<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
  let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
  _ = copy.initialize(from: elements)
  return UnsafeBufferPointer(copy)
}
