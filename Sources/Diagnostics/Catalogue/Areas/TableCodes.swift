extension DiagnosticArea {
  static let table = DiagnosticArea(
    "Tables of the site folder",
    [
      DiagnosticCode(
        "table.bad-value", "A value of a table cannot be read",
        means: "The cell holds something else than the column is for.",
        example: """
          content/places/tiles.csv: row 3, column 2 "column": error: the value of "column" cannot be read [table.bad-value]
            found: "x"
            expected: a whole number from 0 to 99
          """,
        mend: "Correct the cell."),
      DiagnosticCode(
        "table.duplicate-column", "A table has a column twice",
        means: "The tables of places and chains have columns by fixed names; this one is there a second time.",
        example: """
          content/places/divisions.csv: row 1, column 5 "code": error: the column "code" is there twice [table.duplicate-column]
          """,
        mend: "Delete or rename one of the columns."),
      DiagnosticCode(
        "table.missing-column", "A table lacks a column",
        means: """
          The tables of places and chains have columns by fixed names; one that is needed is not there, and the \
          table is not read.
          """,
        example: """
          content/places/divisions.csv: row 1: error: the table has no column "city" [table.missing-column]
          """,
        mend: "Add the column; `content/README.md` has the columns of every table."),
      DiagnosticCode(
        "table.missing-sheet", "A file has no table of this name",
        means: "`sheet` or `table` in `sources.yaml`, or `--sheet`, names a table that is not there.",
        example: """
          content/projects/grants.sqlite: error: the file has no table "awrads" [table.missing-sheet]
            found: awards, bodies
            suggestion: did you mean "awards"?
          """,
        mend: "Write the name as the file has it."),
      DiagnosticCode(
        "table.missing-value", "A row of a table lacks a value",
        means: "The column must be filled in every row.",
        example: """
          content/places/divisions.csv: row 5, column 3 "city": error: the row has no "city" [table.missing-value]
          """,
        mend: "Fill the cell, or delete the row."),
      DiagnosticCode(
        "table.other-format", "A file is of another format than its name says",
        means: """
          What the bytes of a file are decides how it is read; departments publish CSV under the name of a workbook \
          and the other way round.
          """,
        example: """
          content/projects/list.xls: note: the name ends in .xls, but the file is CSV and is read as that [table.other-format]
          """,
        mend: "Nothing has to be done; rename the file if its name misleads others."),
      DiagnosticCode(
        "table.too-large", "A file has more than 2 GiB",
        means: "A file of this size is not read, so that the memory of the machine stays bounded.",
        example: """
          content/projects/list.csv: error: the file has more than 2 GiB [table.too-large]
            found: 2147483648 bytes
          """,
        mend: "Split the list into several files and name each in `sources.yaml`."),
      DiagnosticCode(
        "table.unknown-column", "A column of a table is not read",
        means: "The tables of places and chains have columns by fixed names, and this is none of them.",
        example: """
          content/places/divisions.csv: row 1, column 6 "regoin": warning: the column "regoin" is not read [table.unknown-column]
            expected: one of code, name, city, region, level, note
            suggestion: did you mean "region"?
          """,
        mend: "Correct the header, or take the column out."),
      DiagnosticCode(
        "table.unknown-format", "A file is nothing a list is read from",
        means: """
          The first bytes of the file say what it is, such as a PDF document or a picture. Tables in these cannot be \
          read with certainty.
          """,
        example: """
          content/projects/list.csv: error: the file is a PDF document, which is not read as a list [table.unknown-format]
            expected: one of CSV
          """,
        mend: "Ask for the list as a workbook or CSV, or copy the table into one."),
    ])
}
