import ArgumentParser
import Diagnostics
import JSONText

/// How `check` writes what it found: for people, for programs, for code scanning, for annotations of a CI run.
enum FindingFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, sarif, github

  /// The call that shows all findings of a site folder.
  static func everything(of site: String) -> String {
    "gongshi check \(site == "." ? "" : "--site \(site) ")--format json"
  }

  /// `text` is what a terminal shows, and left to it.
  func document(_ diagnostics: [Diagnostic]) -> [UInt8] {
    switch self {
    case .text: Array(diagnostics.map { $0.description + "\n" }.joined().utf8)
    case .json: JSONWriter.document { json in json.object { $0.report(diagnostics) } }
    case .sarif: sarif(diagnostics)
    case .github: Array(diagnostics.map { $0.annotation + "\n" }.joined().utf8)
    }
  }

  /// SARIF 2.1.0 (OASIS).
  private func sarif(_ diagnostics: [Diagnostic]) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.member("version", "2.1.0")
        json.member("runs", array: [diagnostics]) { json, diagnostics in
          json.object { json in
            json.member("tool") { json in
              json.member("driver") { json in
                json.member("name", "gongshi")
                json.member("rules", array: Set(diagnostics.map(\.code)).sorted()) { json, code in
                  json.object { rule(code, in: &$0) }
                }
              }
            }
            json.member("results", array: diagnostics, layout: .lines) { json, diagnostic in
              json.object { result(diagnostic, in: &$0) }
            }
          }
        }
      }
    }
  }

  private func rule(_ code: String, in json: inout JSONWriter) {
    json.member("id", code)
    guard let known = DiagnosticCode.named(code) else { return }
    json.member("shortDescription") { $0.member("text", known.title) }
    json.member("fullDescription") { $0.member("text", known.meaning) }
    json.member("help") { $0.member("text", known.remedy) }
  }

  private func result(_ diagnostic: Diagnostic, in json: inout JSONWriter) {
    json.member("ruleId", diagnostic.code)
    json.member("level", diagnostic.severity.rawValue)
    json.member("message") { $0.member("text", diagnostic.sentences) }
    guard let place = diagnostic.place else { return }
    json.member("locations", array: [place]) { json, place in
      json.object { json in
        json.member("physicalLocation") { json in
          json.member("artifactLocation") { $0.member("uri", place.file) }
          guard let line = place.line else { return }
          json.member("region") { json in
            json.member("startLine", line)
            json.member("startColumn", place.column)
          }
        }
      }
    }
  }
}

extension Diagnostic {
  /// Message, what was found, expected and suggested, on one line.
  fileprivate var sentences: String {
    let parts = [message, found.map { "found: \($0)" }, expected.map { "expected: \($0)" }, suggestion]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  /// A workflow command of GitHub Actions: `::error file=…,line=…::message`.
  fileprivate var annotation: String {
    let level =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = [String]()
    if let file = place?.file { properties.append("file=\(Diagnostic.escaped(file, isProperty: true))") }
    if let line = place?.line { properties.append("line=\(line)") }
    if let column = place?.column { properties.append("col=\(column)") }
    properties.append("title=\(Diagnostic.escaped(code, isProperty: true))")
    return "::\(level) \(properties.joined(separator: ","))::\(Diagnostic.escaped(sentences, isProperty: false))"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
