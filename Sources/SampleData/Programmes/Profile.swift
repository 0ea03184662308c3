import ReportModel

/// What the guideline does not say about a programme, and a plausible list needs: who applies, how projects are
/// called, how large they are. Every limit comes from the guideline.
struct Profile: Sendable {
  /// The programme's id.
  let programme: String
  let applicant: Applicant
  /// Another kind of applicant for a case of the rule.
  let applicantOfCase: [String: Applicant]
  /// Only enterprises of these industries; empty for all.
  let industries: [Industry]
  let titles: [TitlePattern]
  let size: Size
  /// Usual first and last days of its projects; the rules narrow them.
  let period: Period
  let taxonomy: TaxonomyUse
  /// Rows of the 2024 list.
  let rows: Rows
  /// The codes of the cities whose bureaus apply; empty for all.
  let cities: [String]

  /// How large projects are, in 万元.
  struct Size: Sendable {
    /// Of the base the rate is taken of or, without one, of the whole investment.
    let amounts: ClosedRange<Int>
    let investment: Investment
    /// Where the guideline gives neither rate nor amount.
    let support: ClosedRange<Int>

    init(_ amounts: ClosedRange<Int>, _ investment: Investment, support: ClosedRange<Int> = 50...200) {
      self.amounts = amounts
      self.investment = investment
      self.support = support
    }
  }

  /// How the whole investment follows from the amount drawn.
  enum Investment: Sendable {
    case none
    /// The base is what an audit left of the investment.
    case audited
    /// The investment comprises more than the base.
    case above
  }

  struct Period: Sendable {
    let from: Day?
    let until: Day?
    /// How many months projects take.
    let months: ClosedRange<Int>

    init(_ from: String, _ until: String, months: ClosedRange<Int>) {
      self.from = Day(iso: from)
      self.until = Day(iso: until)
      self.months = months
    }
  }

  /// What of cluster and chain a row names.
  enum TaxonomyUse: Sendable {
    case chain
    /// Each project another cluster, and no chain.
    case cluster
    case none
    /// The chain of this key.
    case only(String)
    /// In one of four rows neither.
    case chainOrNone
  }

  enum Rows: Sendable {
    /// The quota less so many.
    case quotaLess(Int)
    /// So many, where the guideline states no number.
    case count(Int)
  }

  init(
    _ programme: String, _ applicant: Applicant, applicantOfCase: [String: Applicant] = [:],
    industries: [Industry] = [], titles: [String], size: Size, period: Period, taxonomy: TaxonomyUse = .chain,
    rows: Rows, cities: [String] = []
  ) {
    self.programme = programme
    self.applicant = applicant
    self.applicantOfCase = applicantOfCase
    self.industries = industries
    self.titles = titles.map(TitlePattern.init)
    self.size = size
    self.period = period
    self.taxonomy = taxonomy
    self.rows = rows
    self.cities = cities
  }

  func applicant(forCase name: String?) -> Applicant { name.flatMap { applicantOfCase[$0] } ?? applicant }

  /// All profiles, in the guideline's order.
  static let all = innovation + digitalisation + upgrading + services
}
