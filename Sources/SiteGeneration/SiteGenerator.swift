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
    let documents = SearchFiles(presentation: Presentation(report: report)).documents
    let data =
      plan.dataFiles.map(\.outputFile) + [index(plan)] + theme.assets
      + SearchFiles.files(for: documents, unit: report.unit) + ExploreFiles(report).files + others(plan)
    // The manifest comes when the tree is written.
    let paths = Set(data.map(\.path) + plan.pages.map { Address.file(of: $0.address) } + [Manifest.path])
    let (pages, findings) = PageRendering(report: report, theme: theme, workers: workers).files(plan)
    var diagnostics = mistakes + ProseLinks(prose: prose, paths: paths).diagnostics + findings
    do throws(OutputProblems) {
      let tree = try OutputTree(pages + data)
      guard !diagnostics.hasErrors else { return (nil, diagnostics) }
      let gate = IntegrityGate(tree: tree, report: report, documents: documents, workers: workers)
      diagnostics += gate.diagnostics
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
    SitemapFiles(site: report.site, edition: report.edition, pages: plan.pages).files + FeedFiles(report: report).files
  }
}
