import CSQLite

struct SQLiteFailure: Error, CustomStringConvertible { let description: String }

/// The bytes of an SQLite database after some statements.
func database(_ statements: String) throws -> [UInt8] {
  var handle: OpaquePointer?
  guard sqlite3_open(":memory:", &handle) == SQLITE_OK else { throw SQLiteFailure(description: "no database") }
  defer { sqlite3_close(handle) }
  guard sqlite3_exec(handle, statements, nil, nil, nil) == SQLITE_OK else {
    throw SQLiteFailure(description: String(cString: sqlite3_errmsg(handle)))
  }
  var size: Int64 = 0
  guard let bytes = sqlite3_serialize(handle, "main", &size, 0) else { throw SQLiteFailure(description: "no bytes") }
  defer { sqlite3_free(bytes) }
  return Array(UnsafeBufferPointer(start: bytes, count: Int(size)))
}
