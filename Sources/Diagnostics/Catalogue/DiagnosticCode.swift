/// What a code means, for a person who met it: the source of its page in docs/diagnostics.
package struct DiagnosticCode: Sendable {
  /// `area.what-is-wrong`; one that ends in `*` stands for all codes that begin so.
  package let code: String
  /// What is wrong, as a heading: a sentence without a full stop.
  package let title: String
  /// What happened and why it matters, in Markdown.
  package let meaning: String
  /// One as it is printed, with its place and details.
  package let example: String
  /// What to do about it, in Markdown.
  package let remedy: String

  init(_ code: String, _ title: String, means meaning: String, example: String, mend remedy: String) {
    (self.code, self.title, self.meaning) = (code, title, meaning)
    (self.example, self.remedy) = (example, remedy)
  }

  /// Whether this is what `code` means.
  package func covers(_ code: String) -> Bool {
    self.code.hasSuffix("*") ? code.hasPrefix(self.code.dropLast()) : code == self.code
  }

  /// Every code of every area, in the order of the areas.
  package static let all = DiagnosticArea.all.flatMap(\.codes)

  /// What a code means; nil where no area has it.
  package static func named(_ code: String) -> DiagnosticCode? {
    exact[code] ?? all.first { $0.covers(code) }
  }

  private static let exact = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
}

/// Codes about one thing, such as the cells of a list.
package struct DiagnosticArea: Sendable {
  package let title: String
  /// Sorted by code.
  package let codes: [DiagnosticCode]

  init(_ title: String, _ codes: [DiagnosticCode]) { (self.title, self.codes) = (title, codes) }

  /// From what a list holds, over what describes it, to what the program makes of it.
  package static let all: [DiagnosticArea] = [
    csv, json, database, workbook, document, package, text, sources, list, `import`, project, value, place, programme,
    organisation, reported, chains,
    table, yaml, site, article, markdown,
    dataBlock, guidelineStructure, guidelineQuotation, theme, templateSyntax, templateNames, templateSafety, gate,
  ]
}
