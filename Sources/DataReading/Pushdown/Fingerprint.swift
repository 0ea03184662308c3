import ReportModel
import TableReading

/// What tells whether a query gives the same rows again: how many, and a sum over all their texts that count or tell
/// them apart.
struct Fingerprint: Equatable {
  let rows: Int
  private let sum: String

  init(_ source: PushedSource, _ session: borrowing PostgreSQLSession) throws(PostgreSQLError) {
    let counted = CellGroup.allCases.filter(\.isCounted).flatMap { source.columns(of: $0) }
    let named = [ProjectField.id, .name].flatMap { source.plan.columns[$0] ?? [] }
    let hash = PushedCells.hash(of: Set(counted + named).sorted())
    var (rows, sum) = (0, "")
    try session.ask("SELECT count(*), sum(\(hash)) FROM \(source.cells.table)") { row in
      (rows, sum) = (Int(row.int(0) ?? 0), row.text(1))
    }
    (self.rows, self.sum) = (rows, sum)
  }
}
