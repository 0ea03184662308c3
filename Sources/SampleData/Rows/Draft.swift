import ReportModel

/// One row of a list while it is being made.
struct Draft: Sendable {
  var id = ""
  let year: Int
  let programme: Programme
  var programmeName = ""
  var name = ""
  let organisation: Organisation
  var partners = [String]()
  var recommender: String?
  let setting: Setting
  var ruleCase: String?
  var dates: (start: Day, end: Day)?
  var amounts = Amounts()
  var status = ""
  /// What the rules ask beside the canonical fields, by the name of the column.
  var measures = [String: String]()

  init(year: Int, programme: Programme, organisation: Organisation, setting: Setting) {
    self.year = year
    self.programme = programme
    self.organisation = organisation
    self.setting = setting
  }

  /// Where a project is and what it belongs to.
  struct Setting: Sendable {
    /// The position of its city in the world.
    var city: Int?
    var county: String?
    var region: String?
    var industry: Industry?
    /// The words of its title come from here, whether the row names the chain or not.
    var words: ChainWords
    var cluster: String?
    var chain: String?
    /// The chain or, in titles of whole clusters, the cluster, without 产业链 or 集群.
    var title: String
  }

  struct Amounts: Sendable {
    var base: Money?
    var investment: Money?
    var support = Money.zero
    var firstInstalment: Money?
  }
}
