import ReportModel

/// What was paid to the projects of one year's list, as far as their status has come: nothing while they are on public
/// view, the first instalment after the award, the rest after acceptance.
struct PaymentList {
  let year: Int
  let drafts: [Draft]
  let seed: UInt64

  struct Row: Equatable {
    let project: String
    var kind: Payment.Kind
    var amount: Money
    var day: Day?
  }

  var bytes: [UInt8] {
    var bytes = [UInt8]()
    LineFormat.append(["项目编号", "拨付类型", "拨付金额", "拨付日期"], to: &bytes)
    for row in rows {
      let kind = row.kind == .first ? "首次拨付" : "尾款"
      LineFormat.append(
        [row.project, kind, MoneyUnit.tenThousandYuan.decimal(row.amount), row.day?.text ?? ""], to: &bytes)
    }
    return bytes
  }

  var rows: [Row] {
    drafts.enumerated().flatMap { number, draft in
      var source = RandomSource(seed: seed, UInt64(year), stableHash("payments".utf8), UInt64(number))
      let rows = rows(of: draft, &source)
      let planned = PlannedPaymentDefect.all.first { $0.project == draft.id }
      return planned?.defect.applied(to: rows, draft) ?? rows
    }
  }

  private func rows(of draft: Draft, _ source: inout RandomSource) -> [Row] {
    let award = awardDay(&source), end = finalDay(draft, &source), isLate = source.chance(40)
    guard draft.status != Site.standardStatuses[0], draft.amounts.support > .zero, let award else { return [] }
    // What was granted today is not all paid yet; a few payments are forgotten in the table.
    if draft.status == Site.standardStatuses[1], source.chance(300) { return [] }
    let share = draft.amounts.firstInstalment ?? draft.amounts.support
    let first = Row(project: draft.id, kind: .first, amount: share, day: award)
    let rest = draft.amounts.support - share
    switch draft.status {
    case Site.standardStatuses[3] where rest > .zero && !isLate:
      return [first, Row(project: draft.id, kind: .final, amount: rest, day: end.map { max($0, award) })]
    // A project that was given up pays back a part.
    case Site.standardStatuses[4] where source.chance(500):
      let back = Money.zero - share.percent(40).roundedDown(to: 10_000)
      return [first, Row(project: draft.id, kind: .first, amount: back, day: end.map { max($0, award) })]
    default: return [first]
    }
  }

  /// In the last weeks before the day of the lists for the guideline's year, else in the winter of the year.
  private func awardDay(_ source: inout RandomSource) -> Day? {
    year == Status.today?.year
      ? Day(year: year, month: 9, day: source.within(18...28))
      : Day(year: year, month: source.within(11...12), day: source.within(1...28))
  }

  /// Some months after the project's end, and not after the day of the lists.
  private func finalDay(_ draft: Draft, _ source: inout RandomSource) -> Day? {
    let months = source.within(2...7)
    guard let today = Status.today else { return nil }
    let end = draft.dates?.end ?? Day(year: year + 1, month: 3, day: 31)
    return end?.adding(months: months).map { min($0, today) }
  }
}
