package import ReportModel
package import Diagnostics

/// The programmes and forms of one file or of all files of a guideline, with their places.
package struct GuidelineParts: Sendable {
  private(set) var programmes = [(programme: Programme, place: Place)]()
  private(set) var forms = [(form: IndicatorForm, place: Place)]()

  package init() {}

  /// A file with `programmes` or `forms` or both.
  package init(
    _ keys: YAMLMapping<GuidelinePartKey>, text: GuidelineText, money: MoneyUnit, _ log: inout DiagnosticLog
  ) {
    for value in keys[.programmes]?.list(&log) ?? [] {
      guard let programme = ProgrammeReading.programme(value, of: text, money: money, &log) else { continue }
      programmes.append((programme, value.place))
    }
    for value in keys[.forms]?.list(&log) ?? [] {
      if let form = FormReading.form(value, of: text, &log) { forms.append((form, value.place)) }
    }
  }

  package mutating func append(_ other: GuidelineParts) {
    programmes += other.programmes
    forms += other.forms
  }

  /// Those of one clause in the order of the files.
  func programmes(inOrderOf text: GuidelineText) -> [Programme] {
    let places = Dictionary(
      text.clauses.citations.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return programmes.enumerated().sorted {
      (places[$0.element.programme.clause] ?? 0, $0.offset) < (places[$1.element.programme.clause] ?? 0, $1.offset)
    }.map(\.element.programme)
  }

  func forms(inOrderOf text: GuidelineText) -> [IndicatorForm] {
    text.formOrder.flatMap { id in forms.filter { $0.form.id == id }.map(\.form) }
  }
}

/// What annexes, programmes and forms must agree on among each other.
extension GuidelineParts {
  package func check(against text: GuidelineText, annexes: [String], _ log: inout DiagnosticLog) {
    checkAnnexes(annexes, text, &log)
    checkNames(text, &log)
    checkForms(text, &log)
    for (programme, place) in programmes { checkForm(of: programme, at: place, text, &log) }
  }

  private func checkAnnexes(_ annexes: [String], _ text: GuidelineText, _ log: inout DiagnosticLog) {
    for clause in text.clauses.annexes where !annexes.contains(clause.citation) {
      log.error(
        "guideline.annex-left-out", at: Place(file: text.file, line: text.lines[clause.citation] ?? 1),
        "annex \(clause.citation) of the text is not among the annexes of the guideline")
    }
    for id in Set(annexes).sorted() where annexes.count(where: { $0 == id }) > 1 {
      log.error("guideline.duplicate-id", at: Place(file: text.file), "the guideline has annex \(id) twice")
    }
  }

  /// No id twice, no name or alias for two programmes, and each of them somewhere in the text.
  private func checkNames(_ text: GuidelineText, _ log: inout DiagnosticLog) {
    var ids = Set<String>(), owners = [String: String]()
    for (programme, place) in programmes {
      if !ids.insert(programme.id).inserted {
        log.error("guideline.duplicate-id", at: place, "two programmes have the id \"\(programme.id)\"")
      }
      for name in [programme.name] + programme.aliases {
        if let owner = owners.updateValue(programme.id, forKey: name) {
          log.error("guideline.duplicate-name", at: place, "\"\(name)\" is a name of \(owner) as well")
        }
        guard !text.whole.contains(ComparedText(name)) else { continue }
        let difference = text.whole.firstDifference(from: ComparedText(name))
        log.error(
          "guideline.name-not-stated", at: place, "the guideline's text has no \"\(name)\"", found: difference.quoted,
          expected: difference.printed)
      }
    }
  }

  private func checkForms(_ text: GuidelineText, _ log: inout DiagnosticLog) {
    var ids = Set<String>()
    for (form, place) in forms where !ids.insert(form.id).inserted {
      log.error("guideline.duplicate-id", at: place, "form \(form.id) is described twice")
    }
    for id in text.formOrder where !ids.contains(id) {
      log.warning(
        "guideline.form-left-out", at: Place(file: text.file, line: text.forms[id]?.line ?? 1),
        "form \(id) of the text is not described")
    }
  }

  /// A programme's form is described, and its title has the programme's name or an alias, or begins with a heading the
  /// programme stands under.
  private func checkForm(
    of programme: Programme, at place: Place, _ text: GuidelineText, _ log: inout DiagnosticLog
  ) {
    guard let id = programme.form else { return }
    guard let form = forms.first(where: { $0.form.id == id })?.form else {
      log.error("guideline.form-left-out", at: place, "form \(id) of \(programme.id) is not described")
      return
    }
    let title = ComparedText(form.title)
    let isNamed = ([programme.name] + programme.aliases).contains { title.contains(ComparedText($0)) }
    let isUnderHeading = headings(over: programme.clause, text).map(ComparedText.init).contains {
      !$0.isEmpty && title.firstPosition(of: $0) == 0
    }
    guard !isNamed, !isUnderHeading else { return }
    log.error(
      "guideline.form-of-another", at: place, "form \(id) is of another programme than \(programme.id)",
      found: form.title, expected: "a title with \(programme.name), an alias or the heading over it")
  }

  /// The first words, up to the full stop, of the clauses that contain the programme's clause.
  private func headings(over citation: String, _ text: GuidelineText) -> [String] {
    func path(_ clause: Clause) -> [Clause]? {
      if clause.citation == citation { return [clause] }
      for child in clause.children {
        if let rest = path(child) { return [clause] + rest }
      }
      return nil
    }
    let found = text.clauses.annexes.lazy.compactMap(path).first ?? []
    return found.dropFirst().map { clause in String(clause.text.prefix { $0 != "。" && $0 != "\n" }) }
  }
}
