import Diagnostics
import ReportModel

/// Where a programme may quote from: the clauses of the text from one clause on down.
struct Citations: Sendable {
  let text: GuidelineText
  /// The programme's or annex's own clause; nil means the whole text.
  let clause: String?

  /// The clause a value cites; nil after saying that there is none.
  func clause(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Clause? {
    guard let citation = value.text(&log) else { return nil }
    guard let found = text.clauses[citation] else {
      log.error(
        "guideline.unknown-clause", at: value.place, "the guideline has no clause \"\(citation)\"",
        suggestion: didYouMean(citation, among: text.clauses.citations))
      return nil
    }
    if let clause, !isInside(citation, clause) {
      log.error(
        "guideline.clause-elsewhere", at: value.place, "clause \(citation) does not belong to the programme",
        expected: "\(clause) or a clause below it")
      return nil
    }
    return found
  }

  /// A quotation; nil after saying that there is no such clause or that the words are not its own.
  func quote(clause: YAMLValue?, text: YAMLValue?, _ log: inout DiagnosticLog) -> Quote? {
    let words = text?.text(&log)
    guard let clause = clause.flatMap({ self.clause($0, &log) }), let words, let text else { return nil }
    guard holds(clause, words, at: text.place, &log) else { return nil }
    return Quote(Quotation(clause: clause.citation, text: words))
  }

  /// Whether a clause's own text contains the words; says where they leave it.
  func holds(_ clause: Clause, _ words: String, at place: Place, _ log: inout DiagnosticLog) -> Bool {
    let own = text.words[clause.citation] ?? ComparedText(clause.text), part = ComparedText(words)
    if own.contains(part) { return true }
    let difference = own.firstDifference(from: part)
    let line = text.lines[clause.citation].map { " (\(text.file):\($0))" } ?? ""
    log.error(
      "guideline.not-in-clause", at: place, "the text is not in clause \(clause.citation)\(line)",
      found: difference.quoted, expected: difference.printed)
    return false
  }

  /// All words of the programme's clause and the clauses below it.
  var ownWords: ComparedText {
    func words(_ clause: Clause) -> String { clause.text + clause.children.map(words).joined() }
    return clause.flatMap { text.clauses[$0] }.map { ComparedText(words($0)) } ?? text.whole
  }

  private func isInside(_ citation: String, _ clause: String) -> Bool {
    guard let outer = text.clauses[clause] else { return false }
    func contains(_ clause: Clause) -> Bool { clause.citation == citation || clause.children.contains(where: contains) }
    return contains(outer)
  }
}
