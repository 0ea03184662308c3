extension DiagnosticArea {
  static let database = DiagnosticArea(
    "Lists in databases",
    [
      DiagnosticCode(
        "database.binary", "A column holds bytes that are no text",
        means: "Pictures and other bytes cannot be cells of a list.",
        example: """
          database:GRANTS: warning: the column "logo" holds bytes that are no text and are left out [database.binary]
            suggestion: leave the column out of the query, or turn it into text there
          """,
        mend: "Leave the column out of the query."),
      DiagnosticCode(
        "database.connection-string", "The connection string cannot be read",
        means: """
          The environment variable named under `database` says where the database is. Its text is neither an address \
          nor keywords.
          """,
        example: """
          database:GRANTS: error: the connection string cannot be read [database.connection-string]
            expected: postgresql://user@host/database, or keywords such as host=localhost dbname=grants
          """,
        mend: "Correct the variable."),
      DiagnosticCode(
        "database.no-connection", "There is no connection to the database",
        means: "The server did not answer, or refused user or password; its own words stand in the message.",
        example: """
          database:GRANTS: error: there is no connection to the database [database.no-connection]
            found: connection refused
          """,
        mend: "See whether the server runs, and whether the user may read."),
      DiagnosticCode(
        "database.not-pushed-down", "Rows cannot be counted in their database",
        means: """
          `gongshi summaries --in-database` leaves rows where they are and has the database add up. What rows mean only \
          together, such as headings among them or cells filled from above, is not seen that way. No figure is given.
          """,
        example: """
          database:GRANTS: error: the rows cannot be counted in the database: 2 rows are no projects [database.not-pushed-down]
            found: "合计"
            suggestion: read them: leave --in-database away
          """,
        mend: "Leave `--in-database` away, or write a query that gives projects alone."),
      DiagnosticCode(
        "database.not-repeatable", "A query does not give the same rows twice",
        means: """
          To count rows in a database it is asked several questions about them, all in one transaction. A query with \
          random values, or with a LIMIT that any rows fulfil, is about other rows each time.
          """,
        example: """
          database:GRANTS: error: the query does not give the same rows each time it is asked [database.not-repeatable]
            expected: a query without random values and without a LIMIT that any rows fulfil
            suggestion: add ORDER BY, or read the rows once: leave --in-database away
          """,
        mend: "Order the rows by something that tells them apart, or leave `--in-database` away."),
      DiagnosticCode(
        "database.not-utf8", "A cell of a database is not UTF-8",
        means: "The database holds bytes that are no text, so the cell is left out.",
        example: """
          grants.sqlite: row 4, column 2: error: the text of the cell is not UTF-8 and is left out [database.not-utf8]
          """,
        mend: "Correct the text in the database."),
      DiagnosticCode(
        "database.refused", "The database does not answer the query",
        means: """
          The query is wrong, or asks for something that is not there; the words of the database stand in the \
          message.
          """,
        example: """
          grants.sqlite: error: the database does not answer the query [database.refused]
            found: no such table: grant
          """,
        mend: "Correct the query."),
      DiagnosticCode(
        "sqlite.damaged", "A database is damaged or encrypted",
        means: "The file begins like an SQLite database, but cannot be read as one.",
        example: """
          grants.sqlite: error: the database is damaged or encrypted and is not read [sqlite.damaged]
            found: file is not a database
          """,
        mend: "Get the file again."),
      DiagnosticCode(
        "sqlite.no-table", "A database has no table",
        means: "The file is a database without tables or views.",
        example: """
          grants.sqlite: error: the database has no table [sqlite.no-table]
          """,
        mend: "Look whether it is the right file."),
      DiagnosticCode(
        "sqlite.not-a-question", "A query does not ask for rows",
        means: "A list is read and nothing is changed, so a query is a single SELECT, VALUES or WITH.",
        example: """
          content/projects/sources.yaml:4:12: error: the query does not ask for rows [sqlite.not-a-question]
            expected: one SELECT, VALUES or WITH that changes nothing
          """,
        mend: "Write a query that selects rows."),
      DiagnosticCode(
        "sqlite.several-statements", "A query has more than one statement",
        means: "One query gives one list.",
        example: """
          content/projects/sources.yaml:4:12: error: the query has more than one statement [sqlite.several-statements]
            expected: one SELECT, VALUES or WITH
          """,
        mend: "Delete what stands behind the first semicolon."),
      DiagnosticCode(
        "sqlite.several-tables", "A database has several tables",
        means: "Nothing says which of them is the list.",
        example: """
          grants.sqlite: error: the database has 3 tables and views [sqlite.several-tables]
            found: awards, bodies, years
            suggestion: name one of them under table, or write a query
          """,
        mend: "Name one under `table` in `sources.yaml` or by `--sheet`, or write a `query`."),
      DiagnosticCode(
        "sqlite.too-long", "A query takes too long",
        means: "The work of a query is bounded, so that no list can keep a build from ending.",
        example: """
          grants.sqlite: error: the query was stopped after 500000000 steps [sqlite.too-long]
            suggestion: write one that joins fewer rows
          """,
        mend: "Write a query that joins fewer rows."),
      DiagnosticCode(
        "sqlite.write-ahead-log", "Rows of a database stand in a second file",
        means: """
          A database that is in use keeps its newest rows in a file that ends in `-wal`; only the database itself is \
          read.
          """,
        example: """
          grants.sqlite: warning: rows that stand only in the database's -wal file are not read [sqlite.write-ahead-log]
            suggestion: close the database in the program that writes it, or run PRAGMA journal_mode = DELETE
          """,
        mend: "Close the database in the program that writes it, and copy it again."),
    ])
}
