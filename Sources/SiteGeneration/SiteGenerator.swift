package import Diagnostics
package import OutputWriting
import ParallelWork
import ReportModel
import Templates

/// A report and a theme made into the files of a site. Touches neither disk nor clock; the same input gives the same
/// bytes with any number of workers.
package struct SiteGenerator: Sendable {
  let report: Report
  let theme: Theme
  let workers: Int
  let isPrecompressed: Bool

  /// A generator; where it is precompressed, each text file gets compressed ones beside it.
  package init(_ report: Report, theme: Theme, workers: Int, isPrecompressed: Bool = false) {
    self.report = report
    self.theme = theme
    self.workers = workers
    self.isPrecompressed = isPrecompressed
  }

  /// The site as a plan: every file known, pages rendered when they are asked for.
  package func site() -> GeneratedSite {
    let (prose, mistakes) = Prose.read(report)
    // The search index is one long piece of work; all that does not need it goes beside it.
    let (search, (planned, ledger)) = both(
      workers: workers, { ProvenSearch(SearchFiles(presentation: Presentation(report: report)), workers: workers) },
      { both(workers: workers, { made(prose) }, { Ledger(report.dataset, workers: workers) }) })
    let files = planned.files + search.files, rendering = planned.rendering
    do throws(OutputProblems) {
      let plain = try OutputTree(files, workers: workers)
      let tree = isPrecompressed ? try plain.precompressed(workers: workers) : plain
      let addresses = SiteAddresses(tree, site: report.site)
      let known = mistakes + ProseLinks(prose: prose, paths: addresses.paths).diagnostics
      let gate = IntegrityGate(
        tree: tree, addresses: addresses, report: report, ledger: ledger, search: search.proof, workers: workers)
      return GeneratedSite(tree: tree, known: known, rendering: rendering, gate: gate)
    } catch {
      let paths = PathTable(files.map(\.path) + [Manifest.path])
      let known = mistakes + ProseLinks(prose: prose, paths: paths).diagnostics
      let problems = error.problems.map { Diagnostic(.error, "site.path", $0.description) }
      return GeneratedSite(tree: nil, known: known + problems, rendering: rendering, gate: nil)
    }
  }

  /// The pages and every other file but those of the search.
  private func made(_ prose: [Prose]) -> (files: [OutputFile], rendering: PageRendering) {
    let plan = SitePlan(report, prose: prose, workers: workers)
    let rendering = PageRendering(report: report, theme: theme, pages: plan.pages, topics: plan.topics)
    let makers: [@Sendable () -> [OutputFile]] = [
      { rendering.files }, { ExploreFiles(report).files }, { [index(plan)] },
      { SitemapFiles(site: report.site, edition: report.edition, pages: plan.pages).files },
      { FeedFiles(report: report).files }, { ProjectDocuments(report: report).files },
    ]
    let made = mapped(makers.indices, workers: workers, runs: 1) { $0.flatMap { makers[$0]() } }
    return (made + plan.dataFiles.map(\.outputFile) + theme.assets, rendering)
  }

  /// The whole site in memory, proven by the integrity gate; nil where a diagnostic is an error.
  package func tree() -> (tree: OutputTree?, diagnostics: [Diagnostic]) { site().held(workers: workers) }

  private func index(_ plan: SitePlan) -> OutputFile {
    OutputFile(
      DataIndex.path, DataIndex(report: report, files: plan.dataFiles).document(), madeBy: "index of the data files")
  }
}
