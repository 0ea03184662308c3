extension DiagnosticArea {
  static let document = DiagnosticArea(
    "Word documents",
    [
      DiagnosticCode(
        "document.no-table", "A document has no table",
        means: "Lists are read from the tables of a document; this one has only text.",
        example: """
          list.docx: error: the document has no table [document.no-table]
          """,
        mend: "See whether the list is an attachment of its own, or a picture."),
      DiagnosticCode(
        "document.tracked-changes", "A document holds changes that nobody has accepted",
        means: """
          Word keeps deleted and inserted text side by side until somebody accepts or rejects the changes. What is \
          deleted is left out, what is inserted is read.
          """,
        example: """
          list.docx: warning: the tables have tracked changes: what is deleted is left out, what is inserted is read [document.tracked-changes]
            found: 1 deleted row, 3 deleted pieces of text
            suggestion: accept or reject the changes and save the document
          """,
        mend: "Accept or reject the changes and save the document."),
      DiagnosticCode(
        "document.unknown-table", "A document has no such table",
        means: "The tables of a document are called `table 1`, `table 2` and so on, in their order.",
        example: """
          list.docx: error: the document has no "table 3" [document.unknown-table]
            expected: table 1 to table 2
            suggestion: did you mean "table 2"?
          """,
        mend: "Name a table that is there by `sheet` in `sources.yaml` or by `--sheet`."),
    ])
}
