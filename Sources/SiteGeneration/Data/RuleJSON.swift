import JSONText
import ReportModel

/// A rule of a condition: its kind is the name of its main member, as in the guideline's files.
struct RuleJSON {
  func write(_ rule: Rule, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", rule.id)
      members(of: rule.test, in: &json)
      if rule.inPrinciple { json.member("inPrinciple", true) }
      if !rule.cases.isEmpty { json.member("forCase", rule.cases) }
    }
  }

  private func members(of test: Rule.Test, in json: inout JSONWriter) {
    switch test {
    case .threshold(let measure, let unit, let bounds):
      json.member("kind", "threshold")
      json.member("measure", measure)
      json.member("unit", unit)
      json.member("bounds", array: bounds) { json, bound in
        json.object { members(of: bound, in: &$0) }
      }
    case .window(let measure, let from, let until):
      json.member("kind", "window")
      json.member("measure", measure)
      json.member("from", from?.text)
      json.member("until", until?.text)
    case .duration(let months):
      json.member("kind", "duration")
      json.member("atMostMonths", months)
    case .membership(let measure, let values):
      json.member("kind", "membership")
      json.member("measure", measure)
      json.member("oneOf", values)
    case .anyOf(let tests):
      json.member("kind", "anyOf")
      json.member("tests", array: tests) { json, test in
        json.object { members(of: test, in: &$0) }
      }
    }
  }

  private func members(of bound: Rule.BoundCase, in json: inout JSONWriter) {
    switch bound.bound {
    case .atLeast(let value): json.member("atLeast", number: value.text)
    case .moreThan(let value): json.member("moreThan", number: value.text)
    case .atMost(let value): json.member("atMost", number: value.text)
    case .lessThan(let value): json.member("lessThan", number: value.text)
    }
    if !bound.regions.isEmpty { json.member("regions", bound.regions) }
    if !bound.industries.isEmpty { json.member("industries", bound.industries) }
    if !bound.cases.isEmpty { json.member("cases", bound.cases) }
  }
}
