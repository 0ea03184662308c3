/// 项目指南: the rules of one year's funding, as data.
package struct Guideline: Sendable {
  package let year: Int
  package let title: String
  package let annexes: [Annex]
  /// In the guideline's order.
  package let programmes: [Programme]
  package let forms: [IndicatorForm]
  package let clauses: ClauseTree

  private let programmeByID: [String: Int]

  package init(
    year: Int, title: String, annexes: [Annex], programmes: [Programme], forms: [IndicatorForm], clauses: ClauseTree
  ) {
    self.year = year
    self.title = title
    self.annexes = annexes
    self.programmes = programmes
    self.forms = forms
    self.clauses = clauses
    programmeByID = Dictionary(
      programmes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func programme(_ id: String) -> Programme? { programmeByID[id].map { programmes[$0] } }

  package func form(_ id: String) -> IndicatorForm? { forms.first { $0.id == id } }
}

/// 附件: a category of programmes.
package struct Annex: Hashable, Sendable {
  package let id: String
  package let title: String
  /// The annex's introduction.
  package let introduction: Quotation?

  package init(id: String, title: String, introduction: Quotation?) {
    self.id = id
    self.title = title
    self.introduction = introduction
  }
}

/// 项目类型: what can be applied for, and everything the guideline says about it.
package struct Programme: Sendable {
  package let id: String
  package let annex: String
  package let name: String
  package let aliases: [String]
  package let clause: String
  package let purpose: String?
  /// The number of its indicator form, such as `1-1-1`.
  package let form: String?
  package let conditions: [Condition]
  package let subsidy: Subsidy
  package let instalments: Instalments?
  /// Who may apply; more than one entry where the guideline says it by case.
  package let applicants: [Applicants]
  package let materials: Quotation?
  package let quota: Quota?
  /// Every case (情形) its rule distinguishes, in the guideline's order.
  package let cases: [String]
  /// Whether a consortium (联合体) may apply.
  package let consortium: Bool

  package init(
    id: String, annex: String, name: String, aliases: [String], clause: String, purpose: String?, form: String?,
    conditions: [Condition], subsidy: Subsidy, instalments: Instalments?, applicants: [Applicants],
    materials: Quotation?, quota: Quota?, cases: [String], consortium: Bool
  ) {
    self.id = id
    self.annex = annex
    self.name = name
    self.aliases = aliases
    self.clause = clause
    self.purpose = purpose
    self.form = form
    self.conditions = conditions
    self.subsidy = subsidy
    self.instalments = instalments
    self.applicants = applicants
    self.materials = materials
    self.quota = quota
    self.cases = cases
    self.consortium = consortium
  }
}

/// 支持条件: a condition in the guideline's words, with the rules a list can be held against.
package struct Condition: Sendable {
  package let quotation: Quotation
  package let rules: [Rule]

  package init(quotation: Quotation, rules: [Rule]) {
    self.quotation = quotation
    self.rules = rules
  }
}

/// 申报主体: who may apply, in the guideline's words.
package struct Applicants: Hashable, Sendable {
  package let quotation: Quotation
  /// The cases it is said of; empty means all.
  package let cases: [String]

  package init(quotation: Quotation, cases: [String] = []) {
    self.quotation = quotation
    self.cases = cases
  }
}

/// 支持数量: how many projects at most; absent numbers are absent in the guideline.
package struct Quota: Hashable, Sendable {
  package let quotation: Quotation
  package let projects: Int?
  /// By case, in the guideline's order.
  package let byCase: [CaseValue<Int>]

  package init(quotation: Quotation, projects: Int?, byCase: [CaseValue<Int>]) {
    self.quotation = quotation
    self.projects = projects
    self.byCase = byCase
  }

  /// The whole number: the one stated, or the sum of the cases.
  package var total: Int? { projects ?? (byCase.isEmpty ? nil : byCase.reduce(0) { $0 + $1.value }) }
}

/// A value that the guideline gives for a case, a region or a unit.
package struct CaseValue<Value: Hashable & Sendable>: Hashable, Sendable {
  package let name: String
  package let value: Value

  package init(name: String, value: Value) {
    self.name = name
    self.value = value
  }
}

/// 分期拨付: how the support is paid.
package struct Instalments: Hashable, Sendable {
  package let quotation: Quotation
  /// The share of the first payment; nil where the guideline states none.
  package let first: Quantity?
  /// When the rest is paid, in the guideline's words.
  package let final: String?

  package init(quotation: Quotation, first: Quantity?, final: String?) {
    self.quotation = quotation
    self.first = first
    self.final = final
  }
}
