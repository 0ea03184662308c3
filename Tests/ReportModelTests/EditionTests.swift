import Diagnostics
import ReportModel
import Testing

private let full = Project(
  .init(
    id: "1", year: 2024, programme: "p", category: "c", name: "甲", organisation: 0, partners: ["乙"], recommender: "局",
    city: "320100", county: "320106", region: "苏南", industry: "软件", cluster: "k", chain: "h",
    start: Day(year: 2024, month: 1, day: 1), end: Day(year: 2025, month: 1, day: 1), ruleCase: "一",
    base: Money(minorUnits: 1),
    investment: Money(minorUnits: 2), support: Money(minorUnits: 3), firstInstalment: Money(minorUnits: 4),
    status: "实施中",
    measures: [Measure(name: "m", text: "5")], place: Place(file: "a.csv", row: 2)))

private func dataset(_ organisations: [Organisation], publicFields: Set<ProjectField>, articles: [Article] = [])
  -> Dataset
{
  let site = Site(
    title: "T", summary: nil, language: "en", baseURL: "https://example.org/",
    publisher: .init(name: "P", contact: nil),
    money: .tenThousandYuan, themes: [], banner: nil, statuses: [],
    editions: [.public: publicFields, .internal: Set(ProjectField.allCases)], footer: [])
  return Dataset(
    site: site, guidelines: [], divisions: .none, taxonomy: .none, catalogue: Catalogue(categories: [], programmes: []),
    organisations: organisations, projects: [full], articles: articles)
}

/// Every fact of a project that an edition may take away, by field.
private func facts(_ project: Project) -> [ProjectField: Bool] {
  [
    .partners: !project.partners.isEmpty, .recommender: project.recommender != nil, .region: project.region != nil,
    .city: project.city != nil, .county: project.county != nil, .industry: project.industry != nil,
    .cluster: project.cluster != nil, .chain: project.chain != nil, .start: project.start != nil,
    .end: project.end != nil,
    .case: project.ruleCase != nil, .base: project.base != nil, .investment: project.investment != nil,
    .support: project.support != nil, .firstInstalment: project.firstInstalment != nil, .status: project.status != nil,
    .measures: !project.measures.isEmpty,
  ]
}

struct EditionTests {
  @Test(arguments: ProjectField.allCases) func `a field that is not listed is gone, and only that one`(
    field: ProjectField
  ) {
    let kept = [full].keeping(Set(ProjectField.allCases).subtracting([field]))[0]
    for (other, isThere) in facts(kept) { #expect(isThere == (other != field), "\(other)") }
    #expect(kept.id == "1" && kept.year == 2024 && kept.programme == "p" && kept.category == "c" && kept.name == "甲")
  }

  @Test func `with no field only what is always shown is left`() {
    #expect(facts([full].keeping([])[0]).values.allSatisfy { !$0 })
    #expect(facts([full].keeping(Set(ProjectField.allCases))[0]).values.allSatisfy { $0 })
    #expect(facts(full).count == ProjectField.allCases.count { !$0.isAlwaysShown } - 1)
  }

  @Test func `without credit codes organisations go by their names, each with an address of its own`() {
    let all = [
      Organisation(key: "911", name: "某 公司", creditCode: "911"),
      Organisation(key: "912", name: "某 公司", creditCode: "912"),
      Organisation(key: "某-公司-2", name: "某 公司 2", creditCode: nil),
    ]
    let open = dataset(all, publicFields: [.support]).edition(.public)
    #expect(open.organisations.map(\.key) == ["某-公司", "某-公司-2", "某-公司-2-2"])
    #expect(open.organisations.allSatisfy { $0.creditCode == nil })
    #expect(dataset(all, publicFields: [.creditCode]).edition(.public).organisations == all)
    #expect(dataset(all, publicFields: []).edition(.internal).organisations == all)
  }

  @Test func `an edition holds its own articles`() {
    func article(_ path: String, _ editions: Set<Edition>) -> Article {
      Article(
        kind: .page, path: path, title: path, summary: nil, date: nil, order: nil, editions: editions, markdown: [],
        firstLine: 1, file: path)
    }
    let articles = [article("a/", [.public, .internal]), article("b/", [.internal])]
    let whole = dataset([], publicFields: [], articles: articles)
    #expect(whole.edition(.public).articles.map(\.path) == ["a/"])
    #expect(whole.edition(.internal).articles.map(\.path) == ["a/", "b/"])
  }
}
