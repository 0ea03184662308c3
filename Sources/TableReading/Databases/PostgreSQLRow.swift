import CPostgreSQL

/// One row of an answer, while it is looked at.
package struct PostgreSQLRow: ~Copyable {
  let handle: OpaquePointer

  package func text(_ column: Int) -> String {
    PQgetvalue(handle, 0, Int32(column)).map { String(cString: $0) } ?? ""
  }

  /// nil where there is no whole number of 64 bits, also for NULL.
  package func int(_ column: Int) -> Int64? { Int64(text(column)) }

  /// Writes a value into the next cell; NULL is empty.
  package func append(_ column: Int, to draft: inout TableDraft) {
    let length = Int(PQgetlength(handle, 0, Int32(column)))
    guard length > 0, let text = PQgetvalue(handle, 0, Int32(column)) else { return draft.append([UInt8]().span) }
    text.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      draft.append(UnsafeBufferPointer(start: bytes, count: length).span)
    }
  }
}
