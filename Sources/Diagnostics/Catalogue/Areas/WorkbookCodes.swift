extension DiagnosticArea {
  static let workbook = DiagnosticArea(
    "Workbooks",
    [
      DiagnosticCode(
        "workbook.cell-twice", "A cell is written twice",
        means: "The file has two values for one cell; a spreadsheet shows the last, and that is read.",
        example: """
          list.xlsx: sheet "名单", row 4, column 3: error: a cell is written twice in the file; the last is read [workbook.cell-twice]
          """,
        mend: "Open the file in a spreadsheet program and save it anew."),
      DiagnosticCode(
        "workbook.error-value", "A cell shows an error instead of a value",
        means: """
          The formula of the cell could not be calculated, so that nothing is known of it but `#N/A`, `#REF!` or the \
          like.
          """,
        example: """
          list.xlsx: sheet "名单", row 4, column 3: warning: 3 cells show an error such as #N/A instead of a value, the first of them here [workbook.error-value]
          """,
        mend: "Correct the formula, or write the value."),
      DiagnosticCode(
        "workbook.formula-without-value", "A formula was never calculated",
        means: """
          Workbooks hold the value of a formula beside it; programs that only write files leave it out. Formulas are \
          not calculated here, so that the cell is empty.
          """,
        example: """
          list.xlsx: sheet "名单", row 4, column 3: warning: a formula has no value in the file and is read as empty [workbook.formula-without-value]
            suggestion: open the file in a spreadsheet program, which calculates it, and save it
          """,
        mend: "Open the file in a spreadsheet program and save it."),
      DiagnosticCode(
        "workbook.hidden-columns", "A sheet has hidden columns",
        means: """
          Hidden columns are read like the others. They are often hidden for a reason, such as names and telephone \
          numbers of persons.
          """,
        example: """
          list.xlsx: sheet "名单", row 1: warning: the sheet has hidden columns; they are read like the others [workbook.hidden-columns]
            found: D to F
            suggestion: see whether they are meant to be published
          """,
        mend: "Delete the columns that are not to be published, or name them under `ignore`."),
      DiagnosticCode(
        "workbook.hidden-rows", "A sheet has hidden rows",
        means: "Hidden rows are read like the others; a filter that was left on hides rows as well.",
        example: """
          list.xlsx: sheet "名单", row 9: warning: 12 rows are hidden and read like the others, the first of them here [workbook.hidden-rows]
            suggestion: see whether they are meant to be published
          """,
        mend: "Show all rows, and delete those that are not part of the list."),
      DiagnosticCode(
        "workbook.hidden-sheet", "A sheet is hidden",
        means: "A hidden sheet is read like the others; it may be a draft or a working copy.",
        example: """
          list.xlsx: sheet "底稿", row 1: warning: the sheet is hidden; it is read like the others [workbook.hidden-sheet]
            suggestion: see whether it is meant to be published
          """,
        mend: "Name the sheet that is the list by `sheet` in `sources.yaml` or by `--sheet`."),
      DiagnosticCode(
        "workbook.no-sheet", "A workbook has no sheet",
        means: "The file is a workbook, but no table is in it.",
        example: """
          list.xlsx: error: the workbook has no sheet [workbook.no-sheet]
          """,
        mend: "Get the file again; sheets with charts only are no tables."),
      DiagnosticCode(
        "workbook.not-calculated", "A value was not calculated by the program that wrote it",
        means: "The file says that its formulas are to be calculated when it is opened; the values in it may be old.",
        example: """
          list.xlsx: sheet "名单", row 4, column 3: warning: a formula has a value that the program which wrote the file did not calculate [workbook.not-calculated]
            suggestion: open the file in a spreadsheet program, which calculates it, and save it
          """,
        mend: "Open the file in a spreadsheet program and save it."),
      DiagnosticCode(
        "workbook.unknown-sheet", "A workbook has no sheet of this name",
        means: "`sheet` in `sources.yaml`, or `--sheet`, names a sheet that is not there.",
        example: """
          list.xlsx: error: the workbook has no sheet "名弹" [workbook.unknown-sheet]
            expected: one of 名单, 说明
            suggestion: did you mean "名单"?
          """,
        mend: "Write the name as the workbook has it."),
      DiagnosticCode(
        "workbook.unknown-string", "A cell points to a text that is not there",
        means: """
          The texts of a workbook stand in a table of their own, and cells point into it; this pointer leads beyond \
          its end.
          """,
        example: """
          list.xlsx: sheet "名单", row 4, column 3: error: a cell points to a text that the workbook does not hold [workbook.unknown-string]
            suggestion: get the file again, or open it in a spreadsheet program and save it anew
          """,
        mend: "Open the file in a spreadsheet program and save it anew."),
    ])
}
