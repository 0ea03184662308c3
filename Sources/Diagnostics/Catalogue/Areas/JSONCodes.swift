extension DiagnosticArea {
  static let json = DiagnosticArea(
    "Lists as JSON",
    [
      DiagnosticCode(
        "json.no-table", "A file of JSON holds no list",
        means: "A list is an array of objects, each with the names of its columns, at the top or inside an object.",
        example: """
          list.json: error: the file holds no array of objects [json.no-table]
            expected: an array of objects, or an object with one
          """,
        mend: "Look whether it is the right file."),
      DiagnosticCode(
        "json.not-an-object", "A record is no object",
        means: """
          The records of a list are objects; this one is a text, a number or an array, whose columns nobody can \
          tell.
          """,
        example: """
          list.json: row 4: error: record 4 is no object and is left out [json.not-an-object]
            expected: an object with the names of the columns
          """,
        mend: "Correct the record."),
      DiagnosticCode(
        "json.repeated-name", "A record has a name twice",
        means: "Which of the two values is meant cannot be told; JSON readers take the second.",
        example: """
          list.json: row 4: warning: the name "amount" stands twice in record 4, and the second counts [json.repeated-name]
          """,
        mend: "Delete one of the two."),
      DiagnosticCode(
        "json.several-tables", "A file of JSON holds several lists",
        means: "There are several arrays of objects, and nothing says which is the list.",
        example: """
          list.json: error: the file holds 2 arrays of objects [json.several-tables]
            found: projects, organisations
            suggestion: name one of them under table
          """,
        mend: "Name one of them under `table` in `sources.yaml`, or by `--sheet`."),
      DiagnosticCode(
        "json.syntax", "A file is not JSON",
        means: "The text breaks the grammar of JSON (RFC 8259) at the place given. Files that were cut short end so.",
        example: """
          list.json:7:12: error: the value is never closed [json.syntax]
          """,
        mend: "Get the file again, or correct the place."),
      DiagnosticCode(
        "json.too-sparse", "Records have too many different names",
        means: """
          A table has the names of all its records as columns; these have so many that most cells would be empty.
          """,
        example: """
          list.json: error: the records have too many different names to be one table [json.too-sparse]
            expected: at most 4096 names, most of them in most records
          """,
        mend: "Turn names that are values, such as years or ids, into fields of their own."),
    ])
}
