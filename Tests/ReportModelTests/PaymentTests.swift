import Diagnostics
import ReportModel
import Testing

private let place = Place(file: "payments.csv", row: 2)

private func payment(_ project: String, _ kind: Payment.Kind, _ amount: Int64, _ day: String? = nil) -> Payment {
  Payment(
    project: project, kind: kind, amount: Money(minorUnits: amount), day: day.flatMap { Day(iso: $0) }, place: place)
}

private func value(_ project: String, _ id: String) -> IndicatorValue {
  IndicatorValue(
    project: project, form: "1-1-1", subject: .printed(id), target: .init(text: "1", quantity: Quantity(1)),
    actual: nil, place: place)
}

private func dataset(
  hiding hidden: Set<ProjectField> = [], payments: [Payment] = [], values: [IndicatorValue] = []
) -> Dataset {
  let all = Set(ProjectField.allCases)
  let site = Site(
    title: "T", summary: nil, language: "en", baseURL: "https://example.org/",
    publisher: .init(name: "P", contact: nil), money: .tenThousandYuan, themes: [], banner: nil, statuses: [],
    editions: [.public: all, .internal: all.subtracting(hidden)], footer: [])
  return Dataset(
    site: site, guidelines: [], divisions: .none, taxonomy: .none, catalogue: Catalogue(categories: [], programmes: []),
    organisations: [],
    projects: ["b", "a", "c"].map { Project(.init(id: $0, name: $0, organisation: 0, place: place)) },
    articles: [], payments: payments, indicatorValues: values)
}

struct PaymentTests {
  @Test func `payments stand in the order of the projects, first before final, then by day`() {
    let rows = [
      payment("a", .final, 1), payment("b", .first, 2, "2024-05-01"), payment("b", .final, 3, "2024-01-01"),
      payment("a", .first, 4), payment("b", .first, 5, "2024-04-01"), payment("b", .first, 6),
    ]
    let dataset = dataset(payments: rows)
    #expect(dataset.payments.map(\.amount.minorUnits) == [6, 5, 2, 3, 4, 1])
    #expect(dataset.payments(of: "b").map(\.amount.minorUnits) == [6, 5, 2, 3])
    #expect(dataset.payments(of: "a").map(\.amount.minorUnits) == [4, 1])
    #expect(dataset.payments(of: "c").isEmpty && dataset.payments(of: "d").isEmpty)
  }

  @Test func `indicator values keep the order of their table within a project`() {
    let dataset = dataset(values: [value("a", "z"), value("b", "y"), value("a", "x")])
    #expect(dataset.indicatorValues(of: "a").map(\.subject) == [.printed("z"), .printed("x")])
    #expect(dataset.indicatorValues.map(\.project) == ["b", "a", "a"])
  }

  @Test func `a site at another address keeps both`() {
    let moved = dataset(payments: [payment("a", .first, 1)], values: [value("a", "x")]).published(at: "https://e.org/")
    #expect(moved.payments.count == 1 && moved.indicatorValues.count == 1)
  }

  @Test(
    arguments: [
      (Edition.public, Set<ProjectField>(), 0, 0), (.internal, [], 1, 1), (.internal, [.firstInstalment], 0, 1),
      (.internal, [.measures], 1, 0),
    ] as [(Edition, Set<ProjectField>, Int, Int)])
  func `only the internal edition has them, and only where it shows what they give away`(
    edition: Edition, hidden: Set<ProjectField>, payments: Int, values: Int
  ) {
    let shown = dataset(hiding: hidden, payments: [payment("a", .first, 1)], values: [value("a", "x")]).edition(edition)
    #expect(shown.payments.count == payments && shown.indicatorValues.count == values)
  }

  @Test(
    arguments: [
      ("新增授权专利数量", "个", true), ("主营业务收入", "万元", true), ("节能量", "吨标准煤", true), ("用户满意度", "%", false),
      ("制造技术绿色化率提高", "百分点", false), ("单位产品成本", "万元/个", false), ("车辆平均行驶里程", "公里", false),
      ("行业排名", nil, false),
    ] as [(String, String?, Bool)]) func `amounts and counts add up, shares, ratios and averages do not`(
      name: String, unit: String?, addsUp: Bool
    )
  {
    let indicator = Indicator(
      id: "i", name: name, unit: unit, level1: "", level2: "", parent: nil, group: nil, minimum: nil, minimumText: nil,
      openEnded: false, note: nil, columns: [])
    #expect(indicator.addsUp == addsUp)
  }
}
