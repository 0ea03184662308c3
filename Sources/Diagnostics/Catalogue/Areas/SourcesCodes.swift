extension DiagnosticArea {
  static let sources = DiagnosticArea(
    "How lists are read: sources.yaml",
    [
      DiagnosticCode(
        "sources.ambiguous-column", "Two columns of a list may be meant",
        means: """
          The header that `sources.yaml` names stands over several columns, or two columns have headers of the same \
          field.
          """,
        example: """
          content/projects/list.csv: row 1, column 9 "金额": error: two columns are "support": "支持金额" and "support" [sources.ambiguous-column]
            suggestion: name one of them under columns and the other under ignore
          """,
        mend: "Map one of the columns under `columns`, and name the other under `ignore` or `measures`."),
      DiagnosticCode(
        "sources.constant-and-column", "A field has both a constant and a column",
        means: """
          What stands under `constants` holds for every row of the list, so a column for the same field would never \
          be read.
          """,
        example: """
          content/projects/sources.yaml:8:13: error: "year" cannot have both a constant and a column [sources.constant-and-column]
          """,
        mend: "Delete one of the two."),
      DiagnosticCode(
        "sources.database-and-file", "A source with a database has a key of files",
        means: "What a database answers has no sheet, encoding or delimiter.",
        example: """
          content/projects/sources.yaml:4:12: error: a source with a database has no "sheet" [sources.database-and-file]
          """,
        mend: "Delete the key."),
      DiagnosticCode(
        "sources.missing-column", "A list lacks a column that sources.yaml names",
        means: """
          A header under `columns`, `measures` or `ignore` is not in the list. Headers are compared without white \
          space, and full-width signs are the same as ordinary ones.
          """,
        example: """
          content/projects/sources.yaml:5:13: error: the list has no column "支持金额（万元)" [sources.missing-column]
            found: 项目名称, 承担单位, 支持金额
            suggestion: did you mean "支持金额"?
          """,
        mend: "Write the header as the list has it."),
      DiagnosticCode(
        "sources.missing-file", "A list that sources.yaml names is not there",
        means: "`file` names a file of `content/projects`.",
        example: """
          content/projects/sources.yaml:2:11: error: the site folder has no content/projects/2042.csv [sources.missing-file]
            suggestion: did you mean "content/projects/2024.csv"?
          """,
        mend: "Correct the name, or put the list into the folder."),
      DiagnosticCode(
        "sources.no-header", "A list has no row of headers",
        means: "The first row that is not blank, or the one `headerRow` names, has the headers. There is none.",
        example: """
          content/projects/sources.yaml:2:11: error: the list has no row of headers [sources.no-header]
            found: row 9 is blank or beyond the end
          """,
        mend: "Look whether the file is empty, or correct `headerRow`."),
      DiagnosticCode(
        "sources.no-variable", "The environment does not say where the database is",
        means: """
          Where a database is, and by which password it is read, is never part of a site folder: `database` names an \
          environment variable, which is not set.
          """,
        example: """
          content/projects/sources.yaml:2:15: error: the environment has no variable "GRANTS_DATABASE" [sources.no-variable]
            expected: where the database is, such as postgresql://reader@localhost/grants
          """,
        mend: "Set the variable before the build."),
      DiagnosticCode(
        "sources.two-tables", "A list names two tables",
        means: "`sheet`, `table` and `query` each say what is read of a file; only one of them can hold.",
        example: """
          content/projects/sources.yaml:4:12: error: a source has only one of sheet, table and query [sources.two-tables]
          """,
        mend: "Delete all but one."),
      DiagnosticCode(
        "sources.unit-without-money", "A unit is stated for a field that is no amount",
        means: "Only base, investment, support and firstInstalment are amounts and have a unit.",
        example: """
          content/projects/sources.yaml:2:11: error: "year" is no amount and has no unit [sources.unit-without-money]
          """,
        mend: "Delete the line under `units`."),
      DiagnosticCode(
        "sources.unnamed-file", "A list in the folder is not read",
        means: "With a `sources.yaml` only the lists it names are read.",
        example: """
          content/projects/2021.csv: warning: the list is not read: sources.yaml does not name it [sources.unnamed-file]
            suggestion: add it to sources.yaml, or take it out of the folder
          """,
        mend: "Add an entry `- file: …` to `sources.yaml`, or move the file away."),
      DiagnosticCode(
        "sources.unread-column", "A column of a list is not read",
        means: """
          Nothing says which field the column is, so that its cells are not in the site. Nothing is dropped \
          silently: say what the column is, or that it is left out.
          """,
        example: """
          content/projects/list.csv: row 1, column 4 "负责人": warning: the column "负责人" is not read [sources.unread-column]
            expected: a field's own header, or a place under columns, measures or ignore in sources.yaml
          """,
        mend: """
          Map the header under `columns`, take it over as it is under `measures`, or name it under `ignore`. \
          `gongshi import --guess` proposes a mapping.
          """),
    ])
}
