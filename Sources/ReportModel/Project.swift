package import Diagnostics

/// 获批项目: one approved project, understood once from its row. What a list does not state is nil.
package struct Project: Sendable, Identifiable {
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

  package func measure(_ name: String) -> Measure? { measures.first { $0.name == name } }
}

/// A further column of a list that a rule can ask for: as written, and what it means where it is a number or a day.
package struct Measure: Sendable, Hashable {
  package let name: String
  package let text: String
  package let quantity: Quantity?
  package let day: Day?

  package init(name: String, text: String, quantity: Quantity? = nil, day: Day? = nil) {
    self.name = name
    self.text = text
    self.quantity = quantity
    self.day = day
  }
}

/// 承担单位: who got support. One organisation, however many projects name it.
package struct Organisation: Sendable, Hashable {
  /// Its address: the credit code where one is known, else its name made safe for a path.
  package let key: String
  package let name: String
  /// 统一社会信用代码, upper case.
  package let creditCode: String?
  /// Further names that stand with its credit code, by first appearance; ways of writing one name are not counted.
  package let otherNames: [String]

  package init(key: String, name: String, creditCode: String?, otherNames: [String] = []) {
    self.key = key
    self.name = name
    self.creditCode = creditCode
    self.otherNames = otherNames
  }
}
