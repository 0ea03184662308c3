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
    /// Every amount that is stated, the smallest first.
    private(set) var supports = [Int64]()
    private(set) var investment: Int64 = 0
    private(set) var investmentStated: Int64 = 0
    private(set) var bothSupport: Int64 = 0
    private(set) var bothInvestment: Int64 = 0

    fileprivate mutating func add(_ amounts: Amounts) {
      projects += 1
      if let support = amounts.support {
        self.support += support
        supports.append(support)
      }
      guard let investment = amounts.investment else { return }
      self.investment += investment
      investmentStated += 1
      guard let support = amounts.support else { return }
      bothSupport += support
      bothInvestment += investment
    }

    fileprivate mutating func addOrganisation() { organisations += 1 }

    fileprivate mutating func sortSupports() { supports.sort() }
  }

  /// What one row states, in smallest units, and whose it is.
  fileprivate struct Amounts: Sendable {
    let support: Int64?
    let investment: Int64?
    let organisation: Int32
  }

  /// The key of each project in one dimension, by its number among those there are; "" is the unstated bucket.
  private struct Column: Sendable {
    private(set) var numbers = [Int32]()
    private(set) var keys = [String]()

    init(_ texts: some Sequence<String>) {
      var known = [String: Int32]()
      for text in texts {
        let number = known[text] ?? Int32(keys.count)
        if Int(number) == keys.count {
          known[text] = number
          keys.append(text)
        }
        numbers.append(number)
      }
    }
  }

  let total: Entry
  private let rows: [Amounts]
  private let columns: [Dimension: Column]
  private let entries: [Dimension: [String: Entry]]

  init(_ dataset: Dataset, workers: Int = 1) {
    let projects = dataset.projects.indices, dimensions = Dimension.allCases
    let rows = projects.map {
      Amounts(
        support: dataset.projects[$0].support?.minorUnits, investment: dataset.projects[$0].investment?.minorUnits,
        organisation: Int32(dataset.projects[$0].organisation))
    }
    let sums = mapped(dimensions.indices, workers: workers, runs: 1) { range in
      range.map { index in
        let column = Column(projects.lazy.map { Self.key($0, dimensions[index], dataset) })
        return (dimensions[index], column, Self.entries(projects, rows, by: column))
      }
    }
    self.rows = rows
    columns = Dictionary(sums.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    entries = Dictionary(sums.map { ($0.0, $0.2) }, uniquingKeysWith: { first, _ in first })
    total = Self.entries(projects, rows, by: Column(projects.lazy.map { _ in "" }))[""] ?? Entry()
  }

  /// What each group of a dimension adds up to, by its key; "" is the unstated bucket.
  func entries(_ dimension: Dimension) -> [String: Entry] { entries[dimension] ?? [:] }

  /// The same by two dimensions, the outer one's key first.
  func entries(_ outer: Dimension, by inner: Dimension) -> [String: [String: Entry]] {
    guard let groups = columns[outer], let column = columns[inner] else { return [:] }
    var members = [[Int]](repeating: [], count: groups.keys.count)
    for index in rows.indices { members[Int(groups.numbers[index])].append(index) }
    let sums = members.map { Self.entries($0, rows, by: column) }
    return Dictionary(zip(groups.keys, sums), uniquingKeysWith: { first, _ in first })
  }

  /// The key of the project at an index.
  func key(_ index: Int, _ dimension: Dimension) -> String {
    columns[dimension].map { $0.keys[Int($0.numbers[index])] } ?? ""
  }

  private static func entries(
    _ members: some Sequence<Int>, _ rows: [Amounts], by column: Column
  ) -> [String: Entry] {
    var all = [Entry](repeating: Entry(), count: column.keys.count), pairs = [UInt64]()
    for index in members {
      let group = column.numbers[index]
      all[Int(group)].add(rows[index])
      pairs.append(UInt64(group) << 32 | UInt64(rows[index].organisation))
    }
    // Each organisation of a group once.
    pairs.sort()
    for (position, pair) in pairs.enumerated() where position == 0 || pairs[position - 1] != pair {
      all[Int(pair >> 32)].addOrganisation()
    }
    for group in all.indices { all[group].sortSupports() }
    let filled = zip(column.keys, all).filter { $0.1.projects > 0 }
    return Dictionary(filled, uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ index: Int, _ dimension: Dimension, _ dataset: Dataset) -> String {
    switch dimension {
    case .year: dataset.projects[index].year.map { "\($0)" } ?? ""
    case .category: dataset.projects[index].category ?? ""
    case .programme: dataset.projects[index].programme ?? ""
    case .region: dataset.projects[index].region ?? ""
    case .city: dataset.projects[index].city ?? ""
    case .county: dataset.projects[index].county ?? ""
    case .cluster: dataset.projects[index].cluster ?? ""
    case .chain: dataset.projects[index].chain ?? ""
    case .organisation: dataset.organisations[dataset.projects[index].organisation].key
    case .status: dataset.projects[index].status ?? ""
    }
  }
}
