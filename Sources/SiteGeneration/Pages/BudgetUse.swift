import ReportModel
import Summaries

/// Quota and budget of the newest guideline's programmes on the overview of the internal edition: how many projects may be
/// and were supported, how much was approved, and how much of it is paid.
struct BudgetUse {
  let presentation: Presentation

  private var words: Words { presentation.words }
  private var report: Report { presentation.report }

  /// nil in an edition that shows no verdicts, and where no year has both a guideline and a project.
  var section: Section? {
    guard report.checks != nil else { return nil }
    let guideline = report.dataset.guidelines.first { guideline in
      report.dataset.projects.contains { $0.year == guideline.year }
    }
    guard let guideline else { return nil }
    let members = report.book.grouping(.year).projects(withKey: "\(guideline.year)")
    var byProgramme = [String: [Int]]()
    for index in members { byProgramme[report.dataset.projects[index].programme ?? "", default: []].append(index) }
    var rows = guideline.programmes.map { programme in
      Table.Row(
        cells: [presentation.programme(programme.id)]
          + cells(byProgramme.removeValue(forKey: programme.id) ?? [], quota: programme.quota?.total))
    }
    let rest = byProgramme.keys.sorted().flatMap { byProgramme[$0] ?? [] }
    rows.append(
      Table.Row(kind: .unstated, cells: [Table.Cell(presentation.unstated(.programme))] + cells(rest, quota: nil)))
    let quotas = guideline.programmes.compactMap { $0.quota?.total }
    rows.append(
      Table.Row(
        kind: .total,
        cells: [Table.Cell(words[.total])] + cells(Array(members), quota: quotas.isEmpty ? nil : quotas.reduce(0, +))))
    let heading = words.filled(.budgetUseOfYear, String(guideline.year))
    return Section(
      id: "budget", heading: heading,
      blocks: [
        .table(Table(caption: heading, columns: columns, rows: rows).withAlignedFigures), .text(words[.budgetNote]),
      ])
  }

  private var showsPayments: Bool { !report.dataset.payments.isEmpty }

  private var columns: [Table.Column] {
    func withUnit(_ word: Word) -> String { words.filled(.withUnit, words[word], report.unit.name) }
    let labels = [words[.quota], words[.supported], words[.quotaLeft], withUnit(.approvedAmount)]
    let paid = showsPayments ? [withUnit(.paidInAll), withUnit(.outstanding), words[.paidShare]] : []
    return [Table.Column(label: words[.programme])]
      + (labels + paid).map { Table.Column(label: $0, isNumeric: true) }
  }

  private func cells(_ indices: [Int], quota: Int?) -> [Table.Cell] {
    let figures = report.book.payments(of: indices), none = Table.Cell(words[.dash], sortValue: "")
    let left = quota.map { $0 - indices.count }
    let share = Table.Cell(figures.paidShare.map { $0 + "%" } ?? words[.dash], sortValue: figures.paidShare ?? "")
    let paid = [
      presentation.amountCell(figures.paid), presentation.amountCell(figures.outstanding), share,
    ]
    return [
      quota.map(presentation.count) ?? none, presentation.count(indices.count), left.map(presentation.count) ?? none,
    ]
      + [presentation.amountCell(figures.approved)] + (showsPayments ? paid : [])
  }
}
