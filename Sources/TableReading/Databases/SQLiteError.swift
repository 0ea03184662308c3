import Diagnostics

/// Why an SQLite database gave no table.
enum SQLiteError: Error, Hashable {
  case damaged(String)
  case refused(String)
  case notAQuestion
  case severalStatements
  case tooLong
  case tooLarge

  func diagnostic(at place: Place) -> Diagnostic {
    switch self {
    case .damaged(let message):
      Diagnostic(
        .error, "sqlite.damaged", at: place, "the database is damaged or encrypted and is not read", found: message)
    case .refused(let message):
      Diagnostic(.error, "database.refused", at: place, "the database does not answer the query", found: message)
    case .notAQuestion:
      Diagnostic(
        .error, "sqlite.not-a-question", at: place, "the query does not ask for rows",
        expected: "one SELECT, VALUES or WITH that changes nothing")
    case .severalStatements:
      Diagnostic(
        .error, "sqlite.several-statements", at: place, "the query has more than one statement",
        expected: "one SELECT, VALUES or WITH")
    case .tooLong:
      Diagnostic(
        .error, "sqlite.too-long", at: place, "the query was stopped after \(SQLiteDatabase.stepLimit) steps",
        suggestion: "write one that joins fewer rows")
    case .tooLarge:
      Diagnostic(.error, "table.too-large", at: place, "the query gives more than 2 GiB")
    }
  }
}
