/// The documentation of all codes as Markdown: a page each, and one that lists them.
package enum DiagnosticPages {
  /// File name → text, sorted by name: `README.md` and `<code>.md`.
  package static var files: [(name: String, text: String)] {
    let pages = DiagnosticCode.all.map { (name: $0.fileName, text: page($0)) }
    return ([(name: "README.md", text: list)] + pages).sorted { $0.name < $1.name }
  }

  /// What a person reads who met the code.
  package static func page(_ code: DiagnosticCode) -> String {
    """
    # \(code.title)

    `\(code.code)`

    \(code.meaning)

    ```text
    \(code.example)
    ```

    **What to do.** \(code.remedy)

    """
  }

  private static var list: String {
    var text = """
      # What the program says, and what to do about it

      Everything `gongshi` finds has a code, in brackets at the end of its first line. `gongshi diagnostics CODE` prints the page of a
      code. These pages are written by `gongshi diagnostics --to docs/diagnostics` and never by hand.

      """
    for area in DiagnosticArea.all {
      text += "\n## \(area.title)\n\n| code | |\n|---|---|\n"
      for code in area.codes { text += "| [`\(code.code)`](\(code.fileName)) | \(code.title) |\n" }
    }
    return text
  }
}

extension DiagnosticCode {
  /// `csv.long-row.md`; the `*` of a code that stands for several is left out.
  package var fileName: String { (code.hasSuffix(".*") ? String(code.dropLast(2)) : code) + ".md" }
}
