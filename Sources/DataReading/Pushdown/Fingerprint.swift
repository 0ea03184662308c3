import TableReading

/// What tells whether a query gives the same rows again: how many, and a sum over all their texts that count.
struct Fingerprint: Equatable {
  private var rows = ""
  private var sum = ""

  init(_ source: PushedSource, _ session: borrowing PostgreSQLSession) throws(PostgreSQLError) {
    let columns = Set(CellGroup.allCases.filter(\.isCounted).flatMap { source.columns(of: $0) }).sorted()
    let statement = "SELECT count(*), sum(\(PushedCells.hash(of: columns))) FROM \(source.cells.table)"
    var (rows, sum) = ("", "")
    try session.ask(statement) { row in (rows, sum) = (row.text(0), row.text(1)) }
    (self.rows, self.sum) = (rows, sum)
  }
}
