import DataChecks
import JSONText
import ReportModel

/// `/api/findings.json` of the internal edition: every answer that is not a pass, with its clause.
struct FindingJSON {
  let checks: CheckResults
  let unit: MoneyUnit

  func document() -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("unit", unit.name)
        json.member("counts") { json in
          json.member("pass", checks.tallies.reduce(0) { $0 + $1.pass })
          json.member("fail", checks.tallies.reduce(0) { $0 + $1.fail })
          json.member("cannotTell", checks.tallies.reduce(0) { $0 + $1.cannotTell })
        }
        json.member("rows", array: checks.failuresAndDoubts(), layout: .lines) { json, finding in
          json.object { members(of: finding, in: &$0) }
        }
      }
    }
  }

  private func members(of finding: Finding, in json: inout JSONWriter) {
    json.member("check", finding.check)
    json.member("verdict", finding.verdict.rawValue)
    json.member("severity", finding.severity.rawValue)
    switch finding.subject {
    case .project(let id): json.member("project", id)
    case .programme(let id, let year):
      json.member("programme", id)
      json.member("year", year)
    case .organisation(let key): json.member("organisation", key)
    }
    json.member("clause", finding.clause)
    json.member("rule", finding.rule)
    json.member("text", finding.text)
    json.member("expected", finding.expected)
    json.member("actual", finding.actual)
    json.member("missing", finding.missing)
    if let headroom = finding.headroom { json.member("headroom", number: unit.decimal(headroom)) }
  }
}
