import Diagnostics
import ReportModel

/// How the texts of a list become values: one function a kind of field, with the wording of what can be wrong.
enum Understanding {
  static func text(_ text: String) -> Understood<String> { Understood(text) }

  /// Tidy text needs no second look.
  static func quickText(_ bytes: Span<UInt8>) -> String? {
    guard isTidy(bytes), !beginsWithTextMark(bytes) else { return nil }
    let text = string(of: bytes)
    return MissingMark.isOne(text) ? nil : text
  }

  /// A text that begins with a year of four digits, alone or followed by 年: `2024`, `2024年度`, `2024年度科普专题`.
  static func year(_ text: String) -> Understood<Int> {
    let scalars = text.unicodeScalars.map(halfWidth)
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    if digits.count == 4, rest.isEmpty || rest.first == "年",
      let year = Int(String(String.UnicodeScalarView(digits))), year >= 1000
    {
      return Understood(year)
    }
    return Understood(
      nil,
      Diagnostic(
        .error, "year.not-a-year", "the year cannot be read", found: "\"\(text)\"",
        expected: "four digits, alone or followed by 年"))
  }

  static func day(_ days: DayText, bound: DayText.Bound) -> (String) -> Understood<Day> {
    { text in
      if let day = days.day(text, bound: bound) { return Understood(day) }
      return Understood(
        nil,
        Diagnostic(.error, "day.not-a-day", "the day cannot be read", found: "\"\(text)\"", expected: days.expected))
    }
  }

  static func money(_ unit: MoneyUnit) -> (String) -> Understood<Money> {
    { text in
      if let money = AmountText.money(text, in: unit) { return Understood(money) }
      return Understood(
        nil,
        Diagnostic(
          .error, "money.not-a-number", "the amount cannot be read", found: "\"\(text)\"",
          expected: "a decimal number of \(unit.name) with at most \(unit.decimals) decimals"))
    }
  }

  /// A code of the wrong form is left out, one with a wrong check character is kept: such codes are in use.
  static func creditCode(_ text: String) -> Understood<String> {
    let code = CreditCode.folded(text)
    guard CreditCode.hasForm(code) else {
      return Understood(
        nil,
        Diagnostic(
          .warning, "credit-code.form", "the credit code does not have the form of one and is left out",
          found: "\"\(text)\"", expected: "18 digits and capital letters without I, O, S, V, Z"))
    }
    if CreditCode.hasValidCheck(code) { return Understood(code) }
    return Understood(
      code,
      Diagnostic(
        .warning, "credit-code.check", "the last character of the credit code does not fit the others",
        found: "\"\(code)\"", expected: "a code valid by GB 32100-2015"))
  }

  /// Names of several organisations in one cell.
  static func partners(_ text: String) -> Understood<[String]> {
    let parts = text.unicodeScalars.split { ["、", ";", "；", "|", "｜"].contains($0) }
    return Understood(parts.map { tidied(String($0)) }.filter { !$0.isEmpty })
  }

  static func status(_ statuses: [String]) -> (String) -> Understood<String> {
    { text in
      if statuses.contains(text) { return Understood(text) }
      return Understood(
        nil,
        Diagnostic(
          .error, "status.unknown", "no status is called \"\(text)\"",
          expected: "one of \(statuses.joined(separator: ", "))", suggestion: didYouMean(text, among: statuses)))
    }
  }

  /// A cluster or chain by key, name or alias; one that no list knows is unstated.
  static func taxonomy(_ entries: [Taxonomy.Entry], _ code: String, file: String) -> (String) -> Understood<String> {
    var keys = [String: String]()
    for entry in entries {
      for word in [entry.key, entry.name] + entry.aliases { keys[comparable(word)] = entry.key }
    }
    let names = entries.flatMap { [$0.name] + $0.aliases }
    return { [keys] text in
      if let key = keys[comparable(text)] { return Understood(key) }
      return Understood(
        nil,
        Diagnostic(
          .warning, code, "\(file) has no \"\(text)\": the row counts as unstated",
          suggestion: didYouMean(text, among: names)))
    }
  }

  /// A further column: its text, and the number or day it is where it is one.
  static func measure(_ name: String, _ days: DayText) -> (String) -> Understood<Measure> {
    { text in
      Understood(Measure(name: name, text: text, quantity: AmountText.quantity(text), day: days.day(text)))
    }
  }
}
