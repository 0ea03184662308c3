import ReportModel

/// First and last day of a project within what the rules allow and its programme makes usual.
struct ProjectDates: Sendable {
  let from: Day
  let until: Day
  let months: ClosedRange<Int>

  /// Nil where no month fits.
  init?(_ period: Profile.Period, _ demands: Demands) {
    var start = demands.start, end = demands.end
    start.narrow(period.from, nil)
    end.narrow(nil, period.until)
    guard let from = start.from, let until = end.until, from <= until else { return nil }
    self.from = from
    self.until = until
    let whole = (until.year - from.year) * 12 + until.month - from.month + 1
    let most = min(period.months.upperBound, demands.mostMonths ?? whole, whole)
    guard most >= 1 else { return nil }
    months = min(period.months.lowerBound, most)...most
  }

  /// Most projects begin with a month and end with one.
  func draw(_ source: inout RandomSource) -> (start: Day, end: Day)? {
    let length = source.within(months)
    let whole = (until.year - from.year) * 12 + until.month - from.month + 1
    guard let first = from.adding(months: source.below(whole - length + 1)), let last = first.adding(months: length - 1)
    else { return nil }
    let days = Day.length(ofMonth: last.month, year: last.year)
    let start = Day(year: first.year, month: first.month, day: source.chance(700) ? 1 : source.within(2...28)) ?? first
    let end = Day(year: last.year, month: last.month, day: source.chance(700) ? days : source.within(5...days)) ?? last
    return (max(start, from), max(min(end, until), max(start, from)))
  }
}
