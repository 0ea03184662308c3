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

  /// True where the cell is one: digits, and among them at most one point with digits on both sides, those behind the
  /// last decimal of the unit zeros. Functions of texts, as a regular expression takes ten times as long.
  var condition: String {
    let cell = PushedCells.cell(column), whole = Self.digits - decimals
    return """
      (CASE translate(\(cell), '0123456789', '') WHEN '' THEN octet_length(\(cell)) BETWEEN 1 AND \(whole) \
      WHEN '.' THEN strpos(\(cell), '.') BETWEEN 2 AND \(whole + 1) AND strpos(\(cell), '.') < octet_length(\(cell)) \
      AND octet_length(rtrim(\(cell), '0')) - strpos(\(cell), '.') <= \(decimals) ELSE false END)
      """
  }

  /// It in the smallest unit, exactly; NULL where the cell is none.
  var value: String {
    let scale = "1" + String(repeating: "0", count: decimals)
    return "CASE WHEN \(condition) THEN (\(PushedCells.cell(column))::numeric * \(scale))::bigint END"
  }
}
