internal import Diagnostics

/// Something wrong that showed while a page was rendered.
struct Finding {
  enum Kind {
    /// No record in reach defines this part of the name.
    case undefined(part: Int)
    case unwritable(Cell.Kind)
    case markupEscaped
    case textUnescaped
    case unsafeAddress(String)
    case tooDeep
  }

  let kind: Kind
  let instruction: Int
  /// What was in reach, outermost first.
  let scopes: [Cell]

  func diagnostic(_ program: Program) -> Diagnostic {
    let origin = program.origins[instruction]
    let place = Place(file: program.files[Int(origin.template)], line: Int(origin.line), column: Int(origin.column))
    let name = program.name(at: instruction)
    let text = name.isEmpty ? "." : name.map(\.spelling).joined(separator: ".")
    return switch kind {
    case .undefined(let part): undefined(name, part, place)
    case .unwritable(let kind):
      Diagnostic(.error, "templates.not-text", at: place, "\(text) is \(word(kind)) and cannot be written")
    case .markupEscaped:
      Diagnostic(
        .error, "templates.markup-escaped", at: place, "\(text) holds markup, which would show as text",
        suggestion: "write {{{\(text)}}}")
    case .textUnescaped:
      Diagnostic(
        .error, "templates.text-unescaped", at: place, "\(text) holds text, which must be escaped",
        suggestion: "write {{\(text)}}")
    case .unsafeAddress(let address):
      Diagnostic(
        .error, "templates.unsafe-address", at: place, "the address may run something and was left out",
        found: address, expected: "a relative address, or one of http, https, mailto, tel")
    case .tooDeep:
      Diagnostic(
        .error, "templates.too-deep", at: place,
        "templates call each other more than \(Renderer.depthLimit) levels deep", suggestion: "look for a circle")
    }
  }

  private func undefined(_ name: [Name], _ part: Int, _ place: Place) -> Diagnostic {
    let missing = name[part].spelling
    let known = part == 0 ? scopes.reversed().flatMap { $0.record?.names ?? [] } : members(name.prefix(part))
    let whole = name.prefix(part + 1).map(\.spelling).joined(separator: ".")
    return Diagnostic(
      .error, "templates.undefined", at: place, "nothing here defines \(whole)",
      suggestion: didYouMean(missing, among: known.map(\.spelling)))
  }

  /// The names in the record a dotted name leads to.
  private func members(_ path: ArraySlice<Name>) -> [Name] {
    guard let first = path.first else { return [] }
    var cell = scopes.reversed().lazy.compactMap { $0.record?.cell(of: first.id) }.first
    for name in path.dropFirst() { cell = cell?.record?.cell(of: name.id) }
    return cell?.record?.names ?? []
  }

  private func word(_ kind: Cell.Kind) -> String {
    switch kind {
    case .absent: "absent"
    case .no, .yes: "a flag"
    case .text: "text"
    case .html: "markup"
    case .list: "a list"
    case .record: "a record"
    }
  }
}
