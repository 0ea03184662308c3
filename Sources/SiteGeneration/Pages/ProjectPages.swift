import ReportModel
import Summaries
import Templates

/// `/projects/` and `/projects/<id>/`: every project with what is known of it, and the rule it was supported under.
struct ProjectPages {
  let presentation: Presentation
  private let rules: RuleRecords
  private let fields: ProjectFacts.Fields
  /// The first step of the trail to every project.
  private let home: Record

  init(presentation: Presentation) {
    self.presentation = presentation
    rules = RuleRecords(presentation)
    fields = ProjectFacts.Fields(presentation.report)
    home = presentation.home.step(isCurrent: false)
  }

  private var words: Words { presentation.words }
  private var dataset: Dataset { presentation.dataset }

  var pages: [PlannedPage] {
    switch presentation.report.projectAddresses.kind {
    case .html:
      let made = made
      return index
        + dataset.projects.indices.map { number in
          PlannedPage(
            Address.project(dataset.projects[number].id), template: "project", topic: .projects, number: number,
            made: made)
        }
    case .none, .json: return index
    }
  }

  /// All projects, newest year first, cut into pages.
  private var index: [PlannedPage] {
    let all = dataset.projects.indices
    return (1...Presentation.pages(of: all.count)).map { number in
      PlannedPage(
        Address.page(number, of: Address.projects), template: "projects",
        title: number == 1 ? words[.allProjects] : words.filled(.furtherPage, words[.allProjects], String(number)),
        description: words.filled(.allByDescription, dataset.site.title, words[.project]), trail: [presentation.home],
        topic: .projects, isIndexed: number == 1
      ) { _ in
        [.projects: .record(presentation.list(all, page: number, of: Address.projects).record)]
      }
    }
  }

  /// The page of the project at an index.
  private var made: @Sendable (Int, inout PageScope) -> PlannedPage.Made {
    { index, _ in
      let project = dataset.projects[index]
      return PlannedPage.Made(
        title: project.name,
        description: words.filled(.projectDescription, project.name, dataset.organisation(of: project).name),
        trail: [home] + presentation.report.groupWords.steps(to: index), content: content(index, project))
    }
  }

  private func content(_ index: Int, _ project: Project) -> KeyValuePairs<Name, Value> {
    let facts = ProjectFacts(presentation: presentation, fields: fields, index: index)
    return [
      .id: .text(project.id),
      .organisation: .record(facts.organisationLink.record()),
      .support: Value(project.support.map(presentation.report.unit.shown)),
      .unit: .text(presentation.report.unit.name),
      .status: Value(project.status),
      .facts: .records(facts.facts.map(\.record)),
      .amounts: .records(facts.amounts.map(\.record)),
      .measures: .records(facts.measures.map(\.record)),
      .rule: rules[project.year, project.programme].map(Value.record) ?? .absent,
      .sections: .records(
        (findings(index) + ProjectRecords(presentation: presentation, index: index).sections).map(\.record)),
      .siblings: siblings(of: index).map { .record($0.record) } ?? .absent,
      .related: .records(presentation.report.groupWords.related(to: index)),
    ]
  }

  /// Verdicts are for the internal edition.
  private func findings(_ index: Int) -> [Section] {
    guard let checks = presentation.report.checks else { return [] }
    return ProjectFindings(presentation: presentation, checks: checks, index: index).sections
  }

  /// At most ten further projects of the same organisation.
  private func siblings(of index: Int) -> ProjectList? {
    let organisations = presentation.report.book.grouping(.organisation)
    let all = organisations.projects(in: Int(organisations.group[index]))
    let others = all.lazy.filter { $0 != index }.prefix(10)
    return others.isEmpty ? nil : ProjectList(presentation: presentation, indices: Array(others))
  }
}

/// What a project's page says of the rule it was supported under: the same for all projects of a programme in a year,
/// and made once.
private struct RuleRecords: Sendable {
  private let records: [Int: [String: Record]]

  init(_ presentation: Presentation) {
    var records = [Int: [String: Record]]()
    for guideline in presentation.dataset.guidelines where records[guideline.year] == nil {
      for programme in guideline.programmes where records[guideline.year]?[programme.id] == nil {
        let rule = ProgrammeRule(presentation: presentation, guideline: guideline, programme: programme)
        records[guideline.year, default: [:]][programme.id] = [
          .programme: .record(presentation.programme(programme.id).record()), .year: .text(String(guideline.year)),
          .facts: .records(rule.facts.map(\.record)),
        ]
      }
    }
    self.records = records
  }

  subscript(year: Int?, programme: String?) -> Record? {
    guard let year, let programme else { return nil }
    return records[year]?[programme]
  }
}
