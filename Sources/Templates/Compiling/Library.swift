internal import Diagnostics

/// All templates of a set by name, with what one has to know of another.
struct Library {
  let templates: [ParsedTemplate]
  private let indices: [String: Int]

  init(_ templates: [ParsedTemplate]) {
    self.templates = templates
    indices = Dictionary(templates.indices.map { (templates[$0].file.name, $0) }) { first, _ in first }
  }

  func index(of name: String) -> Int? { indices[name] }

  /// Sorted, for suggestions.
  var names: [String] { indices.keys.sorted() }

  /// The templates a template may render, itself first, each once.
  func reachable(from start: Int) -> [Int] {
    var found = [start]
    var seen = Set(found)
    var next = 0
    while next < found.count {
      for token in templates[found[next]].tokens where token.kind == .partial || token.kind == .parent {
        if let index = index(of: token.name), seen.insert(index).inserted { found.append(index) }
      }
      next += 1
    }
    return found
  }

  /// The names of the blocks that can be replaced in a template, sorted.
  func blocks(of start: Int) -> [String] {
    let names = reachable(from: start).flatMap { index in
      templates[index].tokens.filter { $0.kind == .block }.map(\.name)
    }
    return Set(names).sorted()
  }

  /// Tags that name what only constants are named, in either mode.
  func problems(_ constants: Constants) -> [Diagnostic] {
    templates.flatMap { template in
      template.tokens.compactMap { token in
        guard token.looksUp, constants.owns(token.name) else { return nil }
        if !token.opens, constants.bytes(token) != nil { return nil }
        return constants.problem(token, at: template.place(token))
      }
    }
  }
}
