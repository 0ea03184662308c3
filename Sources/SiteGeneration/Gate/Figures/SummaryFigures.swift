import JSONText
import ReportModel
import Summaries

/// Every row of every `/api/summaries/*.json`, crossed ones too, and of every `/data/summary-*.csv`.
struct SummaryFigures: Sendable {
  let unit: MoneyUnit
  let ledger: Ledger

  var sources: [FigureSource] {
    let tables = Dimension.allCases.flatMap { dimension in
      let json = "api/summaries/\(dimension.rawValue).json", csv = "data/summary-\(dimension.rawValue).csv"
      return [
        FigureSource(json) { bytes in
          self.json(json, bytes) { table(json, "", $0, ledger.entries(dimension), total: ledger.total) }
        },
        FigureSource(csv) { self.csv(csv, $0, ledger.entries(dimension)) },
      ]
    }
    return tables
      + DataFiles.crossed.map { outer, inner in
        let path = "api/summaries/\(outer.rawValue)-by-\(inner.rawValue).json"
        return FigureSource(path) { bytes in json(path, bytes) { crossed(path, $0, outer, inner) } }
      }
  }

  private func crossed(_ path: String, _ document: JSON, _ outer: Dimension, _ inner: Dimension) -> [FigureFault] {
    let entries = ledger.entries(outer, by: inner), sums = ledger.entries(outer)
    let rows = (document["rows"]?.elements ?? []).map { ($0["key"]?.text ?? "?", $0) }
    let cells = rows.map { ($0.0, entries[$0.0], sums[$0.0], $0.1["cells"]) }
    let last: [(String, [String: Ledger.Entry]?, Ledger.Entry?, JSON?)] = [
      ("unstated", entries[""], sums[""], document["unstated"]?["cells"]),
      ("total", ledger.entries(inner), ledger.total, document["total"]?["cells"]),
    ]
    return table(path, "", document, sums, total: ledger.total)
      + (cells + last).flatMap { name, entries, total, cells in
        table(path, " in \(name)", cells ?? .null, entries ?? [:], total: total ?? Ledger.Entry())
      }
  }

  /// A document that cannot be read is a fault.
  private func json(_ path: String, _ bytes: [UInt8], _ check: (JSON) -> [FigureFault]) -> [FigureFault] {
    guard let document = try? JSON(reading: bytes) else {
      return [FigureFault(path: path, name: "the file", found: nil, expected: "a table")]
    }
    return check(document)
  }

  private func table(
    _ path: String, _ whole: String, _ table: JSON, _ entries: [String: Ledger.Entry], total: Ledger.Entry
  ) -> [FigureFault] {
    let rows = table["rows"]?.elements ?? [], keys = rows.map { $0["key"]?.text ?? "?" }
    let all = zip(keys.map { ($0, entries[$0] ?? Ledger.Entry()) }, rows).map { ($0.0, $0.1, $1) }
    let parts = all + [("unstated", entries[""] ?? Ledger.Entry(), table["unstated"] ?? .null)]
    let faults = (parts + [("total", total, table["total"] ?? .null)]).flatMap { key, entry, row in
      FigureFault.differences(path, key + whole, entry, PublishedFigure.allCases, unit: unit) {
        row[$0.rawValue]?.number
      }
    }
    let names = parts.map { $0.0 + whole }
    return missing(path, whole, keys, entries) + faults
      + ShareCheck.faults(
        path, "share", names, shares: parts.map { $0.2["share"]?.number }, of: parts.map(\.1.support))
      + ShareCheck.faults(
        path, "projectShare", names, shares: parts.map { $0.2["projectShare"]?.number }, of: parts.map(\.1.projects))
  }

  /// Every group has one row.
  private func missing(
    _ path: String, _ whole: String, _ keys: [String], _ entries: [String: Ledger.Entry]
  ) -> [FigureFault] {
    let expected = entries.keys.filter { !$0.isEmpty }.sorted(), found = keys.sorted()
    guard found != expected else { return [] }
    let absent = Set(expected).subtracting(found).sorted(), beyond = Set(found).subtracting(expected).sorted()
    return [
      FigureFault(
        path: path, name: "the list of rows\(whole)", found: beyond.isEmpty ? "\(found.count) rows" : beyond[0],
        expected: absent.isEmpty ? "\(expected.count) rows" : absent[0])
    ]
  }

  private func csv(_ path: String, _ bytes: [UInt8], _ entries: [String: Ledger.Entry]) -> [FigureFault] {
    let rows = CSVRows(bytes).rows.dropFirst()
    let columns = SummaryColumn.allCases
    let count = entries.count - (entries[""] == nil ? 0 : 1) + 2
    guard rows.count == count, rows.allSatisfy({ $0.count == columns.count }) else {
      return [
        FigureFault(
          path: path, name: "the list of rows", found: "\(rows.count) rows",
          expected: "\(count) rows of \(columns.count) cells")
      ]
    }
    let shares = columns.firstIndex(of: .share) ?? 0, keys = rows.map { $0[0] }
    let parts = zip(keys, rows).map { key, row in (key, entry(key, of: entries), row) }
    let figures = columns.map(\.figure), shown = figures.compactMap { $0 }
    let faults = parts.flatMap { key, entry, row in
      FigureFault.differences(path, key, entry, shown, unit: unit) { figure in
        figures.firstIndex(of: figure).flatMap { row[$0].isEmpty ? nil : row[$0] }
      }
    }
    let divided = parts.dropLast()
    return faults
      + ShareCheck.faults(
        path, "share", divided.map(\.0), shares: divided.map { $0.2[shares].isEmpty ? nil : $0.2[shares] },
        of: divided.map(\.1.support))
  }

  private func entry(_ key: String, of entries: [String: Ledger.Entry]) -> Ledger.Entry {
    switch key {
    case "unstated": entries[""] ?? Ledger.Entry()
    case "total": ledger.total
    default: entries[key] ?? Ledger.Entry()
    }
  }
}

extension SummaryColumn {
  /// The figure it holds.
  var figure: PublishedFigure? { PublishedFigure(rawValue: rawValue) }
}
