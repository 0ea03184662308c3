import Diagnostics
import OutputWriting
import ReportModel
import Synchronization
import Templates

/// The pages of a plan as files that are rendered with a theme when their turn comes.
final class PageRendering: FileMaker {
  private let report: Report
  private let pages: [PlannedPage]
  private let theme: Theme
  private let sites: [Topic?: Record]
  private let found = Mutex(Set<Diagnostic>())

  init(report: Report, theme: Theme, pages: [PlannedPage], topics: [Topic]) {
    self.report = report
    self.pages = pages
    self.theme = theme
    sites = SiteRecord(report: report, topics: topics).records()
  }

  /// What was wrong with templates in the pages rendered so far, each mistake once.
  var diagnostics: [Diagnostic] { found.withLock { $0 }.sorted() }

  var files: [OutputFile] {
    // The host serves 404.html at any depth, so its links begin at the root of the host.
    let notFound = PlainPages(presentation: Presentation(report: report)).notFound
    for template in Set(pages.map(\.template) + [notFound.template]) where theme.templates[template] == nil {
      _ = found.withLock { $0.insert(theme.templates.missing(template)) }
    }
    return pages.indices.map { OutputFile(pages[$0].path, number: $0, of: self) }
      + [
        OutputFile("404.html", madeBy: notFound.maker) { [self] in rendered(notFound, root: report.site.basePath) }
      ]
  }

  func bytes(of number: Int) -> [UInt8] { rendered(pages[number], root: Address.root(from: pages[number].address)) }

  func maker(of number: Int) -> String { pages[number].maker }

  private func rendered(_ page: PlannedPage, root: String) -> [UInt8] {
    guard let template = theme.templates[page.template], let site = sites[page.topic] else { return [] }
    var scope = PageScope(root: root, site: site, templates: theme.templates)
    let record = page.record(report.site, in: &scope, words: report.words)
    var bytes = [UInt8]()
    let diagnostics = template.render([site, record], into: &bytes) + scope.diagnostics
    if !diagnostics.isEmpty { found.withLock { $0.formUnion(diagnostics) } }
    return bytes
  }
}

extension PlannedPage {
  fileprivate var maker: String { "page /\(address) (\(template))" }
}

extension TemplateSet {
  /// What to say where a page needs a template that no theme of the site has.
  func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "theme.missing-template", "the theme has no template \"\(name)\"",
      expected: "templates/\(name).html in one of the site's themes", suggestion: didYouMean(name, among: names))
  }
}
