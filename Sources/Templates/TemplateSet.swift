package import Diagnostics

/// The templates of a theme, compiled together.
///
/// Files are compiled whatever is wrong with them, so that one run finds all there is; a template that could not be
/// understood renders as nothing. Whoever publishes looks at `diagnostics` first.
package struct TemplateSet: Sendable {
  package enum Mode: Sendable {
    /// As the Mustache specification has it: what is missing is empty.
    case lenient
    /// For themes: the names a template may use are these and the constants, and each must be defined where it is used.
    case strict(vocabulary: Set<String>)
  }

  /// What is wrong with the files, by place.
  package let diagnostics: [Diagnostic]
  private let templates: [String: Template]

  /// Compiles templates. A file whose name was given before is passed over, so a theme that overrides another comes
  /// first.
  ///
  /// - Parameters:
  ///   - files: the templates, which know each other by name.
  ///   - constants: texts by dotted name, such as `words.support`, which become part of the templates.
  ///   - mode: whether a missing name is empty or a mistake.
  package init(files: [TemplateFile], constants: [String: String] = [:], mode: Mode) {
    var diagnostics: [Diagnostic] = []
    var names = Set<String>()
    let library = Library(files.filter { names.insert($0.name).inserted }.map { ParsedTemplate($0, &diagnostics) })
    let constants = Constants(constants)
    let markings = Markings(library, constants)
    diagnostics += library.problems(constants)
    var isStrict = false
    if case .strict(let vocabulary) = mode {
      diagnostics += markings.diagnostics + Checks(library, constants, vocabulary: vocabulary).diagnostics
      isStrict = true
    }
    let emitter = Emitter(library, markings, constants)
    let program = Program(emitter.draft, files: library.templates.map(\.file.path), isStrict: isStrict)
    self.diagnostics = diagnostics.sorted()
    templates = Dictionary(
      uniqueKeysWithValues: library.templates.indices.map { index in
        let name = library.templates[index].file.name
        return (name, Template(name: name, program: program, entry: emitter.entries[index]))
      })
  }

  package subscript(name: String) -> Template? { templates[name] }

  package var names: [String] { templates.keys.sorted() }
}
