import Diagnostics
import ReportModel

/// The indicators of one form by what tables call them.
final class FormIndex: Sendable {
  /// An indicator as rows are held against it.
  struct Entry: Sendable {
    let id: String
    let unit: IndicatorUnit?
  }

  let form: IndicatorForm
  /// By id, by name, and by name with the unit in brackets, as forms print it.
  private let byWord: [String: [Entry]]
  /// The names, without the numbers at their ends, of rows that applicants go on numbering.
  private let openStems: Set<Substring>

  init(_ form: IndicatorForm) {
    self.form = form
    var byWord = [String: [Entry]]()
    for indicator in form.indicators {
      let withUnit = indicator.unit.map { "\(indicator.name)(\($0))" }
      let entry = Entry(id: indicator.id, unit: indicator.unit.map(IndicatorUnit.init))
      for word in Set([indicator.id, indicator.name, withUnit ?? indicator.name].map(comparable)) {
        byWord[word, default: []].append(entry)
      }
    }
    self.byWord = byWord
    openStems = Set(form.indicators.filter(\.openEnded).compactMap { Self.stem(comparable($0.name)) })
  }

  /// Whether a text is the form's number or title.
  func isCalled(_ stated: TableWord) -> Bool {
    stated.text == form.id || [form.id, form.title].map(comparable).contains(stated.compared)
  }

  /// The indicator a row means.
  func indicator(_ name: TableWord) -> Understood<Entry> {
    let found = entries(name.compared)
    if found.count == 1 { return Understood(found[0]) }
    return Understood(nil, found.isEmpty ? unknown(name.text) : ambiguous(name.text, found))
  }

  /// Whether the form lets its applicants number such a row on: it prints 能耗03 and goes on with ……
  func isNumberedOn(_ name: TableWord) -> Bool {
    guard let stem = Self.stem(name.compared), openStems.contains(stem) else { return false }
    return entries(name.compared).count != 1
  }

  /// 其中 in front of a part is no part of its name.
  private func entries(_ word: String) -> [Entry] {
    byWord[word] ?? (word.hasPrefix("其中:") ? byWord[String(word.dropFirst(3))] : nil) ?? []
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

  private func ambiguous(_ text: String, _ found: [Entry]) -> Diagnostic {
    Diagnostic(
      .error, "indicator.ambiguous", "form \(form.id) has \(found.count) indicators \"\(text)\"",
      found: found.map(\.id).joined(separator: ", "), suggestion: "write the id")
  }
}
