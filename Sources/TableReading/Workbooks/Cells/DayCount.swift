/// The first of the days that a workbook counts.
enum DayCount: Hashable {
  /// 1 is 1 January 1900; 60 is 29 February 1900, which never was.
  case from1900
  /// 0 is 1 January 1904.
  case from1904

  /// Writes a number of days in ISO 8601: `2024-03-01`, `2024-03-01T08:30:00`, below one day `08:30:00`; false for what
  /// is no day of the years up to 9999.
  func write(_ number: Double, to text: inout [UInt8]) -> Bool {
    guard number >= 0, number < 2_958_466 else { return false }
    var days = Int(number), seconds = Int(((number - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    guard days > 0 || seconds > 0 || self == .from1904 else { return false }
    let hasDay = days > 0 || (self == .from1904 && seconds == 0)
    if hasDay { writeDay(days, to: &text) }
    if hasDay && seconds > 0 { text.append(UInt8(ascii: "T")) }
    if seconds > 0 { Self.writeTime(seconds, to: &text) }
    return true
  }

  /// Writes hours, minutes and seconds that run on: `36:30:00`.
  static func writeDuration(_ number: Double, to text: inout [UInt8]) -> Bool {
    guard number >= 0, number < 2_958_466 else { return false }
    let seconds = Int((number * 86_400).rounded()), hours = seconds / 3_600
    if hours < 100 {
      writeTime(seconds, to: &text)
    } else {
      text += String(hours).utf8
      var rest = [UInt8]()
      writeTime(seconds % 3_600, to: &rest)
      text += rest.dropFirst(2)
    }
    return true
  }

  private func writeDay(_ days: Int, to text: inout [UInt8]) {
    switch self {
    case .from1900 where days == 60: text += "1900-02-29".utf8
    case .from1900: CivilDay(sinceEpoch: days - (days < 60 ? 25_568 : 25_569)).write(to: &text)
    case .from1904: CivilDay(sinceEpoch: days - 24_107).write(to: &text)
    }
  }

  private static func writeTime(_ seconds: Int, to text: inout [UInt8]) {
    for (index, part) in [seconds / 3_600, seconds / 60 % 60, seconds % 60].enumerated() {
      if index > 0 { text.append(UInt8(ascii: ":")) }
      text += [UInt8(0x30 + part / 10), UInt8(0x30 + part % 10)]
    }
  }
}

/// A day of the Gregorian calendar from its distance to 1 January 1970.
private struct CivilDay {
  private let year: Int
  private let month: Int
  private let day: Int

  /// Years are counted from 1 March, so that the day put in stands at their end; 146,097 days are 400 years.
  init(sinceEpoch days: Int) {
    let shifted = days + 719_468, era = shifted / 146_097, dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  func write(to text: inout [UInt8]) {
    let dash = UInt8(ascii: "-")
    for divisor in [1_000, 100, 10, 1] { text.append(UInt8(0x30 + year / divisor % 10)) }
    text += [dash, UInt8(0x30 + month / 10), UInt8(0x30 + month % 10), dash]
    text += [UInt8(0x30 + day / 10), UInt8(0x30 + day % 10)]
  }
}
