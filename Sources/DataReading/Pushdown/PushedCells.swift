import TableReading

/// The answer to a query as SQL sees it: cells `c1`, `c2`, … in the very texts the reader of whole answers has, with
/// rows that hold nothing left out.
struct PushedCells {
  private let query: String
  private let columns: [PostgreSQLSession.CellKind]

  init(_ query: String, _ columns: [PostgreSQLSession.CellKind]) {
    let ends: Set<Unicode.Scalar> = [";", " ", "\n", "\r", "\t"]
    var scalars = query.unicodeScalars[...]
    while let last = scalars.last, ends.contains(last) { scalars.removeLast() }
    (self.query, self.columns) = (String(scalars), columns)
  }

  /// A cell by its column from 0.
  static func cell(_ column: Int) -> String { "c\(column + 1)" }

  /// What stands behind FROM. NULL is an empty text; `format` writes a value as the server sends it.
  var table: String {
    let names = columns.indices.map { "v\($0 + 1)" }
    let cells = zip(columns, names).enumerated().map { index, column in
      let text =
        switch column.0 {
        case .text: "coalesce(\(column.1), '')"
        case .other: "format('%s', \(column.1))"
        case .binary: "''"
        }
      return text + " COLLATE \"C\" AS " + Self.cell(index)
    }
    let empty = columns.indices.map { Self.cell($0) + " = ''" }.joined(separator: " AND ")
    return """
      (SELECT * FROM (SELECT \(cells.joined(separator: ", ")) FROM (\(query)
      ) AS answer (\(names.joined(separator: ", ")))) AS texts WHERE NOT (\(empty))) AS cells
      """
  }

  /// Whether the query can stand inside another: not with a comment behind its semicolon.
  func canBePart(_ session: borrowing PostgreSQLSession) throws(PostgreSQLError) -> Bool {
    do {
      try session.attempt("EXPLAIN SELECT count(*) FROM \(table)")
      return true
    } catch .refused(state: "42601", _, _) {
      return false
    }
  }

  /// A number that stands for the texts of some columns; 0 where there are none. Different texts may have the same one,
  /// which is looked for.
  static func hash(of columns: [Int]) -> String {
    let cells = columns.map(cell)
    if cells.isEmpty { return "0::bigint" }
    if cells.count == 1 { return "hashtextextended(\(cells[0]), 0)" }
    let lengths = cells.dropLast().map { "octet_length(\($0)) || ','" }
    return "hashtextextended(\((lengths + cells).joined(separator: " || ")), 0)"
  }
}
