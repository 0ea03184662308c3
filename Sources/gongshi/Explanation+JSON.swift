import DataChecks
import JSONText
import ReportModel

extension Explanation {
  /// The same for programs: names and words as in `/api/findings.json`, amounts in the unit stated.
  var document: [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("project", project.id)
        json.member("programme", project.programme)
        json.member("year", project.year)
        json.member("unit", money.name)
        amount("support", project.support, &json)
        if let ceiling, let programme {
          json.member("ceiling") { json in
            json.member("clause", programme.subsidy.quotation.clause)
            json.member("text", programme.subsidy.quotation.text)
            json.member("steps", array: ceiling.steps, layout: .lines) { json, step in
              json.object { members(of: step, &$0) }
            }
            amount("amount", ceiling.amount, &json)
            amount("atMost", ceiling.atMost, &json)
            json.member("missing", ceiling.missing)
          }
        }
        json.member("findings", array: findings, layout: .lines) { json, finding in
          json.object { members(of: finding, &$0) }
        }
      }
    }
  }

  private func members(of step: Ceiling.Step, _ json: inout JSONWriter) {
    json.member("kind", step.kind.rawValue)
    json.member("clause", step.clause)
    json.member("text", step.text)
    amount("amount", step.amount, &json)
  }

  private func members(of finding: Finding, _ json: inout JSONWriter) {
    json.member("check", finding.check)
    json.member("verdict", finding.verdict.rawValue)
    json.member("severity", finding.severity.rawValue)
    json.member("clause", finding.clause)
    json.member("rule", finding.rule)
    json.member("text", finding.text)
    json.member("expected", finding.expected)
    json.member("actual", finding.actual)
    json.member("missing", finding.missing)
    amount("headroom", finding.headroom, &json)
  }

  private func amount(_ name: String, _ amount: Money?, _ json: inout JSONWriter) {
    if let amount { json.member(name, number: money.decimal(amount)) }
  }
}
