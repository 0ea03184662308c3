import Diagnostics
import TableReading

/// Cells merged over several rows of a list: what they say holds for each of these rows.
struct MergedCells {
  private let table: Table
  private let amounts: Set<Int>
  private let merges: [Table.Merge]

  /// Only merges below the headers, and not those of headers that are repeated.
  init(_ table: Table, _ header: ListHeader, amounts: Set<Int>) {
    (self.table, self.amounts) = (table, amounts)
    let last = Int(table.rows[header.rows.upperBound].number)
    merges = table.merges.filter { merge in
      merge.rows.lowerBound > last && merge.rows.count > 1 && !header.isRepeated(in: merge, of: table)
    }
  }

  /// The table with their texts in every row. An amount stays in its first row: it must not be counted twice.
  func spread(_ log: inout DiagnosticLog) -> Table {
    guard !merges.isEmpty else { return table }
    let shared = merges.filter { !amounts.contains($0.columns.lowerBound) }
    report(shared, &log) { count in
      Diagnostic(
        .note, "list.merged-cells",
        "\(count) merged \(count == 1 ? "cell was read in each of its" : "cells were read in each of their") rows, first here"
      )
    }
    report(merges.filter { amounts.contains($0.columns.lowerBound) }, &log) { count in
      Diagnostic(
        .warning, "list.merged-amount",
        "\(count) \(count == 1 ? "amount stands" : "amounts stand") for several rows and \(count == 1 ? "counts" : "count") in the first of them, first here"
      )
    }
    return table.spreading(shared)
  }

  private func report(_ merges: [Table.Merge], _ log: inout DiagnosticLog, _ made: (Int) -> Diagnostic) {
    let filled = merges.filter { merge in
      row(merge).map { !table.read(table.cell($0, merge.columns.lowerBound)) { $0.isEmpty } } ?? false
    }
    let first = filled.min { ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound) }
    guard let first, let row = row(first) else { return }
    let text = table.read(table.cell(row, first.columns.lowerBound)) { CellText($0).text ?? "" }
    let said = made(filled.count)
    log.add(
      Diagnostic(
        said.severity, said.code, at: table.place(row, first.columns.lowerBound), said.message,
        found: "\"\(text)\" in rows \(first.rows.lowerBound)-\(first.rows.upperBound)"))
  }

  private func row(_ merge: Table.Merge) -> Table.Row? {
    table.index(ofRow: merge.rows.lowerBound).map { table.rows[$0] }
  }
}
