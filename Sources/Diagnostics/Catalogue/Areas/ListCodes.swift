extension DiagnosticArea {
  static let list = DiagnosticArea(
    "Finding the table",
    [
      DiagnosticCode(
        "list.count-mismatch", "A list states another number of rows than it has",
        means: """
          A heading or a row of totals states how many projects stand below or above it. The rows found are not as \
          many; one may be missing, or hidden in a cell of another.
          """,
        example: """
          list.csv: row 2, column 1 "序号": warning: the number of rows is not the one stated [list.count-mismatch]
            found: "一、面上项目174项"
            expected: 173 rows
          """,
        mend: "Compare the list with the document it comes from."),
      DiagnosticCode(
        "list.filled-down", "Empty cells were filled from above",
        means: """
          `fillDown` in `sources.yaml` says that the column states something only where it changes, as a CSV does that \
          was saved from merged cells. The cells below were read as if it stood in them, up to the next heading.
          """,
        example: """
          list.csv: row 3, column 1 "设区市": note: 12 empty cells were filled from above, first here [list.filled-down]
            found: "南京市"
          """,
        mend:
          "Nothing has to be done; where an empty cell means that nothing is stated, take the field out of `fillDown`."
      ),
      DiagnosticCode(
        "list.headings", "Headings among the rows state a field",
        means: """
          Rows such as 一、面上项目 are no projects, but say what holds for the rows below them; the field they were read \
          as stands in the message.
          """,
        example: """
          list.csv: row 2, column 1 "序号": note: 4 headings among the rows were read as "programme", first here [list.headings]
            found: "一、面上项目174项，经费1392万元"
          """,
        mend: "Nothing has to be done; where it is another field, say so under `sections` in `sources.yaml`."),
      DiagnosticCode(
        "list.merged-amount", "An amount stands for several rows",
        means: """
          One merged cell of money belongs to several rows. Counted in each it would be counted several times, so it \
          counts in the first only.
          """,
        example: """
          list.xlsx: sheet "名单", row 4, column 5: warning: 2 amounts stand for several rows and count in the first of them, first here [list.merged-amount]
          """,
        mend: "State in the list what each project receives."),
      DiagnosticCode(
        "list.merged-cells", "Merged cells were read in each of their rows",
        means: "A text that stands in a merged cell is said of every row the cell covers.",
        example: """
          list.xlsx: sheet "名单", row 4, column 2: note: 12 merged cells were read in each of their rows, first here [list.merged-cells]
          """,
        mend: "Nothing has to be done."),
      DiagnosticCode(
        "list.number-only", "Rows hold nothing but a serial number",
        means: "Forms are often printed with numbered empty rows.",
        example: """
          list.csv: row 40: note: 10 rows hold nothing but a serial number and are left out [list.number-only]
          """,
        mend: "Nothing has to be done; where a row should have something, look into the file."),
      DiagnosticCode(
        "list.remarks", "Rows were taken for remarks",
        means: "Below a list stand remarks, sources and who is answerable. Such rows are no projects.",
        example: """
          list.csv: row 41: note: 2 rows were taken for remarks and left out [list.remarks]
          """,
        mend: "Look at the rows named; where one is a project, it lacks a name or an organisation."),
      DiagnosticCode(
        "list.sheet-not-read", "A sheet is not read as a list",
        means: """
          The file has several sheets; those with columns of names and organisations are lists, and this is none.
          """,
        example: """
          list.xlsx: sheet "说明", row 1: warning: the sheet has no headers of a list and is not read [list.sheet-not-read]
            found: 填表说明
            expected: columns of names and organisations
          """,
        mend: "Name the sheet that is the list by `sheet`, or map its columns in `sources.yaml`."),
      DiagnosticCode(
        "list.side-by-side", "A second list stands beside the first",
        means: """
          The headers are there twice from left to right: two lists share the rows. Which rows belong together \
          cannot be told with certainty.
          """,
        example: """
          list.csv: row 1, column 6: error: a second list stands beside the first [list.side-by-side]
            found: the headers of columns 1-5 again from column 6
            suggestion: put the lists below each other
          """,
        mend: "Put the lists below each other."),
      DiagnosticCode(
        "list.total-mismatch", "A sum is not that of its rows",
        means: """
          A row of totals, or a heading with an amount, was compared with the rows it is about. They differ: a row \
          may be missing or wrong, or the list itself adds up wrongly. The rows count.
          """,
        example: """
          list.csv: row 20, column 5 "资助经费（万元）": warning: the sum is not that of its rows [list.total-mismatch]
            found: "1392"
            expected: 1,384 万元 in rows 3-19
          """,
        mend: "Compare the list with the document it comes from."),
      DiagnosticCode(
        "list.unit-contradiction", "Header and sources.yaml state different units",
        means: "What `sources.yaml` says counts; one of the two makes every amount wrong by a factor.",
        example: """
          list.csv: row 1, column 5: warning: sources.yaml and the header state different units; the former counts [list.unit-contradiction]
            found: 元 in "金额（元）"
            expected: 万元
          """,
        mend: "Delete the unit from `sources.yaml` unless the header is wrong."),
      DiagnosticCode(
        "list.unknown-heading", "A heading among the rows says nothing that is known",
        means: """
          A row looks like a heading for the rows below it, but is no programme, category or place the site knows.
          """,
        example: """
          list.csv: row 2: warning: 1 heading among the rows says nothing that is known and is left out, first here [list.unknown-heading]
            found: "第一批"
            expected: a programme, category or place
            suggestion: say under sections in sources.yaml which field headings state
          """,
        mend: "Say under `sections` in `sources.yaml` which field headings state."),
      DiagnosticCode(
        "list.unknown-unit", "The list is in a unit the site's money does not have",
        means: "A site counts one currency. The header or a line above the list states a unit of another.",
        example: """
          list.csv: row 1, column 5: error: the site's money has no unit "GBP" [list.unknown-unit]
            expected: one of 元, 千元, 万元, 百万元, 亿元
          """,
        mend: "Set `money` in `content/site.yaml` to the currency of the lists, or convert the list."),
    ])
}
