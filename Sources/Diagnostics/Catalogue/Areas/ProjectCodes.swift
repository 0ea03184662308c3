extension DiagnosticArea {
  static let project = DiagnosticArea(
    "Rows of a list",
    [
      DiagnosticCode(
        "project.missing-field", "A row lacks something every project has",
        means: """
          A project has at least a name, an organisation, a programme or category, and an amount. This row lacks one \
          of them.
          """,
        example: """
          content/projects/list.csv: row 3, column 9 "支持金额": error: the row has no "support" (支持金额) [project.missing-field]
          """,
        mend: """
          Fill the cell. Where the whole list does not publish the field, name it under `unpublished` in \
          `sources.yaml`; where the column is there under another header, map it under `columns`.
          """),
      DiagnosticCode(
        "project.no-id", "A row has no id where the others have one",
        means: """
          The list has a column of project ids, but this cell is empty. The project gets an id made of its year, \
          programme, name and organisation, which stays the same when rows move, but changes when one of these does.
          """,
        example: """
          content/projects/list.csv: row 3, column 1 "项目编号": warning: the row has no id and gets one made of its content [project.no-id]
          """,
        mend: "Enter the id."),
      DiagnosticCode(
        "project.repeated-id", "Two rows have the same id",
        means: "The id of a project is its address in the site, so each is given once, over all lists.",
        example: """
          content/projects/older.csv: row 2: error: the id "A-1" is given twice [project.repeated-id]
            found: first at content/projects/list.csv: row 2
          """,
        mend: """
          Correct one of the ids. Where a list holds the same rows twice, set `repeats: drop` in `sources.yaml`.
          """),
      DiagnosticCode(
        "project.repeated-row", "A row repeats an earlier one",
        means: """
          The row has the same year, programme, name and organisation as an earlier one, and no id that would tell \
          them apart.
          """,
        example: """
          content/projects/list.csv: row 254: error: the row repeats an earlier one: same year, programme, name and organisation [project.repeated-row]
            found: first at content/projects/list.csv: row 2
            suggestion: give ids, or set repeats to drop or keep in sources.yaml
          """,
        mend: """
          Where the list holds rows twice, set `repeats: drop` in `sources.yaml`; where they are different projects, \
          give them ids or set `repeats: keep`.
          """),
      DiagnosticCode(
        "project.repeats-dropped", "Rows that repeat earlier ones were left out",
        means: """
          `repeats: drop` in `sources.yaml` says that rows alike in every field are there twice by mistake. They are \
          counted once; the message has their numbers.
          """,
        example: """
          content/projects/list.csv: note: 251 rows that repeat an earlier one left out [project.repeats-dropped]
            found: rows 254-504
          """,
        mend: "Nothing has to be done."),
      DiagnosticCode(
        "project.unsafe-id", "An id cannot be part of an address",
        means: """
          The id of a project is part of the address of its page and of names of files. This one has signs that \
          cannot stand there.
          """,
        example: """
          content/projects/list.csv: row 3, column 1 "项目编号": error: the id cannot be part of an address [project.unsafe-id]
            found: "苏工信/2024/3"
            expected: letters, digits, Chinese characters, "-", "_" and "."; at most 120 bytes
            suggestion: write 苏工信-2024-3
          """,
        mend: "Write the id with signs that can stand in an address."),
    ])
}
