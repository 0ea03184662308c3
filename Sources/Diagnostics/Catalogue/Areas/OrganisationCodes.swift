extension DiagnosticArea {
  static let organisation = DiagnosticArea(
    "Organisations",
    [
      DiagnosticCode(
        "organisation.several", "Several organisations are named in one cell",
        means: """
          Names parted by ；, 、 or line breaks are several organisations: the first leads the project, the others are \
          its partners.
          """,
        example: """
          content/projects/list.csv: row 4, column 3 "承担单位": note: several organisations are named in 3 cells of the column, first here: the first leads, the others are its partners [organisation.several]
            found: "甲公司；乙大学"
          """,
        mend: "Nothing has to be done; where it is one name, add it to `wholeNames` in `sources.yaml`."),
      DiagnosticCode(
        "organisation.unclear", "A cell may name several organisations",
        means: "The cell has a sign that may part two names or be part of one. It is read as one name.",
        example: """
          content/projects/list.csv: row 4, column 3 "承担单位": warning: the cell may name several organisations and is read as one name [organisation.unclear]
            found: "甲公司、乙大学"
            expected: names parted by ；
            suggestion: if it is one name, add it to wholeNames in sources.yaml
          """,
        mend: "Part the names by ； in the list, or add the name to `wholeNames` in `sources.yaml`."),
    ])
}
