extension DiagnosticArea {
  static let text = DiagnosticArea(
    "Text and white space",
    [
      DiagnosticCode(
        "text.not-utf8", "A file is not text in the encoding it was read in",
        means: """
          A byte of the file is no part of a character of UTF-8. Lists from spreadsheets are often in another \
          encoding, such as GB18030.
          """,
        example: """
          content/projects/list.csv: row 4, column 2: error: the file is not UTF-8 [text.not-utf8]
            found: byte 0xD6 on line 4
            expected: text in UTF-8
            suggestion: save the file as CSV UTF-8
          """,
        mend: "Save the file as \"CSV UTF-8\"."),
      DiagnosticCode(
        "text.repaired", "White space was put in order",
        means: """
          Some cells of the column held blanks or line breaks that a line wrap of a PDF or a spreadsheet had put \
          between Chinese characters, or blanks at their ends, or blanks of another kind. They were taken out or \
          made one blank, and the first of the cells is shown as it was.
          """,
        example: """
          content/projects/list.csv: row 3, column 5 "项目名称": note: white space was put in order in 12 cells of the column, first here [text.repaired]
            found: "青年提 升项目"
          """,
        mend: "Nothing has to be done; look whether the cell shown reads right now."),
    ])
}
