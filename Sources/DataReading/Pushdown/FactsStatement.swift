import ReportModel
import TableReading

/// The statement that adds facts up by several sets of columns at once.
struct FactsStatement {
  let arms: [String]
  /// The keys every arm has, before its organisation.
  let fields: [ProjectField]
  /// What the sets are made of.
  let columns: [ProjectField]
  let sets: [[ProjectField]]

  var text: String {
    let names = columns.map(Self.name), list = names.joined(separator: ", ")
    let groups = sets.map { "(\($0.map(Self.name).joined(separator: ", ")))" }.joined(separator: ", ")
    let facts = (fields.map(Self.name) + ["organisation"]).joined(separator: ", ")
    return """
      WITH facts (\(facts), support, investment, unmatched) AS (\(arms.joined(separator: " UNION ALL "))) \
      SELECT grouping(\(list)), \(list), count(*), count(DISTINCT organisation), sum(support), count(support), \
      sum(investment), count(investment), sum(investment) FILTER (WHERE support IS NOT NULL), \
      sum(support) FILTER (WHERE investment IS NOT NULL), percentile_disc(0.5) WITHIN GROUP (ORDER BY support), \
      percentile_disc(0.5) WITHIN GROUP (ORDER BY support DESC), count(*) FILTER (WHERE unmatched) \
      FROM facts GROUP BY GROUPING SETS (\(groups))
      """
  }

  /// What `grouping` says of a set: a bit for each column that is not in it, the last column the lowest.
  static func mask(of set: [ProjectField], in columns: [ProjectField]) -> Int64 {
    columns.reduce(0) { $0 << 1 | (set.contains($1) ? 0 : 1) }
  }

  private static func name(_ field: ProjectField) -> String { "\"\(field.rawValue)\"" }
}

/// One row of the answer.
struct CountedGroup {
  let mask: Int64
  /// Rows whose texts mean nothing that is known.
  let unmatched: Int64
  /// nil where a sum does not fit.
  let sums: ProjectSums?

  init(_ row: borrowing PostgreSQLRow, columns: Int) {
    mask = row.int(0) ?? -1
    unmatched = row.int(columns + 11) ?? -1
    let figures = (0..<10).map { index -> Int64? in
      let text = row.text(columns + 1 + index)
      // A sum of nothing is NULL.
      return text.isEmpty ? 0 : Int64(text)
    }
    guard !figures.contains(nil) else {
      sums = nil
      return
    }
    let known = figures.map { $0 ?? 0 }
    sums = ProjectSums(
      projects: Int(known[0]), organisations: Int(known[1]), support: known[2], supportStated: Int(known[3]),
      investment: known[4], investmentStated: Int(known[5]), bothInvestment: known[6], bothSupport: known[7],
      middle: known[3] > 0 ? ProjectSums.Middle(lower: known[8], upper: known[9]) : nil)
  }
}
