package import Diagnostics

/// One value of a YAML file with its place. Scalars are the text as written: `no`, `0123`, `2024-01-01` stay text
/// until somebody asks for more.
package struct YAMLValue: Sendable {
  package indirect enum Content: Sendable {
    /// A scalar; a plain (unquoted) empty one, `~` and `null` are `nothing`.
    case text(String)
    case list([YAMLValue])
    case mapping([YAMLEntry])
    case nothing
  }

  package let content: Content
  package let place: Place
  /// What messages call it: `"title"`, `item 2 of "themes"`, `the file`.
  package let label: String

  /// Whether nothing is written: an empty value counts as an absent one.
  package var isEmpty: Bool {
    switch content {
    case .nothing: true
    case .text, .list, .mapping: false
    }
  }
}

/// A key and its value, in the order of the file.
package struct YAMLEntry: Sendable {
  package let key: String
  package let keyPlace: Place
  package let value: YAMLValue
}

extension YAMLValue {
  /// Says that the value is of another kind than asked for.
  func rejectKind(expected: String, _ log: inout DiagnosticLog) {
    log.error("yaml.wrong-type", at: place, "\(label) must be \(expected)", found: kind)
  }

  /// Says that the text is of the right kind, but cannot be understood.
  package func reject(
    _ text: String, expected: String, suggestion: String? = nil, _ log: inout DiagnosticLog
  ) {
    log.error(
      "yaml.bad-value", at: place, "the value of \(label) cannot be read", found: "\"\(text)\"", expected: expected,
      suggestion: suggestion)
  }

  private var kind: String {
    switch content {
    case .text(let text): "\"\(text)\""
    case .list: "a list"
    case .mapping: "a mapping"
    case .nothing: "nothing"
    }
  }
}
