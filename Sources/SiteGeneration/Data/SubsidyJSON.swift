import JSONText
import ReportModel

/// `subsidy` of a programme: its kind, figures and words.
struct SubsidyJSON {
  let unit: MoneyUnit

  func members(of subsidy: Subsidy, in json: inout JSONWriter) {
    json.member("kind", subsidy.amount.kind.rawValue)
    switch subsidy.amount {
    case .rate(let base, let rate, let cap):
      json.member("base", base)
      json.member("rate", number: rate.text)
      self.cap(cap, one: "cap", byCase: "caps", in: &json)
    case .regionalRate(let base, let rates, let cap):
      json.member("base", base)
      json.member("rates") { json in
        for rate in rates { json.member(rate.name, number: rate.value.text) }
      }
      self.cap(cap, one: "cap", byCase: "caps", in: &json)
    case .fixed(let amount): cap(amount, one: "amount", byCase: "amounts", in: &json)
    case .perUnit(let units): values("units", units, in: &json)
    case .graded(let base, let cap):
      json.member("base", base)
      self.cap(cap, one: "cap", byCase: "caps", in: &json)
    case .actualCost(let base): json.member("base", base)
    case .competitive, .contract, .announcedLater: break
    }
    json.member("clause", subsidy.quotation.clause)
    json.member("text", subsidy.quotation.text)
  }

  private func cap(_ cap: Subsidy.Cap, one: String, byCase: String, in json: inout JSONWriter) {
    switch cap {
    case .none: break
    case .all(let money): json.member(one, number: unit.decimal(money))
    case .byCase(let amounts): values(byCase, amounts, in: &json)
    }
  }

  private func values(_ name: String, _ values: [CaseValue<Money>], in json: inout JSONWriter) {
    json.member(name) { json in
      for value in values { json.member(value.name, number: unit.decimal(value.value)) }
    }
  }
}
