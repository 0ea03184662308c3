import Diagnostics
import JSONText

/// Findings as members of a JSON object, in the manner of a Frictionless report: row and field numbers of tables, a level.
extension JSONWriter {
  /// Counts, counts by code, and every finding.
  mutating func report(_ diagnostics: [Diagnostic]) {
    member("valid", !diagnostics.hasErrors)
    for severity in Diagnostic.Severity.allCases {
      member(severity.rawValue + "s", diagnostics.count { $0.severity == severity })
    }
    member("codes", array: CodeCount.counts(of: diagnostics), layout: .lines) { json, count in
      json.object { json in
        json.member("code", count.code)
        json.member("title", DiagnosticCode.named(count.code)?.title)
        json.member("level", count.severity.rawValue)
        json.member("count", count.count)
      }
    }
    member("findings", array: diagnostics, layout: .lines) { json, diagnostic in
      json.object { $0.finding(diagnostic) }
    }
  }

  private mutating func finding(_ diagnostic: Diagnostic) {
    member("severity", diagnostic.severity.rawValue)
    member("level", diagnostic.severity.rawValue)
    member("code", diagnostic.code)
    member("file", diagnostic.place?.file)
    member("line", diagnostic.place?.line)
    member("column", diagnostic.place?.column)
    if case .cell(let sheet, let row, let column, let header) = diagnostic.place?.position {
      member("sheet", sheet)
      member("rowNumber", row)
      member("fieldNumber", column)
      member("fieldName", header)
    }
    member("message", diagnostic.message)
    member("found", diagnostic.found)
    member("expected", diagnostic.expected)
    member("suggestion", diagnostic.suggestion)
  }
}
