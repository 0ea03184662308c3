extension DiagnosticArea {
  static let csv = DiagnosticArea(
    "Lists as CSV",
    [
      DiagnosticCode(
        "csv.delimiter", "The cells of a list are separated by another sign than a comma",
        means: "Tabs, semicolons and bars separate the cells of some lists; which it is was found from the file.",
        example: """
          content/projects/list.csv: note: the cells are separated by semicolons [csv.delimiter]
          """,
        mend: "Nothing has to be done; where it was found wrongly, state `delimiter` in `sources.yaml`."),
      DiagnosticCode(
        "csv.long-row", "A row has more cells than there are headers",
        means: """
          Cells behind the last header belong to no column and would be lost. Mostly a comma stands inside an \
          unquoted cell and has shifted everything behind it by one column.
          """,
        example: """
          content/projects/list.csv: row 3, column 10: error: the row is longer than the headers [csv.long-row]
            found: 10 cells
            expected: 9 cells
            suggestion: quote cells that hold a comma
          """,
        mend: "Put quotes around the cell with the comma: `\"1,234.50\"`."),
      DiagnosticCode(
        "csv.short-row", "A row has fewer cells than there are headers",
        means: """
          The missing cells are taken as empty. That is right where a program leaves out empty cells at the end of a \
          row, and wrong where a line was cut in two.
          """,
        example: """
          content/projects/list.csv: row 3: warning: the row is shorter than the headers [csv.short-row]
            found: 5 cells
            expected: 9 cells
          """,
        mend: "Look whether the row is whole; add the missing commas if it is."),
      DiagnosticCode(
        "csv.stray-quote", "A quote stands inside an unquoted cell",
        means: """
          In CSV (RFC 4180) a quote may only begin and end a cell, or stand doubled inside a quoted one. Here it \
          stands in the middle of an unquoted cell, and is kept as part of the text.
          """,
        example: """
          content/projects/list.csv:3:18: warning: a quote stands inside an unquoted cell of record 3 and is kept as it is [csv.stray-quote]
            suggestion: quote the whole cell and double the quote
          """,
        mend: "Write `\"12\"\" pipe\"` for `12\" pipe`."),
      DiagnosticCode(
        "csv.text-after-quote", "Text follows the closing quote of a cell",
        means: """
          Behind the quote that ends a cell only a comma or the end of the line may follow (RFC 4180). What stands \
          there cannot belong to the cell, and is not read.
          """,
        example: """
          content/projects/list.csv:7:30: error: text follows the closing quote of a cell of record 5 [csv.text-after-quote]
            expected: a comma or the end of the line
            suggestion: double the quotes that belong to the text
          """,
        mend: "Double the quotes inside the text: `\"the \"\"green\"\" hall\"`."),
      DiagnosticCode(
        "csv.unclosed-quote", "A quote is opened and never closed",
        means: """
          A cell begins with a quote, so everything up to the next quote belongs to it, commas and line ends too. No \
          further quote follows, and the rest of the file is one cell.
          """,
        example: """
          content/projects/list.csv:3:18: error: the quote opened in record 3 is never closed [csv.unclosed-quote]
            expected: a quote before the next comma or line end
          """,
        mend: "Close the quote at the end of its cell, or take it away."),
    ])
}
