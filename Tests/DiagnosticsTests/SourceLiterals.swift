import Foundation

/// The string literals of the program's source, for holding what is documented against what is said.
struct SourceLiterals {
  /// The constant parts of a literal; what is interpolated stands between two of them.
  typealias Literal = [String]

  struct File {
    let path: String
    let literals: [Literal]
  }

  let files: [File]
  /// Literals with enough of their own to be told from each other.
  private let long: [Literal]

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init() throws {
    let base = Self.root.appendingPathComponent("Sources")
    let names = try FileManager.default.subpathsOfDirectory(atPath: base.path).filter {
      $0.hasSuffix(".swift") && !$0.hasPrefix("Diagnostics/Catalogue/")
    }
    files = try names.sorted().map { name in
      let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      return File(path: name, literals: text.split(separator: "\n").flatMap { Self.literals(Array($0.utf8)) })
    }
    long = files.flatMap(\.literals).filter { $0.reduce(0) { $0 + $1.utf8.count } >= 8 }
  }

  /// Codes as they stand in the source, with the files they stand in.
  func codes(_ isCode: (String) -> Bool) -> [String: [String]] {
    var codes = [String: [String]]()
    for file in files {
      for literal in file.literals where literal.count == 1 && isCode(literal[0]) {
        codes[literal[0], default: []].append(file.path)
      }
    }
    return codes
  }

  /// Whether a literal of the source, its interpolations filled in, is the message or begins it.
  func begin(_ message: String) -> Bool {
    long.contains { Self.fits($0, message) }
  }

  private static func fits(_ literal: Literal, _ message: String) -> Bool {
    guard message.utf8.starts(with: literal[0].utf8) else { return false }
    var rest = message.dropFirst(literal[0].count)
    for part in literal.dropFirst() where !part.isEmpty {
      guard let range = rest.range(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  /// The literals of one line; a comment ends it.
  private static func literals(_ line: [UInt8]) -> [Literal] {
    var literals = [Literal](), index = 0
    while index < line.count {
      if line[index...].starts(with: Array("//".utf8)) { break }
      if line[index] == UInt8(ascii: "\"") {
        let (literal, end) = literal(line, from: index + 1)
        literals.append(literal)
        index = end
      }
      index += 1
    }
    return literals
  }

  /// The literal that begins behind a quote, and where its closing quote is.
  private static func literal(_ line: [UInt8], from start: Int) -> (Literal, Int) {
    var parts = [[UInt8]()], index = start
    while index < line.count, line[index] != UInt8(ascii: "\"") {
      if line[index] == UInt8(ascii: "\\"), index + 1 < line.count {
        index += 1
        if line[index] == UInt8(ascii: "(") {
          index = endOfInterpolation(line, from: index)
          parts.append([])
        } else {
          parts[parts.count - 1].append(line[index] == UInt8(ascii: "n") ? 10 : line[index])
        }
      } else {
        parts[parts.count - 1].append(line[index])
      }
      index += 1
    }
    return (parts.map { String(decoding: $0, as: UTF8.self) }, index)
  }

  private static func endOfInterpolation(_ line: [UInt8], from start: Int) -> Int {
    var depth = 0, index = start
    while index < line.count {
      if line[index] == UInt8(ascii: "(") { depth += 1 }
      if line[index] == UInt8(ascii: ")") { depth -= 1 }
      if line[index] == UInt8(ascii: "\"") { index = literal(line, from: index + 1).1 }
      if depth == 0 { return index }
      index += 1
    }
    return index
  }
}
