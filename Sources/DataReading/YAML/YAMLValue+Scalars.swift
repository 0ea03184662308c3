package import ReportModel
package import Diagnostics

/// Readings of a scalar. Each returns nil after saying why; an empty value is said to be of the wrong type.
extension YAMLValue {
  /// The text as written.
  package func text(_ log: inout DiagnosticLog) -> String? { scalar("text", &log) }

  /// A whole number in ASCII digits with an optional minus.
  package func int(_ log: inout DiagnosticLog) -> Int? {
    scalar("a whole number", &log) { text in text.utf8.first == UInt8(ascii: "+") ? nil : Int(text) }
  }

  /// An exact decimal with at most six decimals; never a binary fraction.
  package func decimal(_ log: inout DiagnosticLog) -> Quantity? {
    scalar("a decimal number with at most 6 decimals", &log) { Quantity(decimal: $0) }
  }

  /// An amount in `unit`.
  package func money(_ unit: MoneyUnit, _ log: inout DiagnosticLog) -> Money? {
    scalar("an amount of \(unit.name) with at most \(unit.decimals) decimals", &log) { unit.money($0) }
  }

  /// A day written `2024-03-01`.
  package func day(_ log: inout DiagnosticLog) -> Day? {
    scalar("a day of the calendar, written 2024-03-01", &log) { Day(iso: $0) }
  }

  /// `true` or `false`.
  package func bool(_ log: inout DiagnosticLog) -> Bool? { scalar("true or false", &log) { Bool($0) } }

  /// One word of a closed set.
  package func choice<Choice>(of choices: Choice.Type, _ log: inout DiagnosticLog) -> Choice?
  where Choice: CaseIterable & RawRepresentable, Choice.RawValue == String {
    let words = choices.allCases.map(\.rawValue)
    return scalar("one of \(words.joined(separator: ", "))", among: words, &log) { Choice(rawValue: $0) }
  }

  private func scalar(_ expected: String, _ log: inout DiagnosticLog) -> String? {
    scalar(expected, &log) { $0 }
  }

  private func scalar<Value>(
    _ expected: String, among words: [String] = [], _ log: inout DiagnosticLog, _ read: (String) -> Value?
  ) -> Value? {
    guard case .text(let text) = content else {
      rejectKind(expected: expected, &log)
      return nil
    }
    if let value = read(text) { return value }
    reject(text, expected: expected, suggestion: didYouMean(text, among: words), &log)
    return nil
  }
}
