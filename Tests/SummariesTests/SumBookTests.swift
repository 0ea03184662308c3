import ReportModel
import Summaries
import TestSupport
import Testing

/// Tables made of sums are those made of projects.
struct SumBookTests {
  private func dataset(seed: UInt64) -> Dataset {
    var random = SeededNumbers(seed: seed)
    let amounts = ["0", "100", "0.000001", "-3.5", "200.5", "33", "100.25"]
    return Sample.dataset(
      (0..<random.below(40)).map { number in
        Sample.project(
          "p\(number)", year: 2020 + random.below(3), category: random.pick(["1-1", "1-2", nil]),
          organisation: random.below(3), city: random.pick(["320100", "320500", "320300", nil]),
          support: random.pick(amounts + [nil]), investment: random.pick(amounts + [nil]))
      })
  }

  /// Added up one by one, as nothing in the program does.
  private func sums(_ projects: [Project]) -> ProjectSums {
    let support = projects.compactMap { $0.support?.minorUnits }.sorted()
    let both = projects.filter { $0.support != nil && $0.investment != nil }
    let investment = projects.compactMap { $0.investment?.minorUnits }
    return ProjectSums(
      projects: projects.count, organisations: Set(projects.map(\.organisation)).count,
      support: support.reduce(0, +), supportStated: support.count, investment: investment.reduce(0, +),
      investmentStated: investment.count, bothInvestment: both.reduce(0) { $0 + ($1.investment?.minorUnits ?? 0) },
      bothSupport: both.reduce(0) { $0 + ($1.support?.minorUnits ?? 0) },
      middle: support.isEmpty
        ? nil : ProjectSums.Middle(lower: support[(support.count - 1) / 2], upper: support[support.count / 2]))
  }

  private func key(_ dimension: Dimension, _ project: Project, _ dataset: Dataset) -> String? {
    switch dimension {
    case .year: project.year.map { String($0) }
    case .category: project.category
    case .programme: project.programme
    case .region: project.region
    case .city: project.city
    case .county: project.county
    case .cluster: project.cluster
    case .chain: project.chain
    case .organisation: dataset.organisation(of: project).key
    case .status: project.status
    }
  }

  private func book(_ dataset: Dataset, _ sets: [[Dimension]]) -> SumBook {
    var all = [[Dimension]: [[String?]: ProjectSums]]()
    for set in sets {
      let groups = Dictionary(grouping: dataset.projects) { project in set.map { key($0, project, dataset) } }
      all[set] = groups.mapValues(sums)
    }
    return SumBook(dataset, sums: all)
  }

  @Test(arguments: UInt64(0)..<20) func `every table of sums is that of the projects`(seed: UInt64) {
    let dataset = dataset(seed: seed), rows = SummaryBook(dataset)
    for dimension in Dimension.allCases {
      let sums = book(dataset, SumBook.sets(for: [dimension]))
      #expect(sums.table(by: dimension) == rows.table(by: dimension))
      for inner in Dimension.allCases where inner != dimension {
        let sums = book(dataset, SumBook.sets(for: [dimension, inner]))
        #expect(sums.table(dimension, by: inner) == rows.table(dimension, by: inner))
      }
    }
  }

  @Test func `a table needs the whole and its groups, a crossed one those of both`() {
    #expect(SumBook.sets(for: [.year]) == [[], [.year]])
    #expect(SumBook.sets(for: [.year, .city]) == [[], [.year], [.city], [.year, .city]])
  }
}
