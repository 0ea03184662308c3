package import Diagnostics

extension Project {
  /// What is known of a project, while it is read; what a list does not state is nil.
  package struct Fields: Sendable {
    package var id: String
    package var year: Int?
    /// The id of its programme in the dataset's catalogue.
    package var programme: String?
    /// The id of its category (annex): the programme's, or what the row states where no programme is known.
    package var category: String?
    package var name: String
    /// The index of its organisation in the dataset.
    package var organisation: Int
    /// 联合体成员, the organisations beside the first, as written.
    package var partners: [String]
    package var recommender: String?
    /// The code of its city and county-level unit in the dataset's divisions.
    package var city: String?
    package var county: String?
    /// The region by name: the city's, or what the row states where no city is known.
    package var region: String?
    package var industry: String?
    /// Keys of the taxonomy.
    package var cluster: String?
    package var chain: String?
    package var start: Day?
    package var end: Day?
    /// 情形: which case of its programme's rule it is.
    package var ruleCase: String?
    /// 核定基数: what the rate is taken of.
    package var base: Money?
    package var investment: Money?
    package var support: Money?
    package var firstInstalment: Money?
    package var status: String?
    /// Further measures that conditions name, sorted by name.
    package var measures: [Measure]
    /// The row it was read from.
    package let place: Place

    package init(
      id: String, year: Int? = nil, programme: String? = nil, category: String? = nil, name: String, organisation: Int,
      partners: [String] = [], recommender: String? = nil, city: String? = nil, county: String? = nil,
      region: String? = nil, industry: String? = nil, cluster: String? = nil, chain: String? = nil, start: Day? = nil,
      end: Day? = nil, ruleCase: String? = nil, base: Money? = nil, investment: Money? = nil, support: Money? = nil,
      firstInstalment: Money? = nil, status: String? = nil, measures: [Measure] = [], place: Place
    ) {
      self.id = id
      self.year = year
      self.programme = programme
      self.category = category
      self.name = name
      self.organisation = organisation
      self.partners = partners
      self.recommender = recommender
      self.city = city
      self.county = county
      self.region = region
      self.industry = industry
      self.cluster = cluster
      self.chain = chain
      self.start = start
      self.end = end
      self.ruleCase = ruleCase
      self.base = base
      self.investment = investment
      self.support = support
      self.firstInstalment = firstInstalment
      self.status = status
      self.measures = measures
      self.place = place
    }

    package func measure(_ name: String) -> Measure? {
      // Nearly always the bytes are the same, which costs less to see than the same characters.
      measures.first { $0.name.utf8.elementsEqual(name.utf8) } ?? measures.first { $0.name == name }
    }
  }
}
