import Foundation
import Templates
import Testing

/// The conformance cases of the Mustache specification, read from its own files.
struct MustacheSpecificationTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let template: String
    let data: Value
    let partials: [String: String]
    let expected: String

    var testDescription: String { name }
  }

  static let chapters = ["comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance"]

  static func cases(_ chapter: String) throws -> [Case] {
    let url = try #require(
      Bundle.module.url(forResource: chapter, withExtension: "json", subdirectory: "Specification/mustache"))
    let root = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
    let tests = try #require(root["tests"] as? [[String: Any]])
    return try tests.map { test in
      Case(
        name: try #require(test["name"] as? String), template: try #require(test["template"] as? String),
        data: value(test["data"]), partials: test["partials"] as? [String: String] ?? [:],
        expected: try #require(test["expected"] as? String))
    }
  }

  static func value(_ json: Any?) -> Value {
    switch json {
    case let text as String: .text(text)
    case let number as NSNumber where CFGetTypeIDIsBoolean(number): .flag(number.boolValue)
    case let number as NSNumber: .text(number.stringValue)
    case let list as [Any]: .list(list.map(value))
    case let record as [String: Any]: .record(Record(record.map { (Name($0), value($1)) }))
    default: .absent
    }
  }

  private static func CFGetTypeIDIsBoolean(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }

  @Test(arguments: zip(chapters, [12, 14, 42, 22, 12, 34, 27]))
  func `every case of a chapter renders as the specification says`(chapter: String, count: Int) throws {
    let cases = try Self.cases(chapter)
    #expect(cases.count == count)
    for test in cases {
      let files = test.partials.sorted { $0.key < $1.key }.map {
        TemplateFile(name: $0.key, path: $0.key, bytes: Array($0.value.utf8))
      }
      let main = TemplateFile(name: "main template", path: "main", bytes: Array(test.template.utf8))
      let templates = TemplateSet(files: [main] + files, mode: .lenient)
      #expect(templates.diagnostics.isEmpty, "\(test.name)")
      var output = [UInt8]()
      let diagnostics = try #require(templates["main template"]).render(test.data, into: &output)
      #expect(diagnostics.isEmpty, "\(test.name)")
      #expect(String(decoding: output, as: UTF8.self) == test.expected, "\(test.name)")
    }
  }
}
