import ReportModel

/// One limit of the guideline, typed by hand from its text: programme | clause | what else is given | field | the limit
/// with its unit | what is found one step under, at and one step over it | what is expected | what is missing.
///
/// A step is a fen, a day, a millionth, or one where things are counted. `+` is a pass, `-` a failure, `?` nobody can tell.
struct Limit: CustomStringConvertible {
  let programme: String
  let clause: String
  let given: [String: String]
  let field: String
  let value: String
  let unit: String
  let verdicts: [Finding.Verdict]
  let expected: String
  let missing: String?

  init(_ line: Substring) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    (programme, clause, given, field) = (cells[0], cells[1], Self.columns(cells[2]), cells[3])
    let limit = cells[4].split(separator: " ")
    (value, unit) = (String(limit[0]), limit.count > 1 ? String(limit[1]) : "日")
    verdicts = cells[5].map { $0 == "+" ? .pass : $0 == "-" ? .fail : .cannotTell }
    expected = cells[6]
    missing = cells.count > 7 ? cells[7] : nil
  }

  static func columns(_ text: String) -> [String: String] {
    let pairs = text.split(separator: ",").map { $0.split(separator: "=").map(String.init) }
    return Dictionary(pairs.map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
  }

  static let all = [Annex11.limits, Annex12.limits, Annex13.limits, Annex14.limits].flatMap { text in
    text.split(separator: "\n").map(Limit.init)
  }

  /// The value one step under the limit (-1), at it (0), or one over it (1).
  func value(_ side: Int) -> String {
    if let day = Day(iso: value) { return Self.day(day, side).text }
    let step: Int64 = ["个", "台", "套", "座", "辆", "家", "级", "课时"].contains(unit) ? 1_000_000 : 1
    let limit = Quantity(decimal: value)?.millionths ?? 0
    return Quantity(millionths: limit + Int64(side) * step).text
  }

  private static func day(_ day: Day, _ side: Int) -> Day {
    let next = Day(year: day.year, month: day.month, day: day.day + side)
    if let next { return next }
    let month = day.adding(months: side) ?? day
    return Day(
      year: month.year, month: month.month,
      day: side > 0 ? 1 : Day.length(ofMonth: month.month, year: month.year)) ?? day
  }

  var description: String { "\(programme) \(clause) \(field) \(value) \(given)" }
}
