import ParallelWork
import ReportModel
import Summaries

/// The figures of a site a second time: straight sums over the rows in smallest units, made without the summaries.
struct Ledger: Sendable {
  /// What one group of rows adds up to.
  struct Entry: Sendable {
    private(set) var projects: Int64 = 0
    private(set) var organisations: Int64 = 0
    private(set) var support: Int64 = 0
    private(set) var supports = [Int64]()
    private(set) var investment: Int64 = 0
    private(set) var investmentStated: Int64 = 0
    private(set) var bothSupport: Int64 = 0
    private(set) var bothInvestment: Int64 = 0

    mutating func add(_ project: borrowing Project, isNewOrganisation: Bool) {
      projects += 1
      organisations += isNewOrganisation ? 1 : 0
      if let support = project.support {
        self.support += support.minorUnits
        supports.append(support.minorUnits)
      }
      guard let investment = project.investment else { return }
      self.investment += investment.minorUnits
      investmentStated += 1
      guard let support = project.support else { return }
      bothSupport += support.minorUnits
      bothInvestment += investment.minorUnits
    }
  }

  private struct Membership: Hashable {
    let outer: Int
    let inner: Int
  }

  let dataset: Dataset
  let total: Entry
  /// By dimension the key of each project, "" where it states none.
  private let keys: [Dimension: [String]]
  private let entries: [Dimension: [String: Entry]]

  init(_ dataset: Dataset, workers: Int = 1) {
    let dimensions = Dimension.allCases
    let sums = mapped(dimensions.indices, workers: workers, runs: 1) { range in
      range.map { index in
        let keys = dataset.projects.indices.map { Self.key(dataset.projects[$0], dimensions[index], dataset) }
        return (dimensions[index], keys, Self.entries(dataset, by: { keys[$0] }))
      }
    }
    self.dataset = dataset
    keys = Dictionary(sums.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    entries = Dictionary(sums.map { ($0.0, $0.2) }, uniquingKeysWith: { first, _ in first })
    total = Self.entries(dataset, by: { _ in "" })[""] ?? Entry()
  }

  /// What each group of a dimension adds up to, by its key; "" is the unstated bucket.
  func entries(_ dimension: Dimension) -> [String: Entry] { entries[dimension] ?? [:] }

  /// The same by two dimensions, the outer one's key first.
  func entries(_ outer: Dimension, by inner: Dimension) -> [String: [String: Entry]] {
    var projects = [String: [Int]]()
    for index in dataset.projects.indices { projects[key(index, outer), default: []].append(index) }
    return projects.mapValues { members in
      Self.entries(dataset, members, by: { key($0, inner) })
    }
  }

  /// The key of the project at an index.
  func key(_ index: Int, _ dimension: Dimension) -> String { keys[dimension]?[index] ?? "" }

  private static func entries(_ dataset: Dataset, by key: (Int) -> String) -> [String: Entry] {
    entries(dataset, Array(dataset.projects.indices), by: key)
  }

  private static func entries(
    _ dataset: Dataset, _ members: [Int], by key: (Int) -> String
  ) -> [String: Entry] {
    var numbers = [String: Int](), names = [String](), all = [Entry](), seen = Set<Membership>()
    for index in members {
      let name = key(index), number = numbers[name] ?? all.count
      if number == all.count {
        numbers[name] = number
        names.append(name)
        all.append(Entry())
      }
      let organisation = dataset.projects[index].organisation
      let isNew = seen.insert(Membership(outer: number, inner: organisation)).inserted
      all[number].add(dataset.projects[index], isNewOrganisation: isNew)
    }
    return Dictionary(zip(names, all), uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ project: borrowing Project, _ dimension: Dimension, _ dataset: Dataset) -> String {
    switch dimension {
    case .year: project.year.map { "\($0)" } ?? ""
    case .category: project.category ?? ""
    case .programme: project.programme ?? ""
    case .region: project.region ?? ""
    case .city: project.city ?? ""
    case .county: project.county ?? ""
    case .cluster: project.cluster ?? ""
    case .chain: project.chain ?? ""
    case .organisation: dataset.organisations[project.organisation].key
    case .status: project.status ?? ""
    }
  }
}
