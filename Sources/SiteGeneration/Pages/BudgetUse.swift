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
    let limited = guideline.programmes.filter { $0.quota?.total != nil }
    let quota = limited.isEmpty ? nil : limited.reduce(0) { $0 + ($1.quota?.total ?? 0) }
    let used = limited.reduce(0) { sum, programme in
      sum + members.count { report.dataset.projects[$0].programme == programme.id }
    }
    rows.append(
      Table.Row(
        kind: .total,
        cells: [Table.Cell(words[.total])] + cells(Array(members), quota: quota, used: used)))
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

  /// `used` is how many count against the quota, where these are not all.
  private func cells(_ indices: [Int], quota: Int?, used: Int? = nil) -> [Table.Cell] {
    let figures = report.book.payments(of: indices), none = Table.Cell(words[.dash], sortValue: "")
    let left = quota.map { $0 - (used ?? indices.count) }
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
