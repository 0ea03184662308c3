import Diagnostics
import ReportModel

import DataChecks

/// Datasets for the tests: programmes written by hand from the guideline of 2024, projects with only what a test is about.
enum Sample {
  static let money = MoneyUnit.tenThousandYuan

  static let site = Site(
    title: "示例", summary: nil, language: "zh-CN", baseURL: "https://example.org/",
    publisher: Site.Publisher(name: "示例厅", contact: nil), money: money, themes: [], banner: nil,
    statuses: Site.standardStatuses, editions: [:], footer: [])

  static let divisions = Divisions(
    all: [
      .init(code: "320200", name: "无锡市", city: "320200", region: "苏南", level: "地级"),
      .init(code: "320300", name: "徐州市", city: "320300", region: "苏北", level: "地级"),
      .init(code: "320500", name: "苏州市", city: "320500", region: "苏南", level: "地级"),
      .init(code: "320583", name: "昆山市", city: "320500", region: "苏南", level: "县级市"),
      .init(code: "320600", name: "南通市", city: "320600", region: "苏中", level: "地级"),
    ], regions: ["苏南", "苏中", "苏北"])

  static func dataset(
    _ projects: [Project], of programmes: [Programme], organisations: [Organisation]? = nil,
    catalogue: Catalogue = Catalogue(categories: [], programmes: [])
  ) -> Dataset {
    let guideline = Guideline(
      year: 2024, title: "2024年度", annexes: [], programmes: programmes, forms: [], clauses: ClauseTree(annexes: []))
    return Dataset(
      site: site, guidelines: [guideline], divisions: divisions, taxonomy: .none, catalogue: catalogue,
      organisations: organisations ?? [Organisation(key: "A", name: "甲公司", creditCode: "91320000000000000A")],
      projects: projects, articles: [])
  }

  static func project(
    _ id: String = "P1", year: Int? = 2024, programme: String?, _ change: (inout Project.Fields) -> Void = { _ in }
  ) -> Project {
    var project = Project.Fields(
      id: id, year: year, programme: programme, name: "示例项目", organisation: 0,
      place: Place(file: "content/projects/2024.csv", row: 2))
    change(&project)
    return Project(project)
  }

  static func programme(
    _ id: String, annex: String = "1-1", clause: String, conditions: [Condition] = [], subsidy: Subsidy.Amount,
    subsidyClause: String, instalments: Instalments? = nil, quota: Quota? = nil, cases: [String] = []
  ) -> Programme {
    Programme(
      id: id, annex: annex, name: id, aliases: [], clause: clause, purpose: nil, form: nil, conditions: conditions,
      subsidy: Subsidy(quotation: Quotation(clause: subsidyClause, text: ""), amount: subsidy),
      instalments: instalments, applicants: [], materials: nil, quota: quota, cases: cases, consortium: false)
  }

  static func condition(_ clause: String, _ rules: Rule...) -> Condition {
    Condition(quotation: Quotation(clause: clause, text: ""), rules: rules)
  }

  static func wan(_ text: String) -> Money { money.money(text) ?? .zero }

  static func number(_ text: String) -> Quantity { Quantity(decimal: text) ?? Quantity(millionths: 0) }

  static func day(_ text: String) -> Day? { Day(iso: text) }

  static func measure(_ name: String, _ text: String) -> Measure {
    Measure(name: name, text: text, quantity: Quantity(decimal: text), day: Day(iso: text))
  }

  /// All answers of one check about one project of one programme.
  static func findings(_ check: any ProjectCheck.Type, _ project: Project, _ programmes: Programme...) -> [Finding] {
    CheckResults(dataset([project], of: programmes), checks: [check]).findings(ofProject: 0)
  }
}
