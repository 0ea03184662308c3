import FoundationEssentials
import ReportModel

import DataReading

/// The guideline of 2024 and the divisions as the sample site has them, without its projects.
enum RealGuideline {
  static let dataset: Dataset? = try? read()

  private static func read() throws -> Dataset? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var files = [String: [UInt8]]()
    for folder in ["content/guidelines/2024", "content/places"] {
      for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path) {
        files["\(folder)/\(name)"] = Array(try Data(contentsOf: root.appending(path: "\(folder)/\(name)")))
      }
    }
    files["content/site.yaml"] = Array("title: T\nbaseURL: https://example.org/\npublisher: {name: P}\n".utf8)
    return SiteReader.read(SiteFiles(files)).dataset
  }

  static var guideline: Guideline? { dataset?.guideline(2024) }

  /// The site of these projects, newest year first, and of organisations known by their codes or else by their names.
  static func dataset(of columns: [[String: String]]) -> Dataset? {
    guard let dataset else { return nil }
    var applicants = Applicants(), payments = [Payment]()
    var projects = columns.enumerated().map { number, cells in
      let project = StatedProject(cells, number: number, dataset).project(&applicants)
      payments += paid.compactMap { column, kind in
        cells[column].map {
          Payment(project: project.id, kind: kind, amount: Sample.wan($0), day: nil, place: project.place)
        }
      }
      return project
    }
    projects.sort { ($0.year ?? .min, $1.id) > ($1.year ?? .min, $0.id) }
    return Dataset(
      site: dataset.site, guidelines: dataset.guidelines, divisions: dataset.divisions, taxonomy: .none,
      catalogue: dataset.catalogue, organisations: applicants.all, projects: projects, articles: [],
      payments: payments)
  }

  /// The columns that state what was paid, which lists of projects do not have.
  static let paid: [(column: String, kind: Payment.Kind)] = [("首次拨付（已拨）", .first), ("尾款（已拨）", .final)]
}

/// Organisations by code or name, each with the names it is called by.
struct Applicants {
  private(set) var all = [Organisation]()

  mutating func index(name: String, code: String?) -> Int {
    guard let index = all.firstIndex(where: { $0.key == code ?? name }) else {
      all.append(Organisation(key: code ?? name, name: name, creditCode: code))
      return all.count - 1
    }
    let known = all[index]
    if known.name != name, !known.otherNames.contains(name) {
      all[index] = Organisation(
        key: known.key, name: known.name, creditCode: code, otherNames: known.otherNames + [name])
    }
    return index
  }
}

/// A project of which only some columns are stated, by their Chinese headers; every other column is a measure.
struct StatedProject {
  private var rest: [String: String]
  private let number: Int
  private let dataset: Dataset

  init(_ cells: [String: String], number: Int, _ dataset: Dataset) {
    (rest, self.number, self.dataset) = (cells, number, dataset)
    for (column, _) in RealGuideline.paid { rest[column] = nil }
  }

  private mutating func take(_ field: ProjectField) -> String? { rest.removeValue(forKey: field.header) }

  func project(_ applicants: inout Applicants) -> Project {
    var copy = self
    return copy.read(&applicants)
  }

  private mutating func read(_ applicants: inout Applicants) -> Project {
    let id = take(.id) ?? "P\(100 + number)", name = take(.name) ?? "示例项目\(number)"
    let organisation = applicants.index(name: take(.organisation) ?? "单位\(number)", code: take(.creditCode))
    var project = Sample.project(id, year: rest["年度"] == "" ? nil : Int(rest["年度"] ?? "2024"), programme: nil).fields
    rest["年度"] = nil
    project.name = name
    project.organisation = organisation
    project.programme = take(.programme).flatMap { wanted in
      RealGuideline.guideline?.programmes.first { $0.id == wanted || $0.name == wanted }?.id
    }
    project.category = take(.category)
    project.recommender = take(.recommender)
    project.city = take(.city).flatMap { dataset.divisions.named($0).first?.code }
    project.county = take(.county).flatMap { dataset.divisions.named($0).first?.code }
    project.region = take(.region)
    project.industry = take(.industry)
    project.start = take(.start).flatMap { Day(iso: $0) }
    project.end = take(.end).flatMap { Day(iso: $0) }
    project.ruleCase = take(.case)
    project.base = take(.base).map(Sample.wan)
    project.investment = take(.investment).map(Sample.wan)
    project.support = take(.support).map(Sample.wan)
    project.firstInstalment = take(.firstInstalment).map(Sample.wan)
    project.status = take(.status)
    project.measures = rest.keys.sorted().map { Sample.measure($0, rest[$0] ?? "") }
    return Project(project)
  }
}
