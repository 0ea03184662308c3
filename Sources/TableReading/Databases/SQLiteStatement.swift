import CSQLite

/// A question put to an SQLite database, and the row of the answer it stands at.
struct SQLiteStatement: ~Copyable {
  /// What became of a value.
  enum Writing {
    case written, binary, notUTF8
  }

  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { sqlite3_finalize(handle) }

  /// Whether it gives rows and changes nothing.
  var isQuestion: Bool { sqlite3_stmt_readonly(handle) != 0 && columnCount > 0 }

  var columnCount: Int32 { sqlite3_column_count(handle) }

  func step() -> Int32 { sqlite3_step(handle) }

  func header(_ column: Int32) -> String { sqlite3_column_name(handle, column).map { String(cString: $0) } ?? "" }

  func text(_ column: Int32) -> String { sqlite3_column_text(handle, column).map { String(cString: $0) } ?? "" }

  /// Writes a value of the row into the next cell; what is no text leaves it empty.
  func append(_ column: Int32, to draft: inout TableDraft) -> Writing {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_FLOAT: draft.append(real(column))
    case SQLITE_BLOB:
      draft.append("")
      return .binary
    case SQLITE_NULL: draft.append("")
    default: return appendText(column, to: &draft)
    }
    return .written
  }

  private func appendText(_ column: Int32, to draft: inout TableDraft) -> Writing {
    // The text first: asking for it is what sets the count of its bytes.
    let text = sqlite3_column_text(handle, column)
    let bytes = UnsafeBufferPointer(start: text, count: text == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      draft.append("")
      return .notUTF8
    }
    draft.append(bytes.span)
    return .written
  }

  /// As SQLite prints it, with at most 15 digits, where that is the same number; else the shortest text that is. What it
  /// prints with an exponent is written out, as a person writes an amount.
  private func real(_ column: Int32) -> String {
    let value = sqlite3_column_double(handle, column), printed = text(column)
    return plainDecimal(Double(printed) == value ? printed : "\(value)")
  }
}
