import JSONText
import OutputWriting
import ReportModel
import Summaries

/// Every row of `/api/payments.json` and of the tables of `/payments/`.
struct PaymentFigureCheck {
  let tree: OutputTree
  let report: Report
  let ledger: Ledger
  /// The bytes of `/payments/`.
  let page: [UInt8]?

  private var unit: MoneyUnit { report.unit }

  private struct Measure: Sendable {
    let name: String
    let isMoney: Bool
    let value: @Sendable (PaymentLedger.Entry) -> Int64
  }

  private static let figures = [
    Measure(name: "projects", isMoney: false) { $0.projects },
    Measure(name: "approved", isMoney: true) { $0.approved },
    Measure(name: "approvedStated", isMoney: false) { $0.approvedStated },
    Measure(name: "paidProjects", isMoney: false) { $0.paidProjects },
    Measure(name: "finalProjects", isMoney: false) { $0.finalProjects },
    Measure(name: "first", isMoney: true) { $0.first }, Measure(name: "final", isMoney: true) { $0.final },
    Measure(name: "outstanding", isMoney: true) { $0.outstanding },
    Measure(name: "overpaid", isMoney: true) { $0.overpaid },
    Measure(name: "overpaidProjects", isMoney: false) { $0.overpaidProjects },
  ]

  /// Figures of the pages' columns, in their order; the share between has no sum of its own.
  private static let shown = ["projects", "approved", "paidProjects", "first", "final", "", "outstanding", "overpaid"]

  var faults: [FigureFault] {
    guard !report.dataset.payments.isEmpty else { return [] }
    guard let document = tree[PaymentJSON.path].flatMap({ try? JSON(reading: $0.bytes) }) else {
      return [FigureFault(path: PaymentJSON.path, name: "the file", found: nil, expected: "payments")]
    }
    let payments = PaymentLedger(report.dataset)
    let tables = document["tables"]?.elements ?? []
    return rows(document["rows"]?.elements ?? [])
      + SummaryBook.paymentDimensions.flatMap { dimension -> [FigureFault] in
        let entries = payments.entries { ledger.key($0, dimension) }
        let total = payments.entries { _ in "" }[""] ?? PaymentLedger.Entry()
        let table = tables.first { $0["dimension"]?.text == dimension.rawValue } ?? .null
        return json(dimension, table, entries, total) + page(dimension, table, entries, total)
      }
  }

  private func rows(_ rows: [JSON]) -> [FigureFault] {
    let payments = report.dataset.payments
    guard rows.count == payments.count else {
      return [
        FigureFault(
          path: PaymentJSON.path, name: "the list of payments", found: "\(rows.count) rows",
          expected: "\(payments.count) rows")
      ]
    }
    return zip(rows, payments).compactMap { row, payment in
      guard row["project"]?.text == payment.project, row["kind"]?.text == payment.kind.rawValue else {
        return FigureFault(
          path: PaymentJSON.path, name: "a payment", found: row["project"]?.text, expected: payment.project)
      }
      return FigureFault.difference(
        PaymentJSON.path, "\(payment.kind.rawValue) of \(payment.project)", row["amount"]?.number,
        payment.amount.minorUnits, decimals: unit.decimals)
    }
  }

  private func json(
    _ dimension: Dimension, _ table: JSON, _ entries: [String: PaymentLedger.Entry], _ total: PaymentLedger.Entry
  ) -> [FigureFault] {
    let rows = table["rows"]?.elements ?? [], keys = rows.map { $0["key"]?.text ?? "?" }
    let expected = entries.keys.filter { !$0.isEmpty }.sorted()
    guard keys.sorted() == expected else {
      return [
        FigureFault(
          path: PaymentJSON.path, name: "the list of rows by \(dimension.rawValue)", found: "\(keys.count) rows",
          expected: "\(expected.count) rows")
      ]
    }
    let all = zip(keys, rows).map { ($0, entries[$0], Optional($1)) }
    let closing = [("unstated", entries[""], table["unstated"]), ("total", total, table["total"])]
    return (all + closing).flatMap { key, entry, row in
      Self.figures.compactMap { figure in
        FigureFault.difference(
          PaymentJSON.path, "\(figure.name) of \(key)", row?[figure.name]?.number,
          figure.value(entry ?? PaymentLedger.Entry()), decimals: figure.isMoney ? unit.decimals : 0)
      }
    }
  }

  private func page(
    _ dimension: Dimension, _ table: JSON, _ entries: [String: PaymentLedger.Entry], _ total: PaymentLedger.Entry
  ) -> [FigureFault] {
    let path = Address.file(of: Address.payments)
    let page = self.page.flatMap { PageTable($0, marked: "payments-\(dimension.rawValue)") }
    let keys = (table["rows"]?.elements ?? []).map { $0["key"]?.text ?? "?" }
    guard let page, page.rows.count == keys.count, page.closing.count == 2 else {
      return [
        FigureFault(
          path: path, name: "the table by \(dimension.rawValue)", found: page.map { "\($0.rows.count) rows" },
          expected: "\(keys.count) rows")
      ]
    }
    let all = keys.map { entries[$0] } + [entries[""], total]
    return zip(all, page.rows + page.closing).flatMap { entry, row in
      Self.figures.compactMap { figure -> FigureFault? in
        guard let column = Self.shown.firstIndex(of: figure.name), column < row.values.count else { return nil }
        let entry = entry ?? PaymentLedger.Entry(), text = row.values[column]
        let isUnstated = figure.name == "approved" && entry.approvedStated == 0 && entry.projects > 0
        return FigureFault.difference(
          path, "\(figure.name) of \(row.name)", text.isEmpty ? nil : text, isUnstated ? nil : figure.value(entry),
          decimals: figure.isMoney ? unit.decimals : 0)
      }
    }
  }
}
