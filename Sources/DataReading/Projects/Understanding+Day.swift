import Diagnostics
import ReportModel

extension Understanding {
  /// How the days of a field are written.
  enum DayForm {
    case day
    /// Both ends in one cell.
    case period
    /// The number a spreadsheet keeps a day as.
    case serial
  }

  static func day(_ days: DayText, bound: DayText.Bound, _ form: DayForm) -> (String) -> Understood<Day> {
    { text in
      switch form {
      case .day:
        if let day = days.day(text, bound: bound) { return Understood(day) }
        return Understood(nil, notADay(text, expected: days.expected, SerialDay.day(text) != nil ? serialHint : nil))
      case .period:
        if let day = days.period(text, bound: bound) { return Understood(day) }
        return Understood(nil, notADay(text, expected: "a period such as 2024-03-01至2027-02-28", nil))
      case .serial:
        if let day = SerialDay.day(text) ?? days.day(text, bound: bound) { return Understood(day) }
        return Understood(nil, notADay(text, expected: "the serial number of a day, such as 45352", nil))
      }
    }
  }

  private static let serialHint =
    "if it is a spreadsheet's serial number, name the field under serialDates in sources.yaml"

  private static func notADay(_ text: String, expected: String, _ suggestion: String?) -> Diagnostic {
    Diagnostic(
      .error, "day.not-a-day", "the day cannot be read", found: "\"\(text)\"", expected: expected,
      suggestion: suggestion)
  }
}

/// Days as spreadsheets count them: 1 is 1900-01-01, and there is a 29 February 1900 that never was.
enum SerialDay {
  /// Days from 1954 to 2119, with or without a time behind the point; nil for other numbers.
  static func day(_ text: String) -> Day? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.utf8.count == 5, let serial = Int(whole), (20_000...80_000).contains(serial),
      parts.count == 1 || parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return civil(daysSinceEpoch: serial - 25_569)
  }

  /// The day a number of days after 1970-01-01: Howard Hinnant's `civil_from_days`, for days of our era.
  private static func civil(daysSinceEpoch days: Int) -> Day? {
    let shifted = days + 719_468, era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return Day(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
