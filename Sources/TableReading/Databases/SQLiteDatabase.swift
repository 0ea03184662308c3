import CSQLite

/// An SQLite database in memory that may only be read.
struct SQLiteDatabase: ~Copyable {
  /// Steps of SQLite's machine one query may take: a million rows of twenty columns are some thirty million.
  static let stepLimit = 200_000_000

  private let handle: OpaquePointer
  private let budget: UnsafeMutablePointer<Int>

  init() throws(SQLiteError) {
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nil)
    guard let handle, code == SQLITE_OK else { throw .damaged("there is no memory for a database") }
    self.handle = handle
    budget = .allocate(capacity: 1)
    budget.initialize(to: Self.stepLimit)
  }

  deinit {
    sqlite3_close_v2(handle)
    budget.deallocate()
  }

  /// Looks at a database's bytes, which must stay where they are as long as it is used.
  borrowing func open(_ bytes: UnsafeBufferPointer<UInt8>) throws(SQLiteError) {
    let memory = UnsafeMutablePointer(mutating: bytes.baseAddress)
    let size = Int64(bytes.count)
    guard
      sqlite3_deserialize(handle, "main", memory, size, size, UInt32(SQLITE_DESERIALIZE_READONLY)) == SQLITE_OK
    else { throw .damaged(message) }
    for pragma in ["PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"] {
      guard sqlite3_exec(handle, pragma, nil, nil, nil) == SQLITE_OK else { throw .damaged(message) }
    }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20)
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_set_authorizer(handle, mayOnlyRead, nil)
    sqlite3_progress_handler(handle, Int32(stepsPerLook), isOutOfBudget, budget)
  }

  /// The tables and views that people made, in the order in which they were made.
  borrowing func tableNames() throws(SQLiteError) -> [String] {
    let query =
      "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    let statement = try statement(query)
    var names = [String]()
    while try step(statement) { names.append(statement.text(0)) }
    return names
  }

  borrowing func statement(_ query: String) throws(SQLiteError) -> SQLiteStatement {
    var statement: OpaquePointer?, rest = ""
    let code = query.withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = sqlite3_prepare_v2(handle, text, -1, &statement, &tail)
      if let tail { rest = String(cString: tail) }
      return code
    }
    guard code == SQLITE_OK else { throw error(code) }
    guard let statement else { throw .notAQuestion }
    let made = SQLiteStatement(statement)
    guard made.isQuestion else { throw .notAQuestion }
    guard rest.utf8.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ";") }) else { throw .severalStatements }
    return made
  }

  /// Whether there is another row.
  borrowing func step(_ statement: borrowing SQLiteStatement) throws(SQLiteError) -> Bool {
    switch statement.step() {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw error(code)
    }
  }

  private borrowing func error(_ code: Int32) -> SQLiteError {
    switch code & 0xFF {
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_FORMAT: .damaged(message)
    case SQLITE_INTERRUPT: .tooLong
    default: .refused(message)
    }
  }

  private var message: String { String(cString: sqlite3_errmsg(handle)) }
}

private let stepsPerLook = 10_000

private let isOutOfBudget: @convention(c) (UnsafeMutableRawPointer?) -> Int32 = { memory in
  guard let budget = memory?.assumingMemoryBound(to: Int.self) else { return 1 }
  budget.pointee -= stepsPerLook
  return budget.pointee < 0 ? 1 : 0
}

private typealias Authorizer =
  @convention(c) (
    UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
    UnsafePointer<CChar>?
  ) -> Int32

private let mayOnlyRead: Authorizer = { _, action, _, _, _, _ in
  switch action {
  case SQLITE_SELECT, SQLITE_READ, SQLITE_FUNCTION, SQLITE_RECURSIVE: SQLITE_OK
  default: SQLITE_DENY
  }
}
