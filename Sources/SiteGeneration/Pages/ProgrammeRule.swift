import ReportModel
import Templates

/// What the guideline of one year says about a programme, every part with its clause.
struct ProgrammeRule {
  let presentation: Presentation
  let guideline: Guideline
  let programme: Programme

  private var words: Words { presentation.words }

  /// What `partials/rule.html` shows.
  var record: Record {
    [
      .purpose: Value(programme.purpose),
      .clause: .record(clause(programme.clause).record()),
      .facts: .records(facts.map(\.record)),
      .hasConditions: .flag(!programme.conditions.isEmpty),
      .conditions: .records(programme.conditions.map { condition($0) }),
    ]
  }

  /// Subsidy, quota, instalments, applicants, materials, form: label, figures and words.
  var facts: [Fact] {
    var facts = subsidy
    if let quota = programme.quota { facts.append(fact(words[.quota], quotaText(quota), quota.quotation)) }
    if let instalments = programme.instalments {
      let first = instalments.first.map { words.filled(.firstShare, $0.percentText) } ?? words[.inInstalments]
      facts.append(fact(words[.instalments], first, instalments.quotation))
    }
    facts += programme.applicants.map {
      fact(words[.applicants], $0.cases.isEmpty ? nil : words.list($0.cases), $0.quotation)
    }
    if let materials = programme.materials { facts.append(fact(words[.materials], nil, materials)) }
    if !programme.cases.isEmpty {
      facts.append(Fact(words[.cases], programme.cases.joined(separator: words[.semicolon])))
    }
    if let form = programme.form.flatMap(guideline.form) {
      facts.append(
        Fact(
          words[.form], words.filled(.formTitle, form.id, form.title),
          address: Address.form(form.id, of: guideline.year)))
    }
    return facts
  }

  private var subsidy: [Fact] {
    [
      fact(
        words[.subsidy], SubsidyText(words: words, unit: presentation.report.unit).text(programme.subsidy.amount),
        programme.subsidy.quotation)
    ]
  }

  private func fact(_ label: String, _ summary: String?, _ quotation: Quotation) -> Fact {
    let texts = [summary, quotation.text].compactMap { $0 }.map { Table.Cell($0) }
    return Fact(label, texts, clause: clause(quotation.clause))
  }

  private func clause(_ citation: String) -> Table.Cell { presentation.clause(citation, of: guideline) }

  private func quotaText(_ quota: Quota) -> String? {
    if let projects = quota.projects { return words.filled(.atMostProjects, groupedText(projects)) }
    guard !quota.byCase.isEmpty else { return nil }
    return quota.byCase.map { words.filled(.atMostForCase, $0.name, groupedText($0.value)) }
      .joined(separator: words[.semicolon])
  }

  private func condition(_ condition: Condition) -> Record {
    let text = RuleText(words: words)
    return [
      .text: .text(condition.quotation.text), .clause: .record(clause(condition.quotation.clause).record()),
      .rules: .list(condition.rules.map { .text(text.text($0)) }),
    ]
  }
}
