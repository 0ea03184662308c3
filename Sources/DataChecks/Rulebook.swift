package import ReportModel

/// A dataset with the rules of its guidelines prepared for judging: each programme's rules are compiled once, each
/// project knows which of them hold for it.
package final class Rulebook: Sendable {
  package let dataset: Dataset
  let programmes: [ProgrammeRules]
  /// The projects of each organisation, as indices in the dataset's order.
  let projectsOfOrganisation: [[Int]]
  private let standings: [Standing]
  /// Which divisions the name of a recommender names.
  private let divisionsOfRecommender: [String: [Divisions.Division]]

  package init(_ dataset: Dataset) {
    self.dataset = dataset
    var programmes = [ProgrammeRules](), places = [Int: [String: Int]]()
    for guideline in dataset.guidelines where places[guideline.year] == nil {
      places[guideline.year] = [:]
      for programme in guideline.programmes {
        places[guideline.year]?[programme.id] = programmes.count
        programmes.append(ProgrammeRules(programme, of: guideline, dataset: dataset))
      }
    }
    self.programmes = programmes
    standings = dataset.projects.map { Standing(of: $0, in: places) }
    var owned = [[Int]](repeating: [], count: dataset.organisations.count)
    for (index, project) in dataset.projects.enumerated() { owned[project.organisation].append(index) }
    projectsOfOrganisation = owned
    let names = dataset.divisions.names
    divisionsOfRecommender = Dictionary(
      Set(dataset.projects.compactMap(\.recommender)).map { ($0, dataset.divisions.named(names, within: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What a project of this index is judged with.
  func judge(of index: Int) -> Judge { Judge(standing: standings[index], rulebook: self) }

  func standing(of index: Int) -> Standing { standings[index] }

  /// The rules a project of this index is held against; nil where none are known.
  func rules(of index: Int) -> ProgrammeRules? { judge(of: index).rules }

  /// The places that stand in the name of a recommending unit: 昆山市 for 昆山市工业和信息化局; of several the one with the longest
  /// name, all of that name.
  func divisions(ofRecommender name: String) -> [Divisions.Division] { divisionsOfRecommender[name] ?? [] }
}

/// Which rules hold for a project, or why none are known.
enum Standing: Hashable, Sendable {
  /// The index of its programme in the rulebook.
  case programme(Int)
  case noYear
  case noGuideline(year: Int)
  case noProgramme
  case notInGuideline(year: Int, programme: String)

  init(of project: Project, in places: [Int: [String: Int]]) {
    guard let year = project.year else {
      self = .noYear
      return
    }
    guard let guideline = places[year] else {
      self = .noGuideline(year: year)
      return
    }
    guard let programme = project.programme else {
      self = .noProgramme
      return
    }
    self = guideline[programme].map(Standing.programme) ?? .notInGuideline(year: year, programme: programme)
  }

  /// What is missing for a judgement; nil where the rules are known.
  var missing: String? {
    switch self {
    case .programme: nil
    case .noYear: ProjectField.year.header
    case .noGuideline(let year): "项目指南: \(year)"
    case .noProgramme: ProjectField.programme.header
    case .notInGuideline(let year, let programme): "项目指南 \(year): \(programme)"
    }
  }
}

/// What one project is judged with: its rules or the lack of them, and the dataset.
package struct Judge: Sendable {
  let standing: Standing
  let rulebook: Rulebook

  /// nil where no rules are known for it.
  var rules: ProgrammeRules? {
    switch standing {
    case .programme(let index): rulebook.programmes[index]
    case .noYear, .noGuideline, .noProgramme, .notInGuideline: nil
    }
  }

  var money: MoneyUnit { rulebook.dataset.site.money }

  /// `400 万元`.
  func text(_ money: Money) -> String { self.money.decimal(money) + " " + self.money.name }
}

extension Divisions {
  /// `names`: all there are.
  fileprivate func named(_ names: [String], within text: String) -> [Division] {
    var longest = ""
    for name in names where name.utf8.count > longest.utf8.count && holds(text, name) { longest = name }
    return longest.isEmpty ? [] : named(longest)
  }
}
