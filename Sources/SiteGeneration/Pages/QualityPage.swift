import DataChecks
import ReportModel
import Summaries
import Templates

/// `/quality/` of the internal edition: what the checks found, and how far the fields are filled in.
struct QualityPage {
  let presentation: Presentation
  let checks: CheckResults
  /// By project id.
  private let years: [String: Int]

  init(presentation: Presentation, checks: CheckResults) {
    self.presentation = presentation
    self.checks = checks
    let projects = presentation.dataset.projects.compactMap { project in project.year.map { (project.id, $0) } }
    years = Dictionary(projects, uniquingKeysWith: { first, _ in first })
  }

  private var words: Words { presentation.words }
  private var report: Report { presentation.report }

  var page: PlannedPage {
    PlannedPage(
      Address.quality, template: "report", title: words[.quality],
      description: words.filled(.qualityDescription, report.site.title), trail: [presentation.home], topic: .quality
    ) { _ in
      let groups = FindingGroups(presentation: presentation, checks: checks)
      let accounts = ListAccounts(presentation: presentation, accounts: report.lists).section
      let sections =
        [byCheck, groups.section(by: .programme), groups.section(by: .city), failures, coverage]
        + [accounts].compactMap { $0 }
      return [.summary: .text(words[.qualitySummary]), .sections: .records(sections.map(\.record))]
    }
  }

  private var byCheck: Section {
    let rows = checks.tallies.map { tally in
      Table.Row(
        cells: [presentation.check(tally.check)]
          + [tally.pass, tally.fail, tally.cannotTell].map(presentation.count))
    }
    let labels = [words[.pass], words[.fail], words[.cannotTell]]
    return Section(
      id: "checks", heading: words[.findingsByCheck],
      blocks: [
        .table(
          Table(
            caption: words[.findingsByCheck],
            columns: [Table.Column(label: words[.check])] + labels.map { Table.Column(label: $0, isNumeric: true) },
            rows: rows))
      ])
  }

  private var failures: Section {
    let labels = [words[.subject], words[.check], words[.expected], words[.actual], words[.clause]]
    let rows = checks.failuresAndDoubts().filter { $0.verdict == .fail }.map { finding in
      Table.Row(cells: [
        subject(finding.subject), presentation.check(finding.check, of: year(of: finding.subject)),
        Table.Cell(finding.expected ?? words[.dash]), Table.Cell(finding.actual ?? words[.dash]), clause(finding),
      ])
    }
    return Section(
      id: "failures", heading: words[.failures],
      blocks: [
        .table(Table(caption: words[.failures], columns: labels.map { Table.Column(label: $0) }, rows: rows))
      ])
  }

  private func subject(_ subject: Finding.Subject) -> Table.Cell {
    switch subject {
    case .project(let id): return Table.Cell(id, address: report.projectAddresses[id])
    case .programme(let id, let year):
      let name = report.dataset.catalogue.programme(id)?.name ?? id
      return Table.Cell(words.filled(.programmeOfYear, name, String(year)), address: Address.programme(id))
    case .organisation(let key):
      let name = report.dataset.organisations.first { $0.key == key }?.name
      return Table.Cell(name ?? key, address: Address.organisation(key))
    }
  }

  private func clause(_ finding: Finding) -> Table.Cell {
    guard let citation = finding.clause else { return Table.Cell(words[.dash]) }
    guard let guideline = guideline(of: finding.subject, citation) else { return Table.Cell(citation) }
    return presentation.clause(citation, of: guideline)
  }

  private func year(of subject: Finding.Subject) -> Int? {
    switch subject {
    case .project(let id): years[id]
    case .programme(_, let year): year
    case .organisation: nil
    }
  }

  /// The same citation may stand in the guidelines of several years: the subject's year decides where it has one.
  private func guideline(of subject: Finding.Subject, _ citation: String) -> Guideline? {
    switch subject {
    case .project, .programme: report.dataset.guideline(year(of: subject))
    case .organisation: report.dataset.guidelines.first { $0.clauses[citation] != nil }
    }
  }

  private var coverage: Section {
    let all = report.dataset.projects.count
    let rows = ProjectField.allCases.filter { $0 != .measures }.map { field -> Table.Row in
      let filled = report.dataset.projects.count { $0.states(field, in: report.dataset) }
      let share = ratioText(Int64(filled) * 100, Int64(all), decimals: 1)
      return Table.Row(cells: [
        Table.Cell(words[field.word]), presentation.count(filled), presentation.count(all - filled),
        Table.Cell(share.map { $0 + "%" } ?? words[.dash], sortValue: share ?? ""),
      ])
    }
    let labels = [words[.filledIn], words[.notFilledIn], words[.coverage]]
    return Section(
      id: "coverage", heading: words[.fieldCoverage],
      blocks: [
        .table(
          Table(
            caption: words[.fieldCoverage],
            columns: [Table.Column(label: words[.field])] + labels.map { Table.Column(label: $0, isNumeric: true) },
            rows: rows))
      ] + [FieldCoverage(presentation: presentation).table].compactMap { $0 }.map { .table($0) })
  }
}

extension Project {
  /// Whether the row states the field.
  func states(_ field: ProjectField, in dataset: Dataset) -> Bool {
    switch field {
    case .id, .name, .organisation: true
    case .year: year != nil
    case .programme: programme != nil
    case .category: category != nil
    case .creditCode: dataset.organisation(of: self).creditCode != nil
    case .partners: !partners.isEmpty
    case .recommender: recommender != nil
    case .region: region != nil
    case .city: city != nil
    case .county: county != nil
    case .industry: industry != nil
    case .cluster: cluster != nil
    case .chain: chain != nil
    case .start: start != nil
    case .end: end != nil
    case .case: ruleCase != nil
    case .base: base != nil
    case .investment: investment != nil
    case .support: support != nil
    case .firstInstalment: firstInstalment != nil
    case .status: status != nil
    case .measures: !measures.isEmpty
    }
  }
}
