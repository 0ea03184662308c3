/// Findings as a person reads them: each in full, but a file with very many by code first and only the first of each.
package struct TextReport: Sendable {
  /// A file with more findings than this is summarised.
  package static let limit = 60
  /// How many of one code a summary shows.
  package static let shown = 3

  private let diagnostics: [Diagnostic]
  /// What prints all of them, such as `gongshi check --format json`.
  private let everything: String

  /// `diagnostics` sorted; `everything` is the call that shows all of them where some are left out.
  package init(_ diagnostics: [Diagnostic], everything: String) {
    (self.diagnostics, self.everything) = (diagnostics, everything)
  }

  /// Whole lines; the last one counts errors and warnings, where there are any.
  package var lines: [String] {
    var lines = [String](), isShortened = false
    for file in files {
      if file.count > Self.limit {
        isShortened = true
        lines += summary(file)
      } else {
        lines += file.map(\.description)
      }
    }
    if isShortened { lines.append("all of them: \(everything)") }
    return lines + total
  }

  /// Runs of findings of one file; the order of the files is that of the findings.
  private var files: [ArraySlice<Diagnostic>] {
    var files = [ArraySlice<Diagnostic>](), start = 0
    for index in diagnostics.indices where diagnostics[index].place?.file != diagnostics[start].place?.file {
      files.append(diagnostics[start..<index])
      start = index
    }
    return start < diagnostics.count ? files + [diagnostics[start...]] : files
  }

  private func summary(_ findings: ArraySlice<Diagnostic>) -> [String] {
    let counts = CodeCount.counts(of: findings)
    let file = findings.first?.place?.file ?? "without a place"
    let width = counts.map(\.text.count).max() ?? 0
    var lines = ["\(file): \(CodeCount.grouped(findings.count)) findings, by code:"]
    for count in counts {
      let title = DiagnosticCode.named(count.code).map { " \($0.title)" } ?? ""
      let margin = String(repeating: " ", count: width - count.text.count)
      lines.append("  \(margin)\(count.text) [\(count.code)]\(title)")
    }
    return lines + counts.flatMap { firstOnes(of: $0, in: findings) }
  }

  private func firstOnes(of count: CodeCount, in findings: ArraySlice<Diagnostic>) -> [String] {
    let own = findings.lazy.filter { $0.code == count.code && $0.severity == count.severity }
    let first = own.prefix(Self.shown).map(\.description), rest = count.count - first.count
    return first + (rest > 0 ? ["  and \(CodeCount.grouped(rest)) more [\(count.code)]"] : [])
  }

  private var total: [String] {
    let errors = diagnostics.count { $0.severity == .error }, warnings = diagnostics.count { $0.severity == .warning }
    guard errors + warnings > 0 else { return [] }
    return ["\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"]
  }
}
