package import Diagnostics
package import OutputWriting
import ReportModel
import Templates

/// A report and a theme made into the files of a site. Touches neither disk nor clock; the same input gives the same
/// bytes with any number of workers.
package struct SiteGenerator: Sendable {
  let report: Report
  let theme: Theme
  let workers: Int

  package init(_ report: Report, theme: Theme, workers: Int) {
    self.report = report
    self.theme = theme
    self.workers = workers
  }

  /// The whole site, proven by the integrity gate; nil where a diagnostic is an error.
  package func tree() -> (tree: OutputTree?, diagnostics: [Diagnostic]) {
    let (prose, mistakes) = Prose.read(report)
    let plan = SitePlan(report, prose: prose)
    let data = plan.dataFiles.map(\.outputFile) + [index(plan)] + others(plan)
    let paths = Set(data.map(\.path)).union(plan.pages.map { Address.file(of: $0.address) })
    var diagnostics = mistakes + ProseLinks(prose: prose, paths: paths).diagnostics
    let (pages, findings) = rendered(plan)
    diagnostics += findings
    let files = pages + data
    do throws(OutputProblems) {
      let tree = try OutputTree(files)
      guard !diagnostics.hasErrors else { return (nil, diagnostics) }
      diagnostics += IntegrityGate(tree: tree, report: report, workers: workers).diagnostics
      return (diagnostics.hasErrors ? nil : tree, diagnostics)
    } catch {
      diagnostics += error.problems.map { Diagnostic(.error, "site.path", $0.description) }
      return (nil, diagnostics)
    }
  }

  private func index(_ plan: SitePlan) -> OutputFile {
    OutputFile(
      DataIndex.path, DataIndex(report: report, files: plan.dataFiles).document(), madeBy: "index of the data files")
  }

  private func others(_ plan: SitePlan) -> [OutputFile] {
    let presentation = Presentation(report: report)
    return theme.assets + SearchFiles(presentation: presentation).files
      + SitemapFiles(site: report.site, edition: report.edition, pages: plan.pages).files
      + FeedFiles(report: report).files
  }

  /// Every page as a file, and what was wrong with templates, each mistake once.
  private func rendered(_ plan: SitePlan) -> ([OutputFile], [Diagnostic]) {
    let sites = SiteRecord(report: report, topics: plan.topics).records()
    let notFound = PlainPages(presentation: Presentation(report: report)).notFound
    let basePath = basePath
    let pages = mapped(plan.pages.indices, workers: workers) { range in
      range.map { page(plan.pages[$0], Address.file(of: plan.pages[$0].address), nil, sites) }
    }
    let all = pages + [page(notFound, "404.html", basePath, sites)]
    return (all.map(\.file), Array(Set(all.flatMap(\.diagnostics))).sorted())
  }

  private func page(
    _ page: PlannedPage, _ path: String, _ root: String?, _ sites: [Topic?: Record]
  ) -> (file: OutputFile, diagnostics: [Diagnostic]) {
    let maker = "page \(page.address) (\(page.template))"
    guard let template = theme.templates[page.template], let site = sites[page.topic] else {
      let missing = Diagnostic(
        .error, "theme.missing-template", "the theme has no template \"\(page.template)\"",
        expected: "templates/\(page.template).html in one of the site's themes",
        suggestion: didYouMean(page.template, among: theme.templates.names))
      return (OutputFile(path, [], madeBy: maker), [missing])
    }
    let scope = PageScope(root: root ?? Address.root(from: page.address), templates: theme.templates)
    let record = page.record(report.site, in: scope, words: report.words)
    var bytes = [UInt8]()
    bytes.reserveCapacity(16_384)
    let diagnostics = template.render([site, record], into: &bytes)
    return (OutputFile(path, bytes, madeBy: maker), diagnostics)
  }

  /// The path of the base URL: where links of a page that is served at any depth begin.
  private var basePath: String {
    let parts = report.site.baseURL.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
    return parts.count == 3 ? "/" + parts[2] : "/"
  }
}
