extension DiagnosticArea {
  static let `import` = DiagnosticArea(
    "Importing lists",
    [
      DiagnosticCode(
        "import.empty", "A list has no filled cell",
        means: "The file can be read, but nothing is in it.",
        example: """
          list.csv: error: the list has no filled cell [import.empty]
          """,
        mend: "Look whether it is the right file, and the right sheet."),
      DiagnosticCode(
        "import.no-organisation", "No column seems to name who received support",
        means: """
          `gongshi import --guess` found neither a header nor cells that look like organisations, and no place that \
          could stand for them, so it proposes nothing.
          """,
        example: """
          list.csv: row 1: error: no column seems to name who received support [import.no-organisation]
            found: 甲, 乙, 丙
            suggestion: write a mapping and name the column under columns, organisation
          """,
        mend: "Write a mapping with the keys of an entry of `sources.yaml` and give it by `--mapping`."),
      DiagnosticCode(
        "import.no-rows", "A list has no row that is a project",
        means: "Headers were found, but no row below them says anything.",
        example: """
          list.csv: error: the list has no row that is a project [import.no-rows]
            suggestion: name the row with the headers by headerRow, or the sheet by --sheet
          """,
        mend: "Look where the list begins, and say so by `headerRow` in the mapping or by `--sheet`."),
    ])
}
