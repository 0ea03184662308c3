import Diagnostics
import OutputWriting
import ReportModel
import Templates

/// The pages of a plan rendered with a theme by several workers.
struct PageRendering {
  let report: Report
  let theme: Theme
  let workers: Int

  /// Every page as a file, and what was wrong with templates, each mistake once.
  func files(_ plan: SitePlan) -> (files: [OutputFile], diagnostics: [Diagnostic]) {
    let sites = SiteRecord(report: report, topics: plan.topics).records()
    let pages = mapped(plan.pages.indices, workers: workers) { range in
      range.map { index in
        let page = plan.pages[index]
        return file(page, at: Address.file(of: page.address), root: Address.root(from: page.address), sites)
      }
    }
    // The host serves 404.html at any depth, so its links begin at the root of the host.
    let notFound = PlainPages(presentation: Presentation(report: report)).notFound
    let all = pages + [file(notFound, at: "404.html", root: report.site.basePath, sites)]
    var seen = Set<Diagnostic>()
    return (all.map(\.file), all.flatMap(\.diagnostics).filter { seen.insert($0).inserted }.sorted())
  }

  private func file(
    _ page: PlannedPage, at path: String, root: String, _ sites: [Topic?: Record]
  ) -> (file: OutputFile, diagnostics: [Diagnostic]) {
    let maker = "page /\(page.address) (\(page.template))"
    guard let template = theme.templates[page.template], let site = sites[page.topic] else {
      return (OutputFile(path, [], madeBy: maker), [theme.templates.missing(page.template)])
    }
    var scope = PageScope(root: root, site: site, templates: theme.templates)
    let record = page.record(report.site, in: &scope, words: report.words)
    var bytes = [UInt8]()
    bytes.reserveCapacity(16_384)
    let diagnostics = template.render([site, record], into: &bytes)
    return (OutputFile(path, bytes, madeBy: maker), scope.diagnostics + diagnostics)
  }
}

extension TemplateSet {
  /// What to say where a page needs a template that no theme of the site has.
  func missing(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "theme.missing-template", "the theme has no template \"\(name)\"",
      expected: "templates/\(name).html in one of the site's themes", suggestion: didYouMean(name, among: names))
  }
}
