/// What a reader has to say, collected while it goes on reading; a value passed along as `inout`.
package struct DiagnosticLog: Sendable {
  package private(set) var all = [Diagnostic]()

  package init() {}

  package mutating func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }

  package mutating func add(_ other: DiagnosticLog) { all += other.all }

  package mutating func error(
    _ code: String, at place: Place?, _ message: String, found: String? = nil, expected: String? = nil,
    suggestion: String? = nil
  ) {
    add(Diagnostic(.error, code, at: place, message, found: found, expected: expected, suggestion: suggestion))
  }

  package mutating func warning(
    _ code: String, at place: Place?, _ message: String, found: String? = nil, expected: String? = nil,
    suggestion: String? = nil
  ) {
    add(Diagnostic(.warning, code, at: place, message, found: found, expected: expected, suggestion: suggestion))
  }

  package mutating func note(_ code: String, at place: Place?, _ message: String, found: String? = nil) {
    add(Diagnostic(.note, code, at: place, message, found: found))
  }

  package var hasErrors: Bool { all.hasErrors }
}
