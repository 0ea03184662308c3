package import ReportModel

/// The figures of one group of projects; every one exact or rounded once, as its comment says.
package struct Measures: Sendable, Hashable {
  package let projects: Int
  /// Distinct organisations (the one responsible for each project; consortium partners are not counted).
  package let organisations: Int
  /// The sum over the projects that state an amount, and how many do.
  package let support: Money
  package let supportStated: Int
  package let investment: Money
  package let investmentStated: Int
  /// Investment and support of the projects that state both: leverage is the one ÷ the other.
  package let leveraged: Leverage?
  /// Of the stated amounts, rounded half to even to the smallest unit; nil where none is stated.
  package let mean: Money?
  package let median: Money?
  /// Parts per 10,000 of the table's support, and of its projects; each adds up to 10,000 over the table's rows and
  /// its unstated bucket (largest remainder). nil where the table's total is not positive.
  package var share: Int?
  package var projectShare: Int?

  package struct Leverage: Sendable, Hashable {
    package let investment: Money
    package let support: Money

    /// `3.25`: two decimals, rounded half to even.
    package var text: String? { ratioText(investment.minorUnits, support.minorUnits, decimals: 2, grouped: true) }
    package var decimal: String? { ratioText(investment.minorUnits, support.minorUnits, decimals: 2) }
  }

  /// `12.34` for a share of 1,234 parts per 10,000.
  package static func percentText(_ share: Int) -> String { ratioText(Int64(share), 100, decimals: 2) ?? "" }
}

/// What the figures are made of, one number a project: reading it touches nothing else of the projects.
struct MeasuredColumns: Sendable {
  let organisations: [Int32]
  /// In the smallest unit; `notStated` where there is none.
  let support: [Int64]
  let investment: [Int64]
  let organisationCount: Int

  static let notStated = Int64.min

  init(_ dataset: Dataset) {
    let projects = dataset.projects.indices
    organisations = projects.map { Int32(dataset.projects[$0].organisation) }
    support = projects.map { dataset.projects[$0].support?.minorUnits ?? Self.notStated }
    investment = projects.map { dataset.projects[$0].investment?.minorUnits ?? Self.notStated }
    organisationCount = dataset.organisations.count
  }

  /// Scratch space for `measures`.
  var unseen: [Int32] { [Int32](repeating: -1, count: organisationCount) }

  /// The sums of a group from the indices of its projects.
  ///
  /// `seen` is scratch space, one entry an organisation, and `mark` a number not used with it before.
  func sums(of members: some Sequence<Int>, seen: inout [Int32], mark: Int32) -> ProjectSums {
    var projects = 0, organisations = 0, amounts = [Int64]()
    var investment: Int64 = 0, investmentStated = 0, bothInvestment: Int64 = 0, bothSupport: Int64 = 0
    for index in members {
      projects += 1
      let organisation = Int(self.organisations[index]), given = support[index], invested = self.investment[index]
      if seen[organisation] != mark {
        seen[organisation] = mark
        organisations += 1
      }
      if given != Self.notStated { amounts.append(given) }
      guard invested != Self.notStated else { continue }
      investment += invested
      investmentStated += 1
      guard given != Self.notStated else { continue }
      bothInvestment += invested
      bothSupport += given
    }
    return ProjectSums(
      projects: projects, organisations: organisations, support: amounts.reduce(0, +), supportStated: amounts.count,
      investment: investment, investmentStated: investmentStated, bothInvestment: bothInvestment,
      bothSupport: bothSupport, middle: middle(of: &amounts))
  }
}

extension Measures {
  /// What is derived from sums, rounded once; shares are not set.
  package init(_ sums: ProjectSums) {
    let leverage = Leverage(
      investment: Money(minorUnits: sums.bothInvestment), support: Money(minorUnits: sums.bothSupport))
    self.init(
      projects: sums.projects, organisations: sums.organisations, support: Money(minorUnits: sums.support),
      supportStated: sums.supportStated, investment: Money(minorUnits: sums.investment),
      investmentStated: sums.investmentStated, leveraged: sums.bothSupport > 0 ? leverage : nil,
      mean: roundedQuotient(sums.support, sums.supportStated),
      median: sums.middle.flatMap { roundedQuotient($0.lower + $0.upper, 2) })
  }
}

/// What would stand in the middle if the amounts were sorted; they are left in another order.
private func middle(of amounts: inout [Int64]) -> ProjectSums.Middle? {
  guard !amounts.isEmpty else { return nil }
  let place = (amounts.count - 1) / 2
  amounts.settle(place)
  // Nothing behind the place is smaller.
  let upper = amounts.count.isMultiple(of: 2) ? amounts[(place + 1)...].min() : nil
  return ProjectSums.Middle(lower: amounts[place], upper: upper ?? amounts[place])
}

extension [Int64] {
  /// Puts at a place what would stand there if all were sorted: nothing before it is larger, nothing behind it smaller
  /// (Hoare's FIND, 1961). Sorting all of them for one took most of the time of a table.
  fileprivate mutating func settle(_ place: Int) {
    var low = 0, high = count - 1
    // Each round leaves about half; numbers made to leave more are sorted.
    for _ in 0..<2 * Int.bitWidth {
      guard low < high else { return }
      let pivot = Swift.max(
        Swift.min(self[low], self[high]), Swift.min(Swift.max(self[low], self[high]), self[(low + high) / 2]))
      var (left, right) = (low, high)
      while left <= right {
        while self[left] < pivot { left += 1 }
        while self[right] > pivot { right -= 1 }
        guard left <= right else { break }
        swapAt(left, right)
        left += 1
        right -= 1
      }
      if place > right { low = Swift.min(left, place) }
      if place < left { high = Swift.max(right, place) }
    }
    sort()
  }
}

/// `sum` ÷ `count`, rounded half to even; nil where there is nothing to divide by.
func roundedQuotient(_ sum: Int64, _ count: Int) -> Money? {
  guard count > 0 else { return nil }
  var (quotient, rest) = sum.quotientAndRemainder(dividingBy: Int64(count))
  let twice = rest.magnitude * 2, whole = UInt64(count)
  if twice > whole || (twice == whole && !quotient.isMultiple(of: 2)) { quotient += sum < 0 ? -1 : 1 }
  return Money(minorUnits: quotient)
}
