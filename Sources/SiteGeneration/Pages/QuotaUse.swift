import Charts
import Markup
import ReportModel

/// What was granted under a programme in a year, held against its rule: quota used, ceiling, headroom.
struct QuotaUse {
  let view: ProgrammeRule
  /// The programme's projects of that year, as indices into the dataset.
  let granted: [Int]
  let scope: PageScope

  private var words: Words { view.presentation.words }
  private var programme: Programme { view.programme }
  private var projects: [Project] { granted.map { view.presentation.dataset.projects[$0] } }
  private var unit: MoneyUnit { view.presentation.report.unit }

  var facts: [Fact] {
    var facts = [Fact(words[.supported], words.filled(.projectsCounted, groupedText(granted.count)))]
    if let quota = programme.quota { facts += [used(of: quota)] }
    let stated = projects.compactMap(\.support)
    guard !stated.isEmpty else { return facts }
    facts.append(Fact(words[.support], withUnit(stated.reduce(.zero, +))))
    return facts + ceilings
  }

  private func used(of quota: Quota) -> Fact {
    guard let total = quota.total else { return Fact(words[.quota], words[.noNumberStated]) }
    let text = words.filled(
      .quotaUsed, groupedText(granted.count), groupedText(total),
      ratioText(Int64(granted.count) * 100, Int64(total), decimals: 1) ?? "")
    return Fact(words[.quota], text)
  }

  /// The cap of one project and how far the highest award is below it, for each case; nothing where the edition does not
  /// say how much is left.
  private var ceilings: [Fact] {
    guard view.presentation.report.showsHeadroom else { return [] }
    return caps.compactMap { name, cap in
      let amounts = projects.filter { name == nil || $0.ruleCase == name }.compactMap(\.support)
      guard let highest = amounts.max() else { return nil }
      let label = name.map { words.filled(.ceilingForCase, $0) } ?? words[.ceiling]
      let room = cap - highest
      let text = words.filled(
        room < .zero ? .ceilingExceeded : .ceilingHeadroom, withUnit(cap), withUnit(highest),
        withUnit(room < .zero ? .zero - room : room))
      return Fact(label, text)
    }
  }

  private var caps: [(String?, Money)] {
    switch programme.subsidy.amount {
    case .rate(_, _, let cap), .regionalRate(_, _, let cap), .fixed(let cap), .graded(_, let cap):
      switch cap {
      case .none: []
      case .all(let money): [(nil, money)]
      case .byCase(let values): values.map { ($0.name, $0.value) }
      }
    case .perUnit, .competitive, .contract, .actualCost, .announcedLater: []
    }
  }

  /// One bar for the quota, or one for each case; empty where no number is stated.
  var gauges: HTML {
    guard let quota = programme.quota else { return .empty }
    var bytes = [UInt8]()
    for (number, part) in parts(of: quota).enumerated() {
      let gauge = Gauge(
        part.label, used: part.used, of: part.total, printed: "\(groupedText(part.used)) / \(groupedText(part.total))")
      let id = "quota-\(view.guideline.year)-\(number + 1)"
      bytes += Chart.gauge(gauge).html(Caption(id: id, title: part.label)).bytes
    }
    return HTML(trusted: bytes)
  }

  private func parts(of quota: Quota) -> [(label: String, used: Int, total: Int)] {
    if let total = quota.projects ?? (isCaseShown ? nil : quota.total) {
      return [(words[.quotaUse], granted.count, total)]
    }
    return quota.byCase.map { value in
      (words.filled(.quotaUseForCase, value.name), projects.count { $0.ruleCase == value.name }, value.value)
    }
  }

  /// Where the edition does not say which case a project is, nothing can be counted by case.
  private var isCaseShown: Bool { view.presentation.report.shows(.case) }

  private func withUnit(_ money: Money) -> String { words.filled(.amountWithUnit, unit.shown(money), unit.name) }
}
