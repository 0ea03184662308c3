import ReportModel
import Summaries

/// What a project's page says of it: each field with its link; what is not stated says so, what may not be shown is not
/// there at all.
struct ProjectFacts {
  let presentation: Presentation
  let project: Project

  private var words: Words { presentation.words }
  private var dataset: Dataset { presentation.dataset }
  private var report: Report { presentation.report }

  var organisation: Table.Cell {
    let organisation = dataset.organisation(of: project)
    return Table.Cell(organisation.name, address: Address.organisation(organisation.key))
  }

  var facts: [Fact] {
    shown([
      (.id, Fact(words[.projectID], project.id)),
      (.year, fact(.year, project.year.map { String($0) }, name: nil)),
      (.category, fact(.category, project.category, name: project.category.flatMap(dataset.catalogue.category)?.name)),
      (
        .programme,
        fact(.programme, project.programme, name: project.programme.flatMap(dataset.catalogue.programme)?.name)
      ),
      (.case, Fact(words[.cases], project.ruleCase ?? words[.notStated])),
      (.organisation, Fact(words[.organisation], [organisation])),
      (.creditCode, Fact(words[.creditCode], dataset.organisation(of: project).creditCode ?? words[.notStated])),
      (.partners, Fact(words[.partners], words.list(project.partners))),
      (.recommender, Fact(words[.recommender], project.recommender ?? words[.notStated])),
      (.city, fact(.city, project.city, name: project.city.flatMap { dataset.divisions[$0]?.name })),
      (.county, fact(.county, project.county, name: project.county.flatMap { dataset.divisions[$0]?.name })),
      (.region, fact(.region, project.region, name: nil)),
      (.industry, Fact(words[.industry], project.industry ?? words[.notStated])),
      (.cluster, fact(.cluster, project.cluster, name: name(project.cluster, dataset.taxonomy.clusters))),
      (.chain, fact(.chain, project.chain, name: name(project.chain, dataset.taxonomy.chains))),
      (report.shows(.start) ? .start : .end, Fact(words[.period], period)),
      (.status, Fact(words[.status], project.status ?? words[.notStated])),
    ])
  }

  /// The amounts the edition may show, with the unit.
  var amounts: [Fact] {
    shown([
      (.support, amount(.support, project.support)), (.investment, amount(.investment, project.investment)),
      (.base, amount(.base, project.base)), (.firstInstalment, amount(.firstInstalment, project.firstInstalment)),
    ])
  }

  var measures: [Fact] { project.measures.map { Fact($0.name, $0.text) } }

  /// Without what the edition may not show, and without what does not apply to the project.
  private func shown(_ facts: [(ProjectField, Fact)]) -> [Fact] {
    facts.filter { field, _ in
      report.shows(field) && (field != .partners || !project.partners.isEmpty)
        && (field != .case || project.ruleCase != nil)
    }.map(\.1)
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
    return Fact(
      words[label], money.map { words.filled(.amountWithUnit, unit.shown($0), unit.name) } ?? words[.notStated])
  }

  private func fact(_ dimension: Dimension, _ key: String?, name: String?) -> Fact {
    guard let key else { return Fact(presentation.name(dimension), presentation.unstated(dimension)) }
    return Fact(presentation.name(dimension), name ?? key, address: presentation.address(dimension, key))
  }

  private func name(_ key: String?, _ entries: [Taxonomy.Entry]) -> String? {
    key.flatMap { key in entries.first { $0.key == key }?.name }
  }
}
