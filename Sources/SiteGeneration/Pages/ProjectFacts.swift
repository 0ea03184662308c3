import ReportModel
import Summaries

/// What a project's page says of it: each field with its link; what is not stated says so, what may not be shown is not
/// there at all.
struct ProjectFacts {
  private let presentation: Presentation
  private let fields: Fields
  /// The index of the project in the dataset.
  private let index: Int
  private let project: Project

  init(presentation: Presentation, fields: Fields, index: Int) {
    self.presentation = presentation
    self.fields = fields
    self.index = index
    project = presentation.dataset.projects[index]
  }

  /// The fields an edition may show, in the order of the page.
  struct Fields {
    fileprivate let facts: [ProjectField]
    fileprivate let amounts: [ProjectField]

    init(_ report: Report) {
      let facts: [ProjectField] = [
        .id, .year, .category, .programme, .case, .organisation, .creditCode, .partners, .recommender, .city, .county,
        .region, .industry, .cluster, .chain, report.shows(.start) ? .start : .end, .status,
      ]
      self.facts = facts.filter(report.shows)
      amounts = [.support, .investment, .base, .firstInstalment].filter(report.shows)
    }
  }

  private var words: Words { presentation.words }
  private var report: Report { presentation.report }
  private var organisation: Organisation { report.dataset.organisations[project.organisation] }

  var organisationLink: Table.Cell {
    let organisation = organisation
    return Table.Cell(organisation.name, address: Address.organisation(organisation.key))
  }

  var facts: [Fact] { fields.facts.compactMap(fact) }

  /// The amounts the edition may show, with the unit.
  var amounts: [Fact] { fields.amounts.compactMap(fact) }

  var measures: [Fact] { project.measures.map { Fact($0.name, $0.text) } }

  /// nil for what does not apply to the project.
  private func fact(_ field: ProjectField) -> Fact? {
    switch field {
    case .id: Fact(words[.projectID], project.id)
    case .year: group(.year)
    case .category: group(.category)
    case .programme: group(.programme)
    case .case: project.ruleCase.map { Fact(words[.cases], $0) }
    case .organisation: Fact(words[.organisation], [organisationLink])
    case .creditCode: fact(.creditCode, organisation.creditCode)
    case .partners: project.partners.isEmpty ? nil : Fact(words[.partners], words.list(project.partners))
    case .recommender: fact(.recommender, project.recommender)
    case .city: group(.city)
    case .county: group(.county)
    case .region: group(.region)
    case .industry: fact(.industry, project.industry)
    case .cluster: group(.cluster)
    case .chain: group(.chain)
    case .start, .end: Fact(words[.period], period)
    case .status: fact(.status, project.status)
    case .support: amount(.support, project.support)
    case .investment: amount(.investment, project.investment)
    case .base: amount(.base, project.base)
    case .firstInstalment: amount(.firstInstalment, project.firstInstalment)
    case .name, .measures: nil
    }
  }

  private var period: String {
    switch (project.start, project.end) {
    case (let start?, let end?): words.filled(.fromTo, start.text, end.text)
    case (let start?, nil): words.filled(.fromTo, start.text, missing(.end))
    case (nil, let end?): words.filled(.fromTo, missing(.start), end.text)
    case (nil, nil): words[.notStated]
    }
  }

  /// Nobody filled it in, or nobody may see it.
  private func missing(_ field: ProjectField) -> String { words[report.shows(field) ? .notStated : .notPublished] }

  private func amount(_ label: Word, _ money: Money?) -> Fact {
    let unit = report.unit
    return fact(label, money.map { words.filled(.amountWithUnit, unit.shown($0), unit.name) })
  }

  private func fact(_ label: Word, _ text: String?) -> Fact { Fact(words[label], text ?? words[.notStated]) }

  private func group(_ dimension: Dimension) -> Fact? { report.groupWords.fact(dimension, of: index) }
}
