import CPostgreSQL

/// Some rows of an answer, as texts in UTF-8.
struct PostgreSQLResult: ~Copyable {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  deinit { PQclear(handle) }

  var rowCount: Int32 { PQntuples(handle) }
  var columnCount: Int32 { PQnfields(handle) }

  func header(_ column: Int32) -> String { PQfname(handle, column).map { String(cString: $0) } ?? "" }

  /// Whether a column is of the type `bytea`, whose number is 17 on every server.
  func isBinary(_ column: Int32) -> Bool { type(column) == 17 }

  /// The server's number of a column's type.
  func type(_ column: Int32) -> UInt32 { PQftype(handle, column) }

  /// Writes a value into the next cell; NULL is empty.
  func append(_ row: Int32, _ column: Int32, to draft: inout TableDraft) {
    let length = Int(PQgetlength(handle, row, column))
    guard length > 0, let text = PQgetvalue(handle, row, column) else { return draft.append([UInt8]().span) }
    text.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      draft.append(UnsafeBufferPointer(start: bytes, count: length).span)
    }
  }
}
