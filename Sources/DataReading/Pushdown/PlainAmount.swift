import ReportModel

/// Amounts a server can read by itself: decimals of the column's unit, without signs of thousands, currency or unit.
/// There are too many different ones to send them to and fro; a decimal is one in any reading.
struct PlainAmount {
  let column: Int
  private let decimals: Int

  /// nil where the list does not write plain decimals, or says that some of them mean nothing.
  init?(_ group: CellGroup, _ source: PushedSource) {
    guard let field = group.fields.first, field.isMoney, let columns = source.plan.columns[field], columns.count == 1,
      source.source.missing[field] == nil
    else { return nil }
    let reading = source.units.reading(of: field, column: columns[0])
    guard reading.isPlain, reading.unit.decimals < Self.digits else { return nil }
    (column, decimals) = (columns[0], reading.unit.decimals)
  }

  /// So many digits are less than `Money.limit`.
  private static let digits = 12

  /// True where the cell is one.
  var condition: String {
    let fraction = decimals > 0 ? "([.][0-9]{1,\(decimals)}0*)?" : "([.]0+)?"
    return PushedCells.cell(column) + " ~ '^-?[0-9]{1,\(Self.digits - decimals)}\(fraction)$'"
  }

  /// It in the smallest unit, exactly; NULL where the cell is none.
  var value: String {
    "CASE WHEN \(condition) THEN (\(PushedCells.cell(column))::numeric * 1\(String(repeating: "0", count: decimals)))::bigint END"
  }
}
