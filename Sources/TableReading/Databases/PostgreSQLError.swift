package import Diagnostics

/// Why a PostgreSQL database gave no answer; holds nothing secret.
package enum PostgreSQLError: Error, Hashable {
  case unreadableConnection
  case noConnection(String)
  /// `state` is the five signs of SQLSTATE, empty where the connection broke; `position` counts signs from 1.
  case refused(state: String, message: String, position: Int?)
  case tooLarge

  package func diagnostic(at place: Place) -> Diagnostic {
    switch self {
    case .unreadableConnection:
      Diagnostic(
        .error, "database.connection-string", at: place, "the connection string cannot be read",
        expected: "postgresql://user@host/database, or keywords such as host=localhost dbname=grants")
    case .noConnection(let message):
      Diagnostic(.error, "database.no-connection", at: place, "there is no connection to the database", found: message)
    case .refused(let state, let message, let position):
      Diagnostic(
        .error, "database.refused", at: place, "the database does not answer the query",
        found: (state.isEmpty ? "" : "\(state): ") + message + (position.map { " (sign \($0) of the query)" } ?? ""))
    case .tooLarge:
      Diagnostic(.error, "table.too-large", at: place, "the query gives more than 2 GiB")
    }
  }
}
