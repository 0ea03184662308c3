import OutputWriting
import ReportModel
import Summaries

/// Every page and file of an edition, known before anything is rendered.
struct SitePlan: Sendable {
  let report: Report
  let dataFiles: [DataFile]
  let pages: [PlannedPage]
  let topics: [Topic]

  init(_ report: Report, prose: [Prose], workers: Int = 1) {
    self.report = report
    let presentation = Presentation(report: report)
    dataFiles = DataFiles(report: report, workers: workers).all
    let notices = prose.filter { $0.article.kind == .notice }.sorted { $0.article.isNewer(than: $1.article) }
    var pages = [OverviewPage(presentation: presentation, notices: notices.map(\.article)).page]
    pages += ProjectPages(presentation: presentation).pages
    pages += OrganisationPages(presentation: presentation).pages
    pages += presentation.groupPages
    pages += ProgrammePages(presentation: presentation).pages
    pages += GuidelinePages(presentation: presentation).pages
    pages += DataPages(presentation: presentation, files: dataFiles).pages
    pages +=
      ArticlePages(
        presentation: presentation, pages: prose.filter { $0.article.kind == .page }, notices: notices
      ).all
    pages += [PlainPages(presentation: presentation).search, PlainPages(presentation: presentation).explore]
    if let checks = report.checks { pages.append(QualityPage(presentation: presentation, checks: checks).page) }
    if !report.dataset.payments.isEmpty { pages.append(PaymentsPage(presentation: presentation).page) }
    if !report.dataset.indicatorValues.isEmpty { pages += IndicatorPages(presentation: presentation).pages }
    self.pages = pages
    let addresses = Set(pages.map(\.address))
    topics = Topic.allCases.filter { addresses.contains($0.address) && $0.hasSomething(in: report.book) }
  }
}

extension Topic {
  /// Whether its pages say anything: a list may know no places, no clusters and no chains.
  fileprivate func hasSomething(in book: SummaryBook) -> Bool {
    let dimensions: [Dimension] =
      switch self {
      case .regions: [.region, .city]
      case .chains: [.cluster, .chain]
      case .categories: [.category, .programme]
      case .overview, .projects, .organisations, .guidelines, .explore, .data, .quality, .payments, .indicators, .about:
        []
      }
    return dimensions.isEmpty || dimensions.contains { !book.grouping($0).keys.isEmpty }
  }
}

extension Article {
  /// The order of notices: the newest day first, those without a day last, those of one day by path.
  func isNewer(than other: Article) -> Bool { (date?.text ?? "", other.path) > (other.date?.text ?? "", path) }
}
