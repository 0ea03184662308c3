import ReportModel

/// Shares of a table in percent with two decimals: each the nearest part below or above, all together 100.00.
enum ShareCheck {
  /// `shares` in the order of `values`, the table's rows and its unstated bucket; nil where a row has none.
  static func faults(
    _ path: String, _ name: String, _ rows: [String], shares: [String?], of values: [Int64]
  ) -> [FigureFault] {
    let total = values.reduce(Int128(0)) { $0 + Int128($1) }
    guard total > 0 else {
      return zip(rows, shares).compactMap { row, share in
        share.map { FigureFault(path: path, name: "\(name) of \(row)", found: $0, expected: nil) }
      }
    }
    var sum: Int64 = 0
    let parts = zip(zip(rows, shares), values).compactMap { row, value -> FigureFault? in
      let found = row.1.flatMap { scaledDecimal($0, decimals: 2) }
      sum += found ?? 0
      let exact = Int128(value) * 10_000
      if let found, (Int128(found) * total - exact).magnitude < total.magnitude { return nil }
      return FigureFault(
        path: path, name: "\(name) of \(row.0)", found: row.1,
        expected: ratioText(Int64(exact / total), 100, decimals: 2).map { $0 + " or the next part" })
    }
    if !parts.isEmpty || sum == 10_000 { return parts }
    return [
      FigureFault(
        path: path, name: "the sum of \(name)", found: ratioText(sum, 100, decimals: 2), expected: "100.00")
    ]
  }
}
