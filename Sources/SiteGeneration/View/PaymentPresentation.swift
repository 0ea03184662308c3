import ReportModel
import Summaries

extension Presentation {
  /// Payments by a dimension as a table: its rows, the unstated bucket, the total.
  func table(_ payments: PaymentTable) -> Table {
    let showsOverpaid = payments.total.overpaidProjects > 0
    var rows = payments.rows.map { row in
      Table.Row(
        cells: [Table.Cell(row.name, address: address(payments.dimension, row.key))]
          + cells(row.figures, showsOverpaid))
    }
    rows.append(
      Table.Row(
        kind: .unstated, cells: [Table.Cell(unstated(payments.dimension))] + cells(payments.unstated, showsOverpaid)))
    rows.append(
      Table.Row(kind: .total, cells: [Table.Cell(words[.total])] + cells(payments.total, showsOverpaid)))
    let labels =
      [
        words[.projectCount], withUnit(.approvedAmount), words[.paidProjects], withUnit(.firstPaid),
        withUnit(.finalPaid),
      ]
      + [words[.paidShare], withUnit(.outstanding)] + (showsOverpaid ? [withUnit(.overpaid)] : [])
    return Table(
      caption: words.filled(.paymentsBy, name(payments.dimension)),
      columns: [Table.Column(label: name(payments.dimension))]
        + labels.map { Table.Column(label: $0, isNumeric: true) }, rows: rows,
      reconciles: "payments-" + payments.dimension.rawValue
    ).withAlignedFigures
  }

  private func cells(_ figures: PaymentFigures, _ showsOverpaid: Bool) -> [Table.Cell] {
    let share = Table.Cell(figures.paidShare.map { $0 + "%" } ?? words[.dash], sortValue: figures.paidShare ?? "")
    let approved = figures.approvedStated == 0 && figures.projects > 0 ? nil : figures.approved
    return [count(figures.projects), amountCell(approved), count(figures.paidProjects)]
      + [amountCell(figures.first), amountCell(figures.final), share, amountCell(figures.outstanding)]
      + (showsOverpaid ? [amountCell(figures.overpaid)] : [])
  }

  private func withUnit(_ word: Word) -> String { words.filled(.withUnit, words[word], report.unit.name) }

  func name(_ kind: Payment.Kind) -> String {
    switch kind {
    case .first: words[.firstPaid]
    case .final: words[.finalPaid]
    }
  }
}
