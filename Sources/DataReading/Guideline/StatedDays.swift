package import ReportModel

/// A day, month or year that the guideline states, as its first and last day: `2025年6月底`, `2023年`.
package struct StatedPeriod: Hashable, Sendable {
  package let first: Day
  package let last: Day
  /// Whether the words around it make it a beginning (起, 之后, 至 behind it) or an end (前, 底, 至 before it).
  package let mayBegin: Bool
  package let mayEnd: Bool
}

/// The days of a passage, in order. A month without a year belongs to the year before it.
package struct StatedDays: Sendable {
  package let all: [StatedPeriod]

  package init(_ words: ClauseWords) {
    var found = [StatedPeriod](), year: Int?, position = 0
    while position < words.count {
      guard let date = Date(words, at: position, year: year) else {
        position += 1
        continue
      }
      year = date.year
      if let period = date.period(in: words) { found.append(period) }
      position = date.end
    }
    all = found
  }
}

/// `2025年6月30日`, `6月30日`, `2025年6月`, `2025年` as written.
private struct Date {
  let start: Int
  let year: Int
  let month: Int?
  let day: Int?
  let end: Int

  init?(_ words: ClauseWords, at start: Int, year known: Int?) {
    guard start == 0 || digit(words.scalars[start - 1]) == nil else { return nil }
    var end = start
    func part(_ unit: String) -> Int? {
      var at = end, value = 0
      while at < words.count, let next = digit(words.scalars[at]), at - end < 4 {
        (value, at) = (value * 10 + next, at + 1)
      }
      guard at > end, words.has(unit, at: at) else { return nil }
      end = at + 1
      return value
    }
    let stated = part("年")
    guard let year = stated ?? known, (1000...9999).contains(year) else { return nil }
    month = part("月")
    day = month == nil ? nil : part("日")
    guard stated != nil || month != nil else { return nil }
    (self.start, self.year, self.end) = (start, year, end)
  }

  func period(in words: ClauseWords) -> StatedPeriod? {
    let lastMonth = month ?? 12
    guard let first = Day(year: year, month: month ?? 1, day: day ?? 1), (1...12).contains(lastMonth),
      let last = Day(year: year, month: lastMonth, day: day ?? Day.length(ofMonth: lastMonth, year: year))
    else { return nil }
    let behind = words.has("(含)", at: end) ? end + 3 : end
    let begins = words.first(of: ["至", "到", "之后", "以后", "及以后", "起", "后", "以来"], at: behind) != nil
    let ends =
      words.first(of: ["之前", "以前", "及以前", "前", "底", "末", "止"], at: behind) != nil
      || words.first(of: ["至", "到", "截至", "截止"], before: start) != nil
    return StatedPeriod(first: first, last: last, mayBegin: begins || !ends, mayEnd: ends || !begins)
  }
}
