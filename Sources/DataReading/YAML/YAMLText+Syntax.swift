import Diagnostics
import Yams

/// What the parser says, as diagnostics with a place.
extension YAMLText {
  func diagnostic(of error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      return syntax(problem, after: context?.text, at: place(mark.line, mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", first: context.mark)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
      return syntax(problem, after: nil, at: firstControlCharacter)
    case .no, .memory, .dataCouldNotBeDecoded:
      return syntax("\(error)", after: nil, at: Place(file: file))
    }
  }

  private func syntax(_ problem: String, after context: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, "yaml.syntax", at: place, "the file is not YAML: " + (context.map { "\($0), " } ?? "") + problem)
  }

  /// The parser knows the place of the first of two equal keys; in a block the second stands in the same column.
  private func duplicate(_ key: String, first: Mark) -> Diagnostic {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let second = lines.indices.dropFirst(first.line).first { index in
      let rest = lines[index].unicodeScalars.dropFirst(first.column - 1)
      let indent = lines[index].unicodeScalars.prefix(first.column - 1)
      let name = Substring(rest).drop { $0 == "\"" || $0 == "'" }
      return indent.allSatisfy { $0 == " " } && name.hasPrefix(key)
        && name.dropFirst(key.count).drop { $0 == "\"" || $0 == "'" || $0 == " " }.first == ":"
    }
    return Diagnostic(
      .error, "yaml.duplicate-key", at: place(second.map { $0 + 1 } ?? first.line, first.column),
      "the key \"\(key)\" is given twice", found: "first on line \(first.line + firstLine - 1)",
      expected: "each key once")
  }

  /// The reader refuses control characters without saying where: it is the first one that no text holds.
  private var firstControlCharacter: Place {
    var line = 1, column = 1
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A: (line, column) = (line + 1, 1)
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F, 0x80..<0x85, 0x86..<0xA0: return place(line, column)
      default: column += 1
      }
    }
    return Place(file: file)
  }
}
