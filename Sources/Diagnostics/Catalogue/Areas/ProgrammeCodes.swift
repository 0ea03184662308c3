extension DiagnosticArea {
  static let programme = DiagnosticArea(
    "Programmes and categories of a list",
    [
      DiagnosticCode(
        "category.contradiction", "A row states another category than its programme has",
        means: """
          The category of a project follows from its programme. The row states one of its own that is another; the \
          programme's counts, and the project is shown there.
          """,
        example: """
          content/projects/2024.csv: row 8, column 4 "类别": warning: the row's category is not that of its programme, which counts [category.contradiction]
            found: 1-2
            expected: 企业创新能力提升
          """,
        mend: "Correct the category or the programme of the row, or leave the column of categories out."),
      DiagnosticCode(
        "category.unknown", "A row names a category no guideline has",
        means: """
          The row names no programme, only a category, and no guideline of the site has an annex of that id or \
          title.
          """,
        example: """
          content/projects/2024.csv: row 8, column 4 "类别": error: no guideline has a category "1-9" [category.unknown]
            expected: an id or title of an annex
          """,
        mend: """
          Write the id or title of an annex, or set `programmes: open` in `sources.yaml` where the guideline is not \
          there as data.
          """),
      DiagnosticCode(
        "programme.unknown", "A row names a programme no guideline has",
        means: """
          A programme is found by its id, its name or one of its aliases, white space and width of signs aside. This \
          name is none of them, so that no rule can be held against the award.
          """,
        example: """
          content/projects/list.csv: row 3, column 3 "项目类型": error: no guideline has a programme "设备更信项目" [programme.unknown]
            expected: an id, name or alias of a programme
            suggestion: did you mean "设备更新项目"?
          """,
        mend: """
          Correct the name, or add it under `aliases` of the programme in the guideline; set `programmes: open` in \
          `sources.yaml` where the guideline is not there as data.
          """),
    ])
}
