import Diagnostics
import ReportModel

@testable import SiteGeneration

/// A small site with everything that goes wrong in large ones: hostile names, missing fields, a guideline of one year
/// only, an organisation known by its name alone.
enum Sample {
  static let unit = MoneyUnit.tenThousandYuan

  /// What the public edition below may not show; no byte of it may hold these texts.
  enum Withheld {
    static let base = "987654.321"
    static let firstInstalment = "76543.21"
    static let measure = "保密指标"
    static let measureText = "87.65"
    static let creditCode = "91320200WITHHELD0X"
    /// What was paid and what the forms state.
    static let payment = "50.123457"
    static let target = "8765.4321"
    static let ownIndicator = "保密个性指标"
    static let all = [
      base, "987,654.321", firstInstalment, "76,543.21", measure, measureText, creditCode, payment, target,
      "8,765.4321",
      ownIndicator,
    ]
  }

  static let publicFields: Set<ProjectField> = Set(ProjectField.allCases).subtracting([
    .base, .firstInstalment, .measures, .creditCode,
  ])

  static func site(
    title: String = "公示 <script>alert(1)</script> & \"示例\"", language: String = "zh-CN",
    baseURL: String = "https://example.org/funds/", publicFields: Set<ProjectField> = Sample.publicFields,
    headroomEditions: Set<Edition> = [.internal], projectPages: [Edition: ProjectPageKind] = [:]
  ) -> ReportModel.Site {
    ReportModel.Site(
      title: title, summary: "谁得到了支持", language: language, baseURL: baseURL,
      publisher: .init(name: "示例厅 & Co", contact: "12345"), money: unit, themes: ["themes/default"], banner: "示例数据",
      statuses: ReportModel.Site.standardStatuses,
      editions: [.public: publicFields, .internal: Set(ProjectField.allCases)], headroomEditions: headroomEditions,
      projectPages: projectPages,
      footer: [
        .init(label: "数据", text: "下载", url: "/data/"), .init(label: "外部", text: nil, url: "https://example.com/"),
        .init(label: "ICP备案", text: "未配置", url: nil),
      ])
  }

  static let divisions = Divisions(
    all: [
      .init(code: "320200", name: "无锡市", city: "320200", region: "苏南", level: "地级"),
      .init(code: "320500", name: "苏州市", city: "320500", region: "苏南", level: "地级"),
      .init(code: "320583", name: "昆山市", city: "320500", region: "苏南", level: "县级市"),
      .init(code: "320600", name: "南通市", city: "320600", region: "苏中", level: "地级"),
    ], regions: ["苏南", "苏中"],
    tiles: [
      .init(city: "320200", column: 0, row: 0), .init(city: "320500", column: 1, row: 0),
      .init(city: "320600", column: 1, row: 1),
    ])

  static let taxonomy = Taxonomy(
    clusters: [.init(key: "materials", name: "新材料", source: "示意")],
    chains: [
      .init(key: "fibre", name: "碳纤维 \"T1000\"", source: "示意", cluster: "materials"),
      .init(key: "unused", name: "未使用", source: "示意"),
    ])

  static let catalogue = Catalogue(
    categories: [.init(id: "1-1", name: "产业创新"), .init(id: "1-2", name: "智能制造")],
    programmes: [
      .init(id: "rd", name: "研发机构提升", category: "1-1"), .init(id: "diagnosis", name: "免费诊断", category: "1-2"),
    ])

  static let longName = String(repeating: "很长的名字", count: 60)

  static let organisations = [
    Organisation(key: Withheld.creditCode, name: "甲公司 <script>alert(2)</script>", creditCode: Withheld.creditCode),
    Organisation(key: pathKey("乙\"研究院\" & 子公司"), name: "乙\"研究院\" & 子公司", creditCode: nil),
    Organisation(key: pathKey(longName), name: longName, creditCode: nil),
  ]

  static func project(
    _ id: String, year: Int? = nil, name: String = "示例项目", organisation: Int = 0,
    _ change: (inout Project.Fields) -> Void = { _ in }
  ) -> Project {
    var project = Project.Fields(
      id: id, year: year, name: name, organisation: organisation,
      place: Place(file: "content/projects/sample.csv", row: 2))
    change(&project)
    return Project(project)
  }

  /// Newest year first, then by id, no year last.
  static let projects = [
    project("P1", year: 2024, name: "碳纤维 <b>中试</b> 线") {
      $0.programme = "rd"
      $0.category = "1-1"
      $0.partners = ["丙大学", "=丁公司"]
      $0.recommender = "无锡市工信局"
      $0.city = "320200"
      $0.region = "苏南"
      $0.industry = "新材料"
      $0.cluster = "materials"
      $0.chain = "fibre"
      $0.start = Day(iso: "2023-01-01")
      $0.end = Day(iso: "2025-12-31")
      $0.ruleCase = "省级"
      $0.base = money(Withheld.base)
      $0.investment = money("1000")
      $0.support = money("100.5")
      $0.firstInstalment = money(Withheld.firstInstalment)
      $0.status = "已下达"
      $0.measures = [Measure(name: Withheld.measure, text: Withheld.measureText)]
    },
    project("P2", year: 2024, name: "\"智改数转\" & 诊断", organisation: 1) {
      $0.programme = "diagnosis"
      $0.category = "1-2"
      $0.city = "320500"
      $0.county = "320583"
      $0.region = "苏南"
      $0.investment = money("1234.5")
      $0.support = money("1200")
      $0.status = "公示中"
    },
    project("P3", year: 2023, name: longName, organisation: 2) {
      $0.programme = "rd"
      $0.category = "1-1"
      $0.city = "320600"
      $0.region = "苏中"
      $0.support = money("0.000001")
    },
    project("P4", name: "=cmd|' /C calc'!A0", organisation: 1),
  ]

  static let payments = [
    payment("P1", .first, Withheld.payment, "2024-05-01"), payment("P1", .final, "60.5", nil),
    payment("P2", .first, "600", "2024-06-01"), payment("P4", .first, "-1", "2024-06-02"),
  ]

  static func payment(_ project: String, _ kind: Payment.Kind, _ amount: String, _ day: String?) -> Payment {
    Payment(
      project: project, kind: kind, amount: Sample.amount(amount), day: day.flatMap { Day(iso: $0) },
      place: Place(file: "content/payments/sample.csv", row: 2))
  }

  static let indicatorValues = [
    indicator("P1", .printed("01"), Withheld.target, "4000.5"), indicator("P1", .printed("02"), "三台", nil),
    indicator("P1", .own(Withheld.ownIndicator, unit: "项"), "3", "2"),
  ]

  static func indicator(
    _ project: String, _ subject: IndicatorValue.Subject, _ target: String?, _ actual: String?
  ) -> IndicatorValue {
    func entry(_ text: String) -> IndicatorValue.Entry { .init(text: text, quantity: Quantity(decimal: text)) }
    return IndicatorValue(
      project: project, form: "1-1-1", subject: subject, target: target.map(entry), actual: actual.map(entry),
      place: Place(file: "content/indicators/sample.csv", row: 2))
  }

  static func money(_ text: String) -> Money? { unit.money(text) }
  static func amount(_ text: String) -> Money { unit.money(text) ?? .zero }
  static func number(_ text: String) -> Quantity { Quantity(decimal: text) ?? Quantity(millionths: 0) }

  static func dataset(
    site: ReportModel.Site = Sample.site(), projects: [Project] = Sample.projects,
    organisations: [Organisation] = Sample.organisations, divisions: Divisions = Sample.divisions,
    guidelines: [Guideline] = [SampleGuideline.guideline], articles: [Article] = SampleArticles.all,
    payments: [Payment]? = nil, indicatorValues: [IndicatorValue]? = nil
  ) -> Dataset {
    let ids = Set(projects.map(\.id))
    return Dataset(
      site: site, guidelines: guidelines, divisions: divisions, taxonomy: taxonomy, catalogue: catalogue,
      organisations: organisations, projects: projects, articles: articles,
      payments: payments ?? Sample.payments.filter { ids.contains($0.project) },
      indicatorValues: indicatorValues ?? Sample.indicatorValues.filter { ids.contains($0.project) })
  }
}
