import JSONText
import ReportModel

/// `/api/projects.json` or its parts: every project with every field the edition may show.
struct ProjectJSON {
  let dataset: Dataset

  /// Above this many rows the list is split into parts of this size.
  static let partSize = 5_000

  func document(_ projects: ArraySlice<Project>) -> [UInt8] {
    JSONWriter.document(reserving: projects.count * 640) { json in
      json.object { json in
        json.member("unit", dataset.site.money.name)
        json.member("rows", array: projects, layout: .lines) { json, project in
          json.object { members(of: project, in: &$0) }
        }
      }
    }
  }

  private func members(of project: Project, in json: inout JSONWriter) {
    let organisation = dataset.organisation(of: project), names = dataset.names(of: project)
    json.member("id", project.id)
    json.member("year", project.year)
    json.member("programme", project.programme)
    json.member("programmeName", names.programme)
    json.member("category", project.category)
    json.member("categoryName", names.category)
    json.member("name", project.name)
    json.member("organisation", organisation.name)
    json.member("organisationKey", organisation.key)
    json.member("creditCode", organisation.creditCode)
    if !project.partners.isEmpty { json.member("partners", project.partners) }
    json.member("recommender", project.recommender)
    place(of: project, names, in: &json)
    json.member("industry", project.industry)
    json.member("cluster", project.cluster)
    json.member("chain", project.chain)
    json.member("start", project.start?.text)
    json.member("end", project.end?.text)
    json.member("case", project.ruleCase)
    money(of: project, in: &json)
    json.member("status", project.status)
    guard !project.measures.isEmpty else { return }
    json.member("measures") { json in
      for measure in project.measures { json.member(measure.name, measure.text) }
    }
  }

  private func place(of project: Project, _ names: ProjectNames, in json: inout JSONWriter) {
    json.member("region", project.region)
    json.member("city", project.city)
    json.member("cityName", names.city)
    json.member("county", project.county)
    json.member("countyName", names.county)
  }

  private func money(of project: Project, in json: inout JSONWriter) {
    let unit = dataset.site.money
    let amounts = [
      ("base", project.base), ("investment", project.investment), ("support", project.support),
      ("firstInstalment", project.firstInstalment),
    ]
    for case (let name, let amount?) in amounts { json.member(name, number: unit.decimal(amount)) }
  }
}
