import ReportModel

/// The rows of one source as numbers: its cells joined with what they mean.
struct FactsArm {
  private let source: PushedSource
  /// What is asked of the cells.
  private var items = [String]()
  private var joins = [String]()
  /// By name what a row says.
  private var columns = [String: String]()
  private var amounts = [String]()
  /// Conditions of a row whose texts mean nothing that is known.
  private var unmatched = [String]()

  init(_ source: PushedSource) { self.source = source }

  /// Joins the combinations of a group with columns of numbers.
  mutating func join(
    _ group: CellGroup, _ hashes: [Int64], _ numbers: [(name: String, values: [Int64])],
    _ parameters: inout SQL.Parameters
  ) {
    let arrays =
      [parameters.add(SQL.array(hashes)) + "::int8[]"]
      + numbers.map { parameters.add(SQL.array($0.values)) + "::int4[]" }
    let name = "m_" + group.rawValue, names = numbers.map { "\"\($0.name)\"" }
    items.append("\(PushedCells.hash(of: source.columns(of: group))) AS h_\(group.rawValue)")
    joins.append(
      "LEFT JOIN unnest(\(arrays.joined(separator: ", "))) AS \(name) (h, \(names.joined(separator: ", "))) "
        + "ON \(name).h = cells.h_\(group.rawValue)")
    for number in numbers { columns[number.name] = "\(name).\"\(number.name)\"" }
    unmatched.append("\(name).h IS NULL")
  }

  /// The amounts a server can read by itself, and what the others mean.
  mutating func amount(
    _ group: CellGroup, _ hashes: [Int64], _ amounts: [Int64?], _ parameters: inout SQL.Parameters
  ) {
    let name = "m_" + group.rawValue, hash = PushedCells.hash(of: source.columns(of: group))
    let plain = PlainAmount(group, source)
    items.append("\(plain?.value ?? "NULL::bigint") AS v_\(group.rawValue)")
    items.append("\(plain.map { "CASE WHEN NOT \($0.condition) THEN \(hash) END" } ?? hash) AS h_\(group.rawValue)")
    let arrays = [SQL.array(hashes), SQL.array(amounts)].map { parameters.add($0) + "::int8[]" }
    joins.append(
      "LEFT JOIN unnest(\(arrays.joined(separator: ", "))) AS \(name) (h, fen) ON \(name).h = cells.h_\(group.rawValue)"
    )
    self.amounts.append("coalesce(cells.v_\(group.rawValue), \(name).fen)")
    unmatched.append("(cells.h_\(group.rawValue) IS NOT NULL AND \(name).h IS NULL)")
  }

  /// An amount that is not stated in any row.
  mutating func noAmount() { amounts.append("NULL::bigint") }

  /// The rows, their keys in the order of the names. Behind OFFSET what stands for a text is reckoned once a row.
  func statement(_ names: [String]) -> String {
    let keys = (names + ["organisation"]).compactMap { columns[$0] }
    let what = keys + amounts + [unmatched.joined(separator: " OR ")]
    return """
      SELECT \(what.joined(separator: ", ")) \
      FROM (SELECT \(items.joined(separator: ", ")) FROM \(source.cells.table) OFFSET 0) AS cells \(joins.joined(separator: " "))
      """
  }
}
