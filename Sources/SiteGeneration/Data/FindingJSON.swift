import JSONText
import ReportModel

/// `/api/findings.json` of the internal edition: every answer that is not a pass, with its clause.
struct FindingJSON {
  let report: Report

  func document() -> [UInt8] {
    let open = report.findings.filter { $0.verdict != .pass }
    return JSONWriter.document { json in
      json.object { json in
        json.member("unit", report.unit.name)
        json.member("counts") { json in
          for verdict in Finding.Verdict.allCases {
            json.member(verdict.rawValue, report.findings.count { $0.verdict == verdict })
          }
        }
        json.member("rows", array: open, layout: .lines) { json, finding in
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
    json.member("expected", finding.expected)
    json.member("actual", finding.actual)
    json.member("missing", finding.missing)
    if let headroom = finding.headroom { json.member("headroom", number: report.unit.decimal(headroom)) }
  }
}
