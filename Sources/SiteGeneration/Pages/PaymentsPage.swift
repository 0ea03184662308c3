import ReportModel
import Summaries
import Templates

/// `/payments/` of the internal edition: approved, first, final and outstanding, by year, programme, city and status, and
/// the projects that got more than was approved.
struct PaymentsPage {
  let presentation: Presentation

  private var words: Words { presentation.words }
  private var report: Report { presentation.report }

  var page: PlannedPage {
    PlannedPage(
      Address.payments, template: "report", title: words[.payments],
      description: words.filled(.paymentsDescription, report.site.title), trail: [presentation.home], topic: .payments
    ) { _ in
      let sections = [figures] + SummaryBook.paymentDimensions.map(section) + [overpaid].compactMap { $0 }
      return [.summary: .text(words[.paymentsSummary]), .sections: .records(sections.map(\.record))]
    }
  }

  private var figures: Section {
    let total = report.book.payments(of: report.dataset.projects.indices)
    let amounts: [(Word, Money)] = [
      (.approvedAmount, total.approved), (.firstPaid, total.first), (.finalPaid, total.final),
      (.outstanding, total.outstanding),
    ]
    var figures = amounts.map {
      Figure(label: words[$0], value: report.unit.shown($1), unit: report.unit.name)
    }
    if total.overpaidProjects > 0 {
      figures.append(
        Figure(
          label: words[.overpaid], value: report.unit.shown(total.overpaid), unit: report.unit.name,
          note: words.filled(.projectsCounted, groupedText(total.overpaidProjects))))
    }
    return Section(id: "figures", heading: words[.keyFigures], blocks: [.figures(figures)])
  }

  private func section(_ dimension: Dimension) -> Section {
    let table = presentation.table(report.book.payments(by: dimension))
    return Section(id: "by-\(dimension.rawValue)", heading: table.caption, blocks: [.table(table)])
  }

  private var overpaid: Section? {
    let rows = report.dataset.projects.indices.compactMap { index -> Table.Row? in
      let project = report.dataset.projects[index], figures = report.book.payments(of: [index])
      guard figures.overpaidProjects > 0 else { return nil }
      return Table.Row(
        cells: [
          Table.Cell(project.id, address: report.projectAddresses[project.id]), Table.Cell(project.name),
          presentation.amountCell(project.support), presentation.amountCell(figures.paid),
          presentation.amountCell(figures.overpaid),
        ])
    }
    guard !rows.isEmpty else { return nil }
    let amounts = [Word.approvedAmount, .paidInAll, .overpaid].map {
      Table.Column(label: words.filled(.withUnit, words[$0], report.unit.name), isNumeric: true)
    }
    return Section(
      id: "overpaid", heading: words[.overpaidProjects],
      blocks: [
        .table(
          Table(
            caption: words[.overpaidProjects],
            columns: [Table.Column(label: words[.projectID]), Table.Column(label: words[.project])] + amounts,
            rows: rows
          ).withAlignedFigures)
      ])
  }
}
