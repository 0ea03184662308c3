package import ReportModel

/// Days as lists write them.
package struct DayText: Hashable, Sendable {
  /// In which order a list gives day, month and year where it does not begin with the year.
  package enum Order: String, CaseIterable, Sendable {
    /// Year, month, day.
    case iso
    /// Day, month, year.
    case dmy
    /// Month, day, year.
    case mdy
  }

  /// What a month without a day means.
  package enum Months: String, CaseIterable, Sendable {
    /// It is an error: the list must say the day.
    case error
    /// A beginning is its first day, an end its last.
    case whole
  }

  package enum Bound: Sendable {
    case first, last
  }

  package let order: Order
  package let months: Months
  /// The first of the hundred years in which years of two digits lie; nil where all years have four.
  package let century: Int?

  package init(order: Order = .iso, months: Months = .error, century: Int? = nil) {
    (self.order, self.months, self.century) = (order, months, century)
  }

  /// `2024-03-01`, `2024/3/1`, `2024.3.1`, `20240301`, `2024年3月1日`, each also with `00:00:00` behind it; `1/3/2024`
  /// in the list's own order; with Chinese numerals; of a Japanese era (`令和6年3月1日`, `R6.3.1`); with the English name
  /// of a month (`1 March 2024`). nil for anything else.
  package func day(_ text: String, bound: Bound = .first) -> Day? {
    if let day = numeric(text, bound: bound) { return day }
    if let spelled = SpelledDay(text) { return day([spelled.year, spelled.month], spelled.day, bound: bound) }
    let arabic = ChineseNumerals.arabic(text)
    let western = JapaneseEra.western(arabic) ?? arabic
    return western == text ? nil : numeric(western, bound: bound)
  }

  /// The first or last day of a period in one cell: `2024-03-01至2027-02-28`, `2024.03-2027.02`, `2024/2026`; nil where
  /// the text is no period, or one that ends before it begins.
  package func period(_ text: String, bound: Bound) -> Day? {
    for (first, last) in PeriodText.halves(of: text) {
      guard let start = day(first, bound: .first) ?? year(first, bound: .first),
        let end = day(last, bound: .last) ?? year(last, bound: .last), start <= end
      else { continue }
      return bound == .first ? start : end
    }
    return nil
  }

  /// A year alone is its first or last day where whole months are meant, too.
  private func year(_ text: String, bound: Bound) -> Day? {
    guard months == .whole, let parts = parts(text), parts.numbers.count == 1, parts.digits[0] == 4 else { return nil }
    return Day(year: parts.numbers[0], month: bound == .first ? 1 : 12, day: bound == .first ? 1 : 31)
  }

  private func numeric(_ text: String, bound: Bound) -> Day? {
    guard let parts = parts(text) else { return nil }
    switch parts.numbers.count {
    case 3: return day(parts)
    case 2 where months == .whole && parts.digits[0] == 4: return day(parts.numbers, nil, bound: bound)
    case 1 where parts.digits[0] == 8:
      let number = parts.numbers[0]
      return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    default: return nil
    }
  }

  /// What `day` reads, for messages.
  package var expected: String {
    switch order {
    case .iso: "a day such as 2024-03-01, 2024/3/1 or 2024年3月1日"
    case .dmy: "a day such as 1/3/2024 (day, month, year) or 2024-03-01"
    case .mdy: "a day such as 3/1/2024 (month, day, year) or 2024-03-01"
    }
  }

  private func day(_ parts: Parts) -> Day? {
    let (a, b, c) = (parts.numbers[0], parts.numbers[1], parts.numbers[2])
    guard parts.digits[1] <= 2 else { return nil }
    if parts.digits[0] == 4, parts.digits[2] <= 2 { return Day(year: a, month: b, day: c) }
    guard parts.digits[0] <= 2, let year = year(c, digits: parts.digits[2]) else { return nil }
    switch order {
    case .iso: return nil
    case .dmy: return Day(year: year, month: b, day: a)
    case .mdy: return Day(year: year, month: a, day: b)
    }
  }

  private func year(_ number: Int, digits: Int) -> Int? {
    if digits == 4 { return number }
    guard digits == 2, let century else { return nil }
    let year = century / 100 * 100 + number
    return year < century ? year + 100 : year
  }

  private func day(_ numbers: [Int], _ day: Int?, bound: Bound) -> Day? {
    let (year, month) = (numbers[0], numbers[1])
    if let day { return Day(year: year, month: month, day: day) }
    guard months == .whole, (1...12).contains(month) else { return nil }
    switch bound {
    case .first: return Day(year: year, month: month, day: 1)
    case .last: return Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }
  }
}

extension DayText {
  private struct Parts {
    var numbers = [Int]()
    var digits = [Int]()
  }

  /// The numbers of a text whose separators are all `-`, all `/`, all `.`, or 年, 月, 日 in this order.
  private func parts(_ text: String) -> Parts? {
    var parts = Parts(), separators = [Unicode.Scalar](), isInNumber = false
    for scalar in withoutMidnight(text).unicodeScalars.map(halfWidth) {
      if let digit = digit(scalar) {
        if !isInNumber {
          parts.numbers.append(0)
          parts.digits.append(0)
        }
        isInNumber = true
        let last = parts.numbers.count - 1
        parts.digits[last] += 1
        guard parts.digits[last] <= 8 else { return nil }
        parts.numbers[last] = parts.numbers[last] * 10 + digit
      } else {
        guard isInNumber else { return nil }
        isInNumber = false
        separators.append(scalar)
      }
    }
    return isKnown(separators, numbers: parts.numbers.count, endsInNumber: isInNumber) ? parts : nil
  }

  private func isKnown(_ separators: [Unicode.Scalar], numbers: Int, endsInNumber: Bool) -> Bool {
    if separators.first == "年" { return !endsInNumber && separators == Array(["年", "月", "日"].prefix(numbers)) }
    guard endsInNumber, separators.count == numbers - 1 else { return false }
    return ["-", "/", "."].contains { sign in separators.allSatisfy { $0 == sign } }
  }

  private func withoutMidnight(_ text: String) -> String {
    let end = [" 00:00:00", " 0:00:00", " 00:00", "T00:00:00"].first { text.hasSuffix($0) }
    return String(text.dropLast(end?.count ?? 0))
  }

  private func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil
  }
}
