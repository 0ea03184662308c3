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

  package init(order: Order = .iso, months: Months = .error) { (self.order, self.months) = (order, months) }

  /// `2024-03-01`, `2024/3/1`, `2024.3.1`, `20240301`, `2024年3月1日`, each also with `00:00:00` behind it; `1/3/2024`
  /// in the list's own order. Years have four digits. nil for anything else.
  package func day(_ text: String, bound: Bound = .first) -> Day? {
    guard let parts = parts(text) else { return nil }
    switch parts.numbers.count {
    case 3: return day(parts)
    case 2 where months == .whole && parts.digits[0] == 4: return day(parts.numbers, bound: bound)
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
    guard parts.digits[2] == 4, parts.digits[0] <= 2 else { return nil }
    switch order {
    case .iso: return nil
    case .dmy: return Day(year: c, month: b, day: a)
    case .mdy: return Day(year: c, month: a, day: b)
    }
  }

  private func day(_ numbers: [Int], bound: Bound) -> Day? {
    let (year, month) = (numbers[0], numbers[1])
    guard (1...12).contains(month) else { return nil }
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
