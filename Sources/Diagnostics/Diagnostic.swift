/// One thing to say to a person about what they gave us. A value: nobody prints it but the command.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is. An error keeps the site from being published.
  package enum Severity: String, CaseIterable, Sendable, Comparable {
    case error, warning, note

    package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  package let severity: Severity
  /// Stable and lowercase, `area.what-is-wrong`, such as `csv.unclosed-quote`.
  package let code: String
  package let place: Place?
  /// One sentence without a final full stop.
  package let message: String
  /// The text as it stands in the input.
  package let found: String?
  package let expected: String?
  /// What to do about it, such as `did you mean "support"?`.
  package let suggestion: String?

  package init(
    _ severity: Severity, _ code: String, at place: Place? = nil, _ message: String, found: String? = nil,
    expected: String? = nil, suggestion: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.found = found
    self.expected = expected
    self.suggestion = suggestion
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `place: error: message [code]`, with what was found, expected and suggested on lines of their own.
  package var description: String {
    var lines = [(place.map { "\($0): " } ?? "") + "\(severity.rawValue): \(message) [\(code)]"]
    if let found { lines.append("  found: \(found)") }
    if let expected { lines.append("  expected: \(expected)") }
    if let suggestion { lines.append("  suggestion: \(suggestion)") }
    return lines.joined(separator: "\n")
  }
}

extension Diagnostic: Comparable {
  /// By place, then by severity, code, message and details: one order for every run.
  package static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    switch (a.place, b.place) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (.some(let p), .some(let q)) where p != q: return p < q
    default: return (a.severity, a.code, a.message, a.details) < (b.severity, b.code, b.message, b.details)
    }
  }

  /// Of different ones never the same, so that equals are neighbours in order.
  private var details: String {
    [found, expected, suggestion].map { $0.map { "\n" + $0 } ?? "" }.joined(separator: "\n")
  }
}

extension Collection<Diagnostic> {
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
