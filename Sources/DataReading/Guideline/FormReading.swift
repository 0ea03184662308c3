import Diagnostics
import ReportModel

/// The reading of one form: everything it says is held against the print of that form.
struct FormReading {
  let id: String
  let print: FormText

  static func form(_ value: YAMLValue, of text: GuidelineText, _ log: inout DiagnosticLog) -> IndicatorForm? {
    guard let keys = value.mapping(FormKey.self, &log), let idValue = keys.required(.id, &log),
      let id = idValue.text(&log)
    else { return nil }
    guard let print = text.forms[id] else {
      log.error(
        "guideline.unknown-form", at: idValue.place, "the guideline has no form \"\(id)\"",
        suggestion: didYouMean(id, among: text.formOrder))
      return nil
    }
    return FormReading(id: id, print: print).form(keys, &log)
  }

  private func form(_ keys: YAMLMapping<FormKey>, _ log: inout DiagnosticLog) -> IndicatorForm? {
    let title = keys.required(.title, &log).flatMap { printed($0, &log) }
    let fields = keys.required(.fields, &log).map { printedTexts($0, &log) } ?? []
    let columns = keys.required(.columns, &log).map { printedTexts($0, &log) } ?? []
    let notes = keys[.notes].map { printedTexts($0, &log) } ?? []
    let groups = keys[.groups].map { self.groups($0, &log) } ?? []
    let prompts = keys[.ownPrompts].map { printedTexts($0, &log) } ?? []
    let own = ownIndicators(keys, prompts, &log)
    let indicators = keys.required(.indicators, &log).map { self.indicators($0, columns, groups, &log) } ?? []
    guard let title else { return nil }
    return IndicatorForm(
      id: id, title: title, fields: fields, columns: columns, indicators: indicators, groups: groups,
      ownIndicators: own, ownPrompts: prompts, notes: notes)
  }

  /// A text that the form prints; nil after saying that it does not.
  func printed(_ value: YAMLValue, _ log: inout DiagnosticLog) -> String? {
    guard let text = value.text(&log) else { return nil }
    let part = ComparedText(text)
    if print.text.contains(part) { return text }
    let difference = print.text.firstDifference(from: part)
    log.error(
      "guideline.not-in-form", at: value.place, "the text is not in form \(id)", found: difference.quoted,
      expected: difference.printed)
    return nil
  }

  private func printedTexts(_ value: YAMLValue, _ log: inout DiagnosticLog) -> [String] {
    (value.list(&log) ?? []).compactMap { printed($0, &log) }
  }

  /// Rows for the project's own indicators: as many as are printed blank, or with the prompts.
  private func ownIndicators(_ keys: YAMLMapping<FormKey>, _ prompts: [String], _ log: inout DiagnosticLog) -> Int {
    let stated = keys[.ownIndicators]?.int(&log) ?? 0
    let distinct = Set(prompts).sorted()
    let rows = prompts.isEmpty ? print.blankRows : distinct.reduce(0) { $0 + print.text.count(of: ComparedText($1)) }
    if stated != rows {
      log.error(
        "guideline.own-indicators", at: keys[.ownIndicators]?.place ?? keys.place,
        "form \(id) prints \(rows) rows for own indicators", found: String(stated))
    }
    if !prompts.isEmpty, prompts.count != rows {
      log.error(
        "guideline.own-indicators", at: keys[.ownPrompts]?.place, "form \(id) prints \(rows) prompts",
        found: String(prompts.count))
    }
    return stated
  }

  private func groups(_ value: YAMLValue, _ log: inout DiagnosticLog) -> [IndicatorForm.Group] {
    (value.mappings(GroupKey.self, &log) ?? []).compactMap { keys in
      let name = keys.required(.name, &log).flatMap { printed($0, &log) }
      let atLeast = keys[.atLeast]?.int(&log)
      guard let name else { return nil }
      if let atLeast, atLeast != print.firstNumber(behind: name) {
        log.error(
          "guideline.number-not-stated", at: keys[.atLeast]?.place,
          "form \(id) does not state this number behind \"\(name)\"", found: String(atLeast),
          expected: print.firstNumber(behind: name).map(String.init))
      }
      return IndicatorForm.Group(name: name, atLeast: atLeast)
    }
  }
}

extension FormText {
  /// The first whole number behind a text.
  func firstNumber(behind name: String) -> Int? {
    let part = ComparedText(name)
    guard let at = text.firstPosition(of: part) else { return nil }
    let rest = text.bytes[(at + part.bytes.count)...].drop { !(0x30...0x39).contains($0) }
    return Int(String(decoding: rest.prefix { (0x30...0x39).contains($0) }, as: UTF8.self))
  }
}
