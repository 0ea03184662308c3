import Diagnostics
import ReportModel

/// The indicators of one form by what tables call them.
struct FormIndex {
  let form: IndicatorForm
  /// By id, by name, and by name with the unit in brackets, as forms print it.
  private let byWord: [String: [Indicator]]

  init(_ form: IndicatorForm) {
    self.form = form
    var byWord = [String: [Indicator]]()
    for indicator in form.indicators {
      let withUnit = indicator.unit.map { "\(indicator.name)(\($0))" }
      for word in Set([indicator.id, indicator.name, withUnit ?? indicator.name].map(comparable)) {
        byWord[word, default: []].append(indicator)
      }
    }
    self.byWord = byWord
  }

  /// The indicator a text means; 其中 in front of a part is no part of its name.
  func indicator(_ text: String) -> Understood<Indicator> {
    let word = comparable(text), part = word.hasPrefix("其中:") ? String(word.dropFirst(3)) : word
    let found = byWord[word] ?? byWord[part] ?? []
    if found.count == 1 { return Understood(found[0]) }
    return Understood(nil, found.isEmpty ? unknown(text) : ambiguous(text, found))
  }

  /// Whether the form lets its applicants number such rows on: it prints 能耗03 and goes on with ……
  func isNumberedOn(_ text: String) -> Bool {
    let stem = Self.stem(comparable(text))
    return stem != nil && form.indicators.contains { $0.openEnded && Self.stem(comparable($0.name)) == stem }
  }

  /// A name without the number at its end; nil where it has none.
  private static func stem(_ name: String) -> Substring? {
    let digits = name.utf8.reversed().prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    return digits == 0 ? nil : Substring(name.utf8.dropLast(digits))
  }

  private func unknown(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "indicator.unknown", "form \(form.id) has no indicator \"\(text)\"",
      expected: "the name or id of one of its \(form.indicators.count) indicators, or 是 under 个性指标",
      suggestion: didYouMean(text, among: form.indicators.flatMap { [$0.id, $0.name] }))
  }

  private func ambiguous(_ text: String, _ found: [Indicator]) -> Diagnostic {
    Diagnostic(
      .error, "indicator.ambiguous", "form \(form.id) has \(found.count) indicators \"\(text)\"",
      found: found.map(\.id).joined(separator: ", "), suggestion: "write the id")
  }
}
