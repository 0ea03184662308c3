/// What adds up over some projects, and the two amounts in their middle: all that the figures of a group are made of.
/// Amounts are in the smallest unit.
package struct ProjectSums: Sendable, Hashable {
  package let projects: Int
  /// Distinct organisations.
  package let organisations: Int
  /// The sum over the projects that state an amount, and how many do.
  package let support: Int64
  package let supportStated: Int
  package let investment: Int64
  package let investmentStated: Int
  /// Over the projects that state both.
  package let bothInvestment: Int64
  package let bothSupport: Int64
  /// The two middle amounts of support, one twice where their count is odd; nil where none is stated.
  package let middle: Middle?

  package struct Middle: Sendable, Hashable {
    package let lower: Int64
    package let upper: Int64

    package init(lower: Int64, upper: Int64) { (self.lower, self.upper) = (lower, upper) }
  }

  package init(
    projects: Int, organisations: Int, support: Int64, supportStated: Int, investment: Int64, investmentStated: Int,
    bothInvestment: Int64, bothSupport: Int64, middle: Middle?
  ) {
    (self.projects, self.organisations) = (projects, organisations)
    (self.support, self.supportStated) = (support, supportStated)
    (self.investment, self.investmentStated) = (investment, investmentStated)
    (self.bothInvestment, self.bothSupport) = (bothInvestment, bothSupport)
    self.middle = middle
  }

  /// Of no projects.
  package static let none = ProjectSums(
    projects: 0, organisations: 0, support: 0, supportStated: 0, investment: 0, investmentStated: 0, bothInvestment: 0,
    bothSupport: 0, middle: nil)
}
