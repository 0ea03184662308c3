import ReportModel
import Templates

/// What every page has: the site's own words, the menu with its current entry, the footer.
struct SiteRecord {
  let report: Report
  let topics: [Topic]

  /// One record for each topic a page may belong to, and one for pages that belong to none.
  func records() -> [Topic?: Record] {
    var records = [Topic?: Record]()
    for topic in [nil] + Topic.allCases.map(Optional.some) { records[topic] = record(topic) }
    return records
  }

  private func record(_ topic: Topic?) -> Record {
    let site = report.site
    return [
      .language: .text(site.language), .siteTitle: .text(site.title), .siteDomain: .text(site.host),
      .banner: Value(site.banner),
      .editionName: report.edition == .internal ? .text(report.words[.internalEdition]) : .absent,
      .menu: .records(topics.map { entry($0, isCurrent: $0 == topic) }),
      .supportHeader: Value(supportHeader),
      .publisher: .text(site.publisher.name), .contact: Value(site.publisher.contact),
      .footerEntries: .records(
        site.footer.map {
          [.label: .text($0.label), .text: Value($0.text), .url: Value($0.externalURL), .address: Value($0.address)]
        }),
    ]
  }

  private func entry(_ topic: Topic, isCurrent: Bool) -> Record {
    [
      .label: .text(topic.label(report.words)), .address: .text(topic.address), .isCurrent: .flag(isCurrent),
    ]
  }

  /// Absent where the edition shows no amounts.
  private var supportHeader: String? {
    let isKnown = report.dataset.projects.contains { $0.support != nil }
    return isKnown ? Presentation(report: report).supportHeader : nil
  }
}

extension PlannedPage {
  /// What one page has beside the site: its titles, its place, its content.
  func record(_ site: Site, in scope: inout PageScope, words: Words) -> Record {
    let isHome = address == Address.overview && template == "overview"
    let made = made(number, &scope)
    let trail = made.trail + [Table.Cell(made.title).step(isCurrent: true)]
    var fields: [(Name, Value)] = [
      (.root, .text(scope.root)), (.pageTitle, .text(made.title)),
      (.headTitle, .text(isHome ? made.title : "\(made.title) - \(site.title)")),
      (.description, .text(made.description)),
      (.canonical, template == "404" ? .absent : .text(site.baseURL + Address.percentEncoded(address))),
      (.isHome, .flag(isHome)), (.trail, made.trail.isEmpty ? .absent : .records(trail)),
      (.columnName, Value(topic?.label(words))), (.articleTitle, isHome ? .absent : .text(made.title)),
      (.pubDate, Value(made.date?.text)),
    ]
    for (name, value) in made.content { fields.append((name, value)) }
    return Record(fields)
  }
}

extension Site.FooterEntry {
  /// An address of the site itself is written from its root: `/about/contact/`.
  fileprivate var address: String? { url.flatMap { $0.hasPrefix("/") ? String($0.dropFirst()) : nil } }

  fileprivate var externalURL: String? { address == nil ? url : nil }
}
