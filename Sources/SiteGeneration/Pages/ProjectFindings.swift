import DataChecks
import ReportModel

/// What the internal edition says of one project beside its facts: how its ceiling comes about, and every answer of every
/// check with its clause.
struct ProjectFindings {
  let presentation: Presentation
  let checks: CheckResults
  /// The index of the project in the dataset.
  let index: Int

  private var words: Words { presentation.words }
  private var report: Report { presentation.report }
  private var project: Project { report.dataset.projects[index] }
  private var guideline: Guideline? { report.dataset.guideline(project.year) }

  var sections: [Section] { [ceiling, findings].compactMap { $0 } }

  /// nil where no rule is known.
  private var ceiling: Section? {
    guard let programme = report.dataset.programme(of: project), let guideline else { return nil }
    let ceiling = Ceiling(of: project, in: programme, money: report.unit)
    let rows = ceiling.steps.map { step in
      Table.Row(cells: [
        Table.Cell(step.text), presentation.amountCell(step.amount), presentation.clause(step.clause, of: guideline),
      ])
    }
    let table = Table(
      caption: words[.ceilingSteps],
      columns: [
        Table.Column(label: words[.step]),
        Table.Column(label: words.filled(.withUnit, words[.stepResult], report.unit.name), isNumeric: true),
        Table.Column(label: words[.clause]),
      ], rows: rows)
    let facts = Section.Block.facts(self.facts(of: ceiling))
    return Section(
      id: "ceiling", heading: words[.ceilingSteps], blocks: (rows.isEmpty ? [] : [.table(table)]) + [facts])
  }

  private func facts(of ceiling: Ceiling) -> [Fact] {
    var facts = [Fact]()
    if let amount = ceiling.amount {
      facts.append(Fact(words[.ceiling], withUnit(amount)))
      if let support = project.support { facts.append(Fact(words[.headroom], withUnit(amount - support))) }
    } else {
      let open = words.filled(.verdictWithMissing, words[.cannotTell], ceiling.missing ?? words[.dash])
      facts.append(Fact(words[.ceiling], open))
      if let most = ceiling.atMost { facts.append(Fact(words[.ceilingAtMost], withUnit(most))) }
    }
    return facts
  }

  private var findings: Section {
    let rows = checks.findings(concerning: index).map { finding in
      Table.Row(cells: [
        presentation.check(finding.check, of: project.year), clause(finding),
        Table.Cell(finding.expected ?? words[.dash]), Table.Cell(finding.actual ?? words[.dash]),
        Table.Cell(presentation.verdict(finding)), presentation.amountCell(finding.headroom),
      ])
    }
    let headroom = words.filled(.withUnit, words[.headroom], report.unit.name)
    let labels = [words[.check], words[.clause], words[.expected], words[.actual], words[.verdict]]
    let table = Table(
      caption: words[.findings],
      columns: labels.map { Table.Column(label: $0) } + [Table.Column(label: headroom, isNumeric: true)], rows: rows)
    return Section(id: "findings", heading: words[.findings], blocks: [.table(table)])
  }

  private func clause(_ finding: Finding) -> Table.Cell {
    guard let citation = finding.clause else { return Table.Cell(words[.dash]) }
    return guideline.map { presentation.clause(citation, of: $0) } ?? Table.Cell(citation)
  }

  private func withUnit(_ money: Money) -> String {
    words.filled(.amountWithUnit, report.unit.shown(money), report.unit.name)
  }
}
