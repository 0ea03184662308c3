import Diagnostics
import ReportModel

/// How the texts of a list become values: one function a kind of field, with the wording of what can be wrong.
enum Understanding {
  static func text(_ text: String) -> Understood<String> { Understood(text) }

  /// Tidy text needs no second look.
  static func quickText(_ bytes: Span<UInt8>) -> String? {
    guard isTidy(bytes), !beginsWithTextMark(bytes) else { return nil }
    let text = string(of: bytes)
    return MissingMark.isOne(text) ? nil : text
  }

  /// A text that begins with a year of four digits, alone or followed by 年: `2024`, `2024年度`, `2024年度科普专题`; also
  /// `二〇二四年度` and the years of Japanese eras, `令和6年度`.
  static func year(_ text: String) -> Understood<Int> {
    if let year = plainYear(text) { return Understood(year) }
    let arabic = ChineseNumerals.arabic(text)
    if let year = plainYear(JapaneseEra.western(arabic) ?? arabic) { return Understood(year) }
    return Understood(
      nil,
      Diagnostic(
        .error, "year.not-a-year", "the year cannot be read", found: "\"\(text)\"",
        expected: "four digits, alone or followed by 年"))
  }

  private static func plainYear(_ text: String) -> Int? {
    let scalars = text.unicodeScalars.map(halfWidth)
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    guard digits.count == 4, rest.isEmpty || rest.first == "年",
      let year = Int(String(String.UnicodeScalarView(digits))), year >= 1000
    else { return nil }
    return year
  }

  /// The organisation of a row; the first of several leads, the others are its partners.
  static func organisations(_ known: OrganisationNames) -> (String) -> Understood<OrganisationCell> {
    { text in
      if known.isPlain(text) { return Understood(OrganisationCell([tidy(text)])) }
      let names = known.names(text)
      if names.count > 1 { return Understood(OrganisationCell(names), remark: .severalOrganisations) }
      let cell = OrganisationCell(names.isEmpty ? [tidied(text)] : names)
      guard known.isUnclear(text) else { return Understood(cell) }
      return Understood(
        cell,
        Diagnostic(
          .warning, "organisation.unclear", "the cell may name several organisations and is read as one name",
          found: "\"\(cell.lead.text)\"", expected: "names parted by ；",
          suggestion: "if it is one name, add it to wholeNames in sources.yaml"))
    }
  }

  /// The text as it is, in order: most texts are, and are not written anew.
  private static func tidy(_ text: String) -> String {
    var text = text
    return text.withUTF8 { isTidy($0.span) } ? text : tidied(text)
  }

  /// Names of several organisations in one cell; nothing parts inside brackets: 某大学（苏州、无锡校区）.
  static func partners(_ text: String) -> Understood<[String]> {
    let signs: Set<Unicode.Scalar> = ["、", ";", "；", "|", "｜"]
    return Understood(OrganisationNames.pieces(text) { signs.contains($0) }.map(tidied))
  }

  static func status(_ statuses: [String]) -> (String) -> Understood<String> {
    { text in
      if statuses.contains(text) { return Understood(text) }
      return Understood(
        nil,
        Diagnostic(
          .error, "status.unknown", "no status is called \"\(text)\"",
          expected: "one of \(statuses.joined(separator: ", "))", suggestion: didYouMean(text, among: statuses)))
    }
  }

  /// A cluster or chain by key, name or alias; one that no list knows is unstated.
  static func taxonomy(_ entries: [Taxonomy.Entry], _ code: String, file: String) -> (String) -> Understood<String> {
    var keys = [String: String]()
    for entry in entries {
      for word in [entry.key, entry.name] + entry.aliases { keys[comparable(word)] = entry.key }
    }
    let names = entries.flatMap { [$0.name] + $0.aliases }
    return { [keys] text in
      if let key = keys[comparable(text)] { return Understood(key) }
      return Understood(
        nil,
        Diagnostic(
          .warning, code, "\(file) has no \"\(text)\": the row counts as unstated",
          suggestion: didYouMean(text, among: names)))
    }
  }

  /// A further column: its text, and the number or day it is where it is one.
  static func measure(_ name: String, _ days: DayText) -> (String) -> Understood<Measure> {
    { text in
      Understood(Measure(name: name, text: text, quantity: AmountText.quantity(text), day: days.day(text)))
    }
  }
}
