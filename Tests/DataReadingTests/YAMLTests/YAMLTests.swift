import DataReading
import Diagnostics
import ReportModel
import Testing

private enum RuleKey: String, YAMLKey {
  case id, measure, atLeast, day, isOpen, notes, bounds, kind
}

private enum Colour: String, CaseIterable { case red, green, blue }

/// Reads `text` as a mapping and hands it over; what comes back is what was said, one description each.
private func said(
  _ text: String, _ read: (YAMLMapping<RuleKey>, inout DiagnosticLog) -> Void = { _, _ in }
) -> [String] {
  var log = DiagnosticLog()
  if let mapping = YAMLText(Array(text.utf8), file: "a.yaml").mapping(RuleKey.self, &log) { read(mapping, &log) }
  return log.all.sorted().map(\.description)
}

struct YAMLTests {
  @Test(arguments: [
    ("id: no", "no"), ("id: 0123", "0123"), ("id: 2024-01-01", "2024-01-01"), ("id: 1-1", "1-1"),
    ("id: 1_000", "1_000"), ("id: 1.0", "1.0"), ("id: 'null'", "null"), ("id: \"\"", ""), ("id: 0x1F", "0x1F"),
    ("id: 12:30", "12:30"), ("id: |\n  两行\n  文字\n", "两行\n文字\n"), ("id: true", "true"),
  ]) func `a scalar stays the text it is`(yaml: String, expected: String) {
    var found: String?
    #expect(said(yaml) { mapping, log in found = mapping[.id]?.text(&log) } == [])
    #expect(found == expected)
  }

  @Test(arguments: ["id:", "id: ~", "id: null", "id: # later", "{}"])
  func `a key with nothing behind it is absent`(yaml: String) {
    var isAbsent = false
    _ = said(yaml) { mapping, _ in isAbsent = mapping[.id] == nil }
    #expect(isAbsent)
  }

  @Test func `numbers, days and choices are exact`() {
    let yaml = "id: -12\natLeast: 0.10\nday: 2024-02-29\nisOpen: false\nkind: green\nmeasure: 400.5"
    let all = said(yaml) { mapping, log in
      #expect(mapping[.id]?.int(&log) == -12)
      #expect(mapping[.atLeast]?.decimal(&log) == Quantity(millionths: 100_000))
      #expect(mapping[.day]?.day(&log) == Day(year: 2024, month: 2, day: 29))
      #expect(mapping[.isOpen]?.bool(&log) == false)
      #expect(mapping[.kind]?.choice(of: Colour.self, &log) == .green)
      #expect(mapping[.measure]?.money(.tenThousandYuan, &log) == Money(minorUnits: 400_500_000))
    }
    #expect(all == [])
  }

  @Test func `values that cannot be read are said with place, found and expected, all in one run`() {
    let yaml = "id: twelve\natLeast: 0.1234567\nday: 2023-02-29\nisOpen: yes\nkind: gren\nmeasure: 1e3"
    let all = said(yaml) { mapping, log in
      _ = mapping[.id]?.int(&log)
      _ = mapping[.atLeast]?.decimal(&log)
      _ = mapping[.day]?.day(&log)
      _ = mapping[.isOpen]?.bool(&log)
      _ = mapping[.kind]?.choice(of: Colour.self, &log)
      _ = mapping[.measure]?.money(.tenThousandYuan, &log)
    }
    #expect(
      all == [
        """
        a.yaml:1:5: error: the value of "id" cannot be read [yaml.bad-value]
          found: "twelve"
          expected: a whole number
        """,
        """
        a.yaml:2:10: error: the value of "atLeast" cannot be read [yaml.bad-value]
          found: "0.1234567"
          expected: a decimal number with at most 6 decimals
        """,
        """
        a.yaml:3:6: error: the value of "day" cannot be read [yaml.bad-value]
          found: "2023-02-29"
          expected: a day of the calendar, written 2024-03-01
        """,
        """
        a.yaml:4:9: error: the value of "isOpen" cannot be read [yaml.bad-value]
          found: "yes"
          expected: true or false
        """,
        """
        a.yaml:5:7: error: the value of "kind" cannot be read [yaml.bad-value]
          found: "gren"
          expected: one of red, green, blue
          suggestion: did you mean "green"?
        """,
        """
        a.yaml:6:10: error: the value of "measure" cannot be read [yaml.bad-value]
          found: "1e3"
          expected: an amount of 万元 with at most 6 decimals
        """,
      ])
  }

  @Test func `an unknown key is an error with the nearest known one`() {
    #expect(
      said("id: a\n  \nmesure: b\nzzzzzz: c") == [
        """
        a.yaml:3:1: error: the file knows no key "mesure" [yaml.unknown-key]
          expected: one of id, measure, atLeast, day, isOpen, notes, bounds, kind
          suggestion: did you mean "measure"?
        """,
        """
        a.yaml:4:1: error: the file knows no key "zzzzzz" [yaml.unknown-key]
          expected: one of id, measure, atLeast, day, isOpen, notes, bounds, kind
        """,
      ])
  }

  @Test func `a missing key is an error at its mapping, or at the key that holds nothing`() {
    let yaml = "notes: a\nbounds:\n  - measure: b\n    id:\n"
    let all = said(yaml) { mapping, log in
      _ = mapping.required(.id, &log)
      for bound in mapping[.bounds]?.mappings(RuleKey.self, &log) ?? [] {
        _ = bound.required(.id, &log)
        _ = bound.required(.kind, &log)
      }
    }
    #expect(
      all == [
        "a.yaml:1:1: error: the file has no \"id\" [yaml.missing-key]",
        "a.yaml:3:5: error: item 1 of \"bounds\" has no \"kind\" [yaml.missing-key]",
        "a.yaml:4:5: error: item 1 of \"bounds\" has no \"id\" [yaml.missing-key]",
      ])
  }

  @Test func `a value of another kind is an error that names what was found`() {
    let all = said("id: [1]\nnotes: text\nbounds: {id: 1}\nkind: 一\nday:\n  - a\n  -\n") { mapping, log in
      _ = mapping[.id]?.text(&log)
      _ = mapping[.notes]?.list(&log)
      _ = mapping[.bounds]?.oneOrMoreTexts(&log)
      _ = mapping[.kind]?.entries(&log)
      _ = mapping[.day]?.texts(&log)
    }
    #expect(
      all == [
        "a.yaml:1:5: error: \"id\" must be text [yaml.wrong-type]\n  found: a list",
        "a.yaml:2:8: error: \"notes\" must be a list [yaml.wrong-type]\n  found: \"text\"",
        "a.yaml:3:9: error: \"bounds\" must be text or a list of texts [yaml.wrong-type]\n  found: a mapping",
        "a.yaml:4:7: error: \"kind\" must be a mapping [yaml.wrong-type]\n  found: \"一\"",
        "a.yaml:7:4: error: item 2 of \"day\" must be something [yaml.wrong-type]\n  found: nothing",
      ])
  }

  @Test func `a mapping of the user's own keys keeps the order of the file`() {
    var keys = [String]()
    let all = said("bounds:\n  苏南: 1\n  b: 2\n  a: 3") { mapping, log in
      keys = mapping[.bounds]?.entries(&log)?.map(\.key) ?? []
    }
    #expect(all == [] && keys == ["苏南", "b", "a"])
  }
}
