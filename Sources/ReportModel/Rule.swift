/// What a condition says in a form a machine can hold a project against.
package struct Rule: Sendable, Hashable {
  /// Lower-case and unique in its programme.
  package let id: String
  package let test: Test
  /// 原则上: a project that misses it is a warning, not a failure.
  package let inPrinciple: Bool
  /// The cases it applies to; empty means all.
  package let cases: [String]

  package init(id: String, test: Test, inPrinciple: Bool = false, cases: [String] = []) {
    self.id = id
    self.test = test
    self.inPrinciple = inPrinciple
    self.cases = cases
  }

  package indirect enum Test: Sendable, Hashable {
    /// A measure against a bound, the same for all or by region, industry group and case.
    case threshold(measure: String, unit: String, bounds: [BoundCase])
    /// A date measure (`start`, `end` or a column) within two days, both inclusive.
    case window(measure: String, from: Day?, until: Day?)
    /// From start to end at most so many months.
    case duration(atMostMonths: Int)
    /// A field or measure whose value is one of these.
    case membership(measure: String, oneOf: [String])
    case anyOf([Test])
  }

  package enum Bound: Sendable, Hashable {
    case atLeast(Quantity)
    case moreThan(Quantity)
    case atMost(Quantity)
    case lessThan(Quantity)
  }

  /// A bound and whom it holds for; an empty list means everybody.
  package struct BoundCase: Sendable, Hashable {
    package let bound: Bound
    package let regions: [String]
    package let industries: [String]
    package let cases: [String]

    package init(_ bound: Bound, regions: [String] = [], industries: [String] = [], cases: [String] = []) {
      self.bound = bound
      self.regions = regions
      self.industries = industries
      self.cases = cases
    }
  }
}
