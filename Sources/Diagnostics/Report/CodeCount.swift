/// How often something was said, by code and severity.
package struct CodeCount: Sendable, Hashable {
  package let code: String
  package let severity: Diagnostic.Severity
  package let count: Int

  /// `9,870 errors`.
  package var text: String { "\(Self.grouped(count)) \(severity.rawValue)\(count == 1 ? "" : "s")" }

  /// The gravest first, then what was said most often, then by code.
  package static func counts(of diagnostics: some Sequence<Diagnostic>) -> [CodeCount] {
    var counts = [CodeAndSeverity: Int]()
    for diagnostic in diagnostics { counts[CodeAndSeverity(diagnostic), default: 0] += 1 }
    return counts.map { CodeCount(code: $0.key.code, severity: $0.key.severity, count: $0.value) }.sorted { a, b in
      if a.severity != b.severity { return a.severity < b.severity }
      return a.count != b.count ? a.count > b.count : a.code < b.code
    }
  }

  /// `12,345`.
  static func grouped(_ count: Int) -> String {
    let digits = Array(String(count))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

/// What findings are counted by.
struct CodeAndSeverity: Hashable {
  let code: String
  let severity: Diagnostic.Severity

  init(_ diagnostic: Diagnostic) { (code, severity) = (diagnostic.code, diagnostic.severity) }
}
