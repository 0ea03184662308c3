import Diagnostics
import ReportModel

/// A small dataset of the tests: programmes of two categories, three cities, one project without a place.
enum Sample {
  static let divisions = Divisions(
    all: [
      Divisions.Division(code: "320100", name: "南京市", city: "320100", region: "苏南", level: "地级"),
      Divisions.Division(code: "320500", name: "苏州市", city: "320500", region: "苏南", level: "地级"),
      Divisions.Division(code: "320300", name: "徐州市", city: "320300", region: "苏北", level: "地级"),
    ], regions: ["苏南", "苏中", "苏北"])

  static func dataset(
    _ projects: [Project], guidelines: [Guideline] = [], payments: [Payment] = [], values: [IndicatorValue] = []
  ) -> Dataset {
    Dataset(
      site: Site(
        title: "t", summary: nil, language: "zh-CN", baseURL: "https://example.org/",
        publisher: Site.Publisher(name: "p", contact: nil), money: .tenThousandYuan, themes: [], banner: nil,
        statuses: Site.standardStatuses, editions: [:], footer: []),
      guidelines: guidelines, divisions: divisions, taxonomy: .none,
      catalogue: Catalogue(
        categories: [
          Catalogue.Category(id: "1-1", name: "技术创新"), Catalogue.Category(id: "1-2", name: "智改数转"),
        ], programmes: []),
      organisations: ["a", "b", "c"].map { Organisation(key: $0, name: $0, creditCode: nil) }, projects: projects,
      articles: [], payments: payments, indicatorValues: values)
  }

  /// An amount in 万元 as text, so that the tests read like a list.
  static func project(
    _ id: String, year: Int = 2024, category: String? = "1-1", organisation: Int = 0, city: String? = nil,
    support: String?, investment: String? = nil
  ) -> Project {
    let unit = MoneyUnit.tenThousandYuan
    return Project(
      .init(
        id: id, year: year, category: category, name: id, organisation: organisation, city: city,
        region: city.flatMap { divisions[$0]?.region }, investment: investment.flatMap(unit.money),
        support: support.flatMap(unit.money), place: Place(file: "x")))
  }
}
