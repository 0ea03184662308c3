/// Why files cannot stand beside each other in one site. Every one names what made the files.
package enum OutputProblem: Hashable, Sendable {
  case unusablePath(String, PathProblem, maker: String)
  case madeTwice(path: String, first: String, second: String)
  /// Not every file system and host tells them apart.
  case sameButForCase(path: String, maker: String, other: String, otherMaker: String)
  case fileIsFolder(file: String, maker: String, inside: String, insideMaker: String)
}

extension OutputProblem: CustomStringConvertible {
  /// One sentence without a final full stop.
  package var description: String {
    switch self {
    case .unusablePath(let path, let problem, let maker):
      "\(maker) cannot be published at \"\(path)\": \(problem.rawValue)"
    case .madeTwice(let path, let first, let second):
      "\(path) is made twice: by \(first) and by \(second)"
    case .sameButForCase(let path, let maker, let other, let otherMaker):
      "\(path) (made by \(maker)) and \(other) (made by \(otherMaker)) differ only in case or in how accents are encoded"
    case .fileIsFolder(let file, let maker, let inside, let insideMaker):
      "\(file) is a file (made by \(maker)) and a folder (of \(inside), made by \(insideMaker))"
    }
  }
}

/// All that keeps files from being one site.
package struct OutputProblems: Error, Hashable, Sendable {
  /// At least one, in an order that depends on the files only.
  package let problems: [OutputProblem]
}

extension OutputProblems: CustomStringConvertible {
  package var description: String { problems.map(\.description).joined(separator: "\n") }
}
