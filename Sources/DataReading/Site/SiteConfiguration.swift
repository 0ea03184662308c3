package import Diagnostics
package import ReportModel

/// content/site.yaml → `Site`.
///
/// Required: `title`, `baseURL`, `publisher.name`. Else: `language` zh-CN; `money` 万元 with 6 decimals; `themes`
/// `[themes/default]`; `statuses` those of the contract; the internal edition shows every field, the public one all but
/// `base`, `firstInstalment` and `measures`, which let one compute what a firm told the fund in confidence. How far an
/// award is below its ceiling (`headroom`) is internal.
package enum SiteConfiguration {
  package static let file = "content/site.yaml"

  /// nil after saying what is missing.
  package static func site(in files: SiteFiles, _ log: inout DiagnosticLog) -> Site? {
    guard let bytes = files[file] else {
      log.error(
        "site.missing", at: nil, "the site folder has no \(file)", suggestion: "name the site folder with --site")
      return nil
    }
    guard let root = YAMLText(bytes, file: file).mapping(SiteKey.self, &log) else { return nil }
    return site(root, &log)
  }

  private static func site(_ root: YAMLMapping<SiteKey>, _ log: inout DiagnosticLog) -> Site? {
    let title = root.required(.title, &log)?.text(&log)
    let baseURL = root.required(.baseURL, &log)?.baseURL(&log)
    let publisher = root.required(.publisher, &log).flatMap { Self.publisher($0, &log) }
    let language = optional(root[.language], else: .chinese) { $0.choice(of: SiteLanguage.self, &log) }
    let money = optional(root[.money], else: .tenThousandYuan) { moneyUnit($0, &log) }
    let summary = root[.summary]?.text(&log)
    let themes = root[.themes]?.oneOrMoreTexts(&log) ?? ["themes/default"]
    let banner = root[.banner]?.text(&log)
    let statuses = root[.statuses]?.texts(&log) ?? Site.standardStatuses
    let editions = Self.editions(root[.editions], &log)
    let footer = root[.footer]?.mappings(FooterKey.self, &log)?.compactMap { footerEntry($0, &log) } ?? []
    guard let title, let baseURL, let publisher, let language, let money else { return nil }
    return Site(
      title: title, summary: summary, language: language.rawValue, baseURL: baseURL, publisher: publisher,
      money: money, themes: themes, banner: banner, statuses: statuses, editions: editions.fields,
      headroomEditions: editions.headroom, projectPages: editions.projectPages, footer: footer)
  }

  /// A value that may be absent, but not wrong.
  static func optional<Value>(
    _ value: YAMLValue?, else standard: Value, _ read: (YAMLValue) -> Value?
  ) -> Value? {
    guard let value else { return standard }
    return read(value)
  }

  private static func publisher(_ value: YAMLValue, _ log: inout DiagnosticLog) -> Site.Publisher? {
    guard let mapping = value.mapping(PublisherKey.self, &log) else { return nil }
    let name = mapping.required(.name, &log)?.text(&log)
    let contact = mapping[.contact]?.text(&log)
    return name.map { Site.Publisher(name: $0, contact: contact) }
  }

  private static func footerEntry(
    _ entry: YAMLMapping<FooterKey>, _ log: inout DiagnosticLog
  ) -> Site.FooterEntry? {
    let label = entry.required(.label, &log)?.text(&log)
    let text = entry[.text]?.text(&log), url = entry[.url]?.text(&log)
    return label.map { Site.FooterEntry(label: $0, text: text, url: url) }
  }
}
