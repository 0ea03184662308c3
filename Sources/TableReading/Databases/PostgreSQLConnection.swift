import CPostgreSQL
import Glibc

/// A connection to a PostgreSQL server; it ends, and with it its transaction, when the value does.
struct PostgreSQLConnection: ~Copyable {
  let handle: OpaquePointer
  private let password: String

  init(_ text: String) throws(PostgreSQLError) {
    guard let password = Self.password(in: text) else { throw .unreadableConnection }
    // What stands before the text gives way to it, what stands behind it does not.
    let words = [
      ("fallback_application_name", "gongshi"), ("connect_timeout", "10"), ("dbname", text),
      ("client_encoding", "UTF8"),
    ]
    let handle = withCStrings(words.map(\.0)) { keywords in
      withCStrings(words.map(\.1)) { values in PQconnectdbParams(keywords, values, 1) }
    }
    guard let handle else { throw .noConnection("out of memory") }
    guard PQstatus(handle) == CONNECTION_OK else {
      defer { PQfinish(handle) }
      throw .noConnection(Self.firstLine(of: PQerrorMessage(handle), without: password))
    }
    (self.handle, self.password) = (handle, password)
  }

  deinit { PQfinish(handle) }

  /// Runs one statement. `prefix` is how many signs of it are not the user's.
  borrowing func run(_ statement: String, prefix: Int = 0) throws(PostgreSQLError) -> PostgreSQLResult {
    let result = PQexecParams(handle, statement, 0, nil, nil, nil, nil, 0)
    let status = PQresultStatus(result)
    if let result, status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK { return PostgreSQLResult(result) }
    defer { PQclear(result) }
    throw refusal(result, prefix: prefix)
  }

  borrowing func refusal(_ result: OpaquePointer?, prefix: Int) -> PostgreSQLError {
    guard let primary = PQresultErrorField(result, Int32(UInt8(ascii: "M"))) else {
      return .refused(state: "", message: Self.firstLine(of: PQerrorMessage(handle), without: password), position: nil)
    }
    let position = PQresultErrorField(result, Int32(UInt8(ascii: "P"))).flatMap { Int(String(cString: $0)) }
    return .refused(
      state: PQresultErrorField(result, Int32(UInt8(ascii: "C"))).map { String(cString: $0) } ?? "",
      message: Self.firstLine(of: primary, without: password),
      position: position.map { $0 - prefix }.flatMap { $0 > 0 ? $0 : nil })
  }

  /// The password of a connection string, empty where it has none; nil where libpq cannot read the string. What
  /// libpq says of it then may quote it and is not shown.
  private static func password(in text: String) -> String? {
    var complaint: UnsafeMutablePointer<CChar>?
    defer { PQfreemem(complaint) }
    guard !text.isEmpty, let options = PQconninfoParse(text, &complaint) else { return nil }
    defer { PQconninfoFree(options) }
    var option = options
    while let keyword = option.pointee.keyword {
      if strcmp(keyword, "password") == 0 { return option.pointee.val.map { String(cString: $0) } ?? "" }
      option += 1
    }
    return ""
  }

  private static func firstLine(of text: UnsafePointer<CChar>?, without password: String) -> String {
    let text = text.map { String(cString: $0) } ?? ""
    let line = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
    return hidden(password, in: Array(line))
  }

  private static func hidden(_ password: String, in line: [UInt8]) -> String {
    let secret = Array(password.utf8)
    var shown = [UInt8](), rest = line[...]
    while !rest.isEmpty {
      if !secret.isEmpty, rest.starts(with: secret) {
        shown += Array("***".utf8)
        rest = rest.dropFirst(secret.count)
      } else {
        shown.append(rest.removeFirst())
      }
    }
    return String(decoding: shown, as: UTF8.self)
  }
}

/// Hands over texts as a list of C strings that ends in nil.
func withCStrings<Value>(
  _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value
) -> Value {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer { list in
    // A list that ends in nil is never empty, so it has an address.
    guard let address = list.baseAddress else { preconditionFailure("an array that is not empty has an address") }
    return body(address)
  }
}
