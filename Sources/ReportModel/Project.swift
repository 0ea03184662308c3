package import Diagnostics

/// 获批项目: one approved project, understood once from its row. What a list does not state is nil.
///
/// Its fields are kept once, however many hold the project: they are too many to be copied.
package struct Project: Sendable, Identifiable {
  private var content: Content

  private final class Content: Sendable {
    let fields: Fields

    init(_ fields: Fields) { self.fields = fields }
  }

  package init(_ fields: Fields) { content = Content(fields) }

  /// All of them, to be changed together.
  package var fields: Fields {
    get { content.fields }
    set { content = Content(newValue) }
  }

  // What each means stands at the fields.
  package var id: String { content.fields.id }
  package var year: Int? { content.fields.year }
  package var programme: String? { content.fields.programme }
  package var category: String? { content.fields.category }
  package var name: String { content.fields.name }
  package var organisation: Int { content.fields.organisation }
  package var partners: [String] { content.fields.partners }
  package var recommender: String? { content.fields.recommender }
  package var city: String? { content.fields.city }
  package var county: String? { content.fields.county }
  package var region: String? { content.fields.region }
  package var industry: String? { content.fields.industry }
  package var cluster: String? { content.fields.cluster }
  package var chain: String? { content.fields.chain }
  package var start: Day? { content.fields.start }
  package var end: Day? { content.fields.end }
  package var ruleCase: String? { content.fields.ruleCase }
  package var base: Money? { content.fields.base }
  package var investment: Money? { content.fields.investment }
  package var support: Money? { content.fields.support }
  package var firstInstalment: Money? { content.fields.firstInstalment }
  package var status: String? { content.fields.status }
  package var measures: [Measure] { content.fields.measures }
  package var place: Place { content.fields.place }

  package func measure(_ name: String) -> Measure? { content.fields.measure(name) }
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
///
/// A class of constants, for it is looked at for every row of every list and nobody should copy it.
package final class Organisation: Sendable {
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

extension Organisation: Hashable {
  package static func == (a: Organisation, b: Organisation) -> Bool {
    a === b || (a.key, a.name, a.creditCode) == (b.key, b.name, b.creditCode) && a.otherNames == b.otherNames
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(key) }
}
