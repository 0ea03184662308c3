import ReportModel

/// What was paid, added up straight from the rows in smallest units.
struct PaymentLedger {
  struct Entry {
    var projects: Int64 = 0
    var approved: Int64 = 0
    var approvedStated: Int64 = 0
    var paidProjects: Int64 = 0
    var finalProjects: Int64 = 0
    var first: Int64 = 0
    var final: Int64 = 0
    var outstanding: Int64 = 0
    var overpaid: Int64 = 0
    var overpaidProjects: Int64 = 0
  }

  /// By project what was paid first and last, and how often.
  private var paid = [String: (first: Int64, final: Int64, finals: Int)]()
  let dataset: Dataset

  init(_ dataset: Dataset) {
    self.dataset = dataset
    for payment in dataset.payments {
      switch payment.kind {
      case .first: paid[payment.project, default: (0, 0, 0)].first += payment.amount.minorUnits
      case .final:
        paid[payment.project, default: (0, 0, 0)].final += payment.amount.minorUnits
        paid[payment.project, default: (0, 0, 0)].finals += 1
      }
    }
  }

  func entries(_ key: (Int) -> String) -> [String: Entry] {
    var all = [String: Entry]()
    for (index, project) in dataset.projects.enumerated() { add(project, to: &all[key(index), default: Entry()]) }
    return all
  }

  private func add(_ project: Project, to entry: inout Entry) {
    let paid = paid[project.id], first = paid?.first ?? 0, final = paid?.final ?? 0
    let approved = project.support?.minorUnits
    entry.projects += 1
    entry.approved += approved ?? 0
    entry.approvedStated += approved == nil ? 0 : 1
    entry.paidProjects += paid == nil ? 0 : 1
    entry.finalProjects += (paid?.finals ?? 0) > 0 ? 1 : 0
    entry.first += first
    entry.final += final
    let rest = (approved ?? 0) - first - final
    entry.outstanding += max(rest, 0)
    entry.overpaid += max(-rest, 0)
    entry.overpaidProjects += rest < 0 ? 1 : 0
  }
}
