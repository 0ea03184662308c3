import Diagnostics
import ReportModel

/// The reading of one programme: what its parts need to know of it.
struct ProgrammeReading {
  let citations: Citations
  /// Its cases, as declared under `cases`.
  let cases: [String]
  let money: MoneyUnit

  /// A programme with all that it quotes held against the text; nil after saying what it lacks.
  static func programme(
    _ value: YAMLValue, of text: GuidelineText, money: MoneyUnit, _ log: inout DiagnosticLog
  ) -> Programme? {
    guard let keys = value.mapping(ProgrammeKey.self, &log) else { return nil }
    let id = keys.required(.id, &log).flatMap { identifier($0, &log) }
    let name = keys.required(.name, &log)?.text(&log)
    let clause = keys.required(.clause, &log).flatMap { Citations(text: text, clause: nil).clause($0, &log) }
    let form = keys[.form].flatMap { Self.form($0, of: text, &log) }
    guard let clause else { return nil }
    let citations = Citations(text: text, clause: clause.citation)
    let reading = ProgrammeReading(
      citations: citations, cases: declaredCases(keys[.cases], citations, &log), money: money)
    let purpose = keys[.purpose].flatMap { reading.purpose($0, of: clause, &log) }
    let conditions = keys[.conditions].map { reading.conditions($0, &log) } ?? []
    let subsidy = keys.required(.subsidy, &log).flatMap { reading.subsidy($0, &log) }
    let instalments = keys[.instalments].flatMap { reading.instalments($0, &log) }
    let applicants = keys[.applicants].map { reading.applicants($0, &log) } ?? []
    let materials = keys[.materials].flatMap { reading.materials($0, &log) }
    let quota = keys[.quota].flatMap { reading.quota($0, &log) }
    let consortium = keys[.consortium].map { reading.consortium($0, &log) } ?? false
    let aliases = keys[.aliases]?.texts(&log) ?? []
    guard let id, let name, let subsidy else { return nil }
    let annex = String(clause.citation.prefix { $0 != " " })
    return Programme(
      id: id, annex: annex, name: name, aliases: aliases, clause: clause.citation, purpose: purpose, form: form,
      conditions: conditions, subsidy: subsidy, instalments: instalments, applicants: applicants, materials: materials,
      quota: quota, cases: reading.cases, consortium: consortium)
  }

  private static func form(_ value: YAMLValue, of text: GuidelineText, _ log: inout DiagnosticLog) -> String? {
    guard let id = value.text(&log) else { return nil }
    guard text.forms[id] != nil else {
      log.error(
        "guideline.unknown-form", at: value.place, "the guideline has no form \"\(id)\"",
        suggestion: didYouMean(id, among: text.formOrder))
      return nil
    }
    return id
  }

  private static func declaredCases(_ value: YAMLValue?, _ citations: Citations, _ log: inout DiagnosticLog)
    -> [String]
  {
    guard let value, let cases = value.texts(&log) else { return [] }
    let words = citations.ownWords
    for name in cases where !words.contains(ComparedText(name)) {
      log.error(
        "guideline.case-not-stated", at: value.place,
        "no clause of the programme has the words of the case \"\(name)\"",
        expected: "a case in the guideline's words")
    }
    return cases
  }
}

extension ProgrammeReading {
  private func purpose(_ value: YAMLValue, of clause: Clause, _ log: inout DiagnosticLog) -> String? {
    guard let text = value.text(&log), citations.holds(clause, text, at: value.place, &log) else { return nil }
    return text
  }

  private func conditions(_ value: YAMLValue, _ log: inout DiagnosticLog) -> [Condition] {
    var ids = Set<String>()
    return (value.mappings(ConditionKey.self, &log) ?? []).compactMap { keys in
      let (clause, text) = (keys.required(.clause, &log), keys.required(.text, &log))
      guard let quote = citations.quote(clause: clause, text: text, &log) else { return nil }
      let rules = keys[.rules].map { self.rules($0, quote, &log) } ?? []
      for rule in rules where !ids.insert(rule.id).inserted {
        log.error(
          "guideline.duplicate-id", at: keys[.rules]?.place, "the programme has two rules of the id \"\(rule.id)\"")
      }
      return Condition(quotation: quote.quotation, rules: rules)
    }
  }

  private func instalments(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Instalments? {
    guard let keys = value.mapping(InstalmentsKey.self, &log) else { return nil }
    let (clause, text) = (keys.required(.clause, &log), keys.required(.text, &log))
    let (first, final) = (keys[.first]?.decimal(&log), keys[.final]?.text(&log))
    guard let quote = citations.quote(clause: clause, text: text, &log) else { return nil }
    if let first, let place = keys[.first]?.place, let percent = percent(first) {
      quote.check(FigureClaim(value: percent, unit: "%", isPayment: true), at: place, &log)
    }
    if let final, let place = keys[.final]?.place { quote.check(phrase: final, at: place, &log) }
    return Instalments(quotation: quote.quotation, first: first, final: final)
  }

  /// One entry, or a list of entries by case.
  private func applicants(_ value: YAMLValue, _ log: inout DiagnosticLog) -> [Applicants] {
    let entries: [YAMLValue]
    switch value.content {
    case .list(let items): entries = items
    case .mapping, .text, .nothing: entries = [value]
    }
    return entries.compactMap { entry in
      guard let keys = entry.mapping(ApplicantsKey.self, &log) else { return nil }
      let (clause, text) = (keys.required(.clause, &log), keys.required(.text, &log))
      let cases = keys[.forCase].map { knownCases($0, &log) } ?? []
      guard let quote = citations.quote(clause: clause, text: text, &log) else { return nil }
      return Applicants(quotation: quote.quotation, cases: cases)
    }
  }

  private func materials(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Quotation? {
    guard let keys = value.mapping(MaterialsKey.self, &log) else { return nil }
    let (clause, text) = (keys.required(.clause, &log), keys.required(.text, &log))
    return citations.quote(clause: clause, text: text, &log)?.quotation
  }

  private func consortium(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Bool {
    guard value.bool(&log) == true else { return false }
    if !citations.ownWords.contains(ComparedText("联合体")) {
      log.error(
        "guideline.consortium-not-stated", at: value.place, "no clause of the programme speaks of a 联合体")
    }
    return true
  }

  /// Cases of the programme, in the order written.
  func knownCases(_ value: YAMLValue, _ log: inout DiagnosticLog) -> [String] {
    let names = value.oneOrMoreTexts(&log) ?? []
    for name in names { checkCase(name, at: value.place, &log) }
    return names
  }

  func checkCase(_ name: String, at place: Place, _ log: inout DiagnosticLog) {
    guard !cases.contains(name) else { return }
    log.error(
      "guideline.unknown-case", at: place, "the programme has no case \"\(name)\"",
      expected: cases.isEmpty ? "a name declared under \"cases\"" : "one of \(cases.joined(separator: ", "))",
      suggestion: didYouMean(name, among: cases))
  }

  /// 0.1 as 10; nil where it does not fit.
  func percent(_ rate: Quantity) -> Quantity? {
    let (value, overflows) = rate.millionths.multipliedReportingOverflow(by: 100)
    return overflows ? nil : Quantity(millionths: value)
  }
}

/// An id of the files: lower-case English words and digits joined by hyphens.
func identifier(_ value: YAMLValue, _ log: inout DiagnosticLog) -> String? {
  guard let id = value.text(&log) else { return nil }
  let isPlain = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  guard isPlain, !id.isEmpty, !id.hasPrefix("-"), !id.hasSuffix("-") else {
    value.reject(id, expected: "lower-case English words joined by hyphens", &log)
    return nil
  }
  return id
}
