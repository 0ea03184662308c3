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
    // The search index is one long piece of work; the plan with its data files and the ledger go beside it.
    let (search, (plan, ledger)) = both(
      workers: workers, { ProvenSearch(SearchFiles(presentation: Presentation(report: report)), workers: workers) },
      {
        both(
          workers: workers, { SitePlan(report, prose: prose, workers: workers) },
          { Ledger(report.dataset, workers: workers) })
      })
    var data = plan.dataFiles.map(\.outputFile) + [index(plan)] + theme.assets
    data += search.files + ExploreFiles(report).files + others(plan)
    // The manifest comes when the tree is written.
    let paths = Set(data.map(\.path) + plan.pages.map(\.path) + [Manifest.path])
    let rendering = PageRendering(report: report, theme: theme, pages: plan.pages, topics: plan.topics)
    let known = mistakes + ProseLinks(prose: prose, paths: paths).diagnostics
    do throws(OutputProblems) {
      let plain = try OutputTree(rendering.files + data)
      let tree = isPrecompressed ? try plain.precompressed() : plain
      let gate = IntegrityGate(tree: tree, report: report, ledger: ledger, search: search.proof, workers: workers)
      return GeneratedSite(tree: tree, known: known, rendering: rendering, gate: gate)
    } catch {
      let problems = error.problems.map { Diagnostic(.error, "site.path", $0.description) }
      return GeneratedSite(tree: nil, known: known + problems, rendering: rendering, gate: nil)
    }
  }

  /// The whole site in memory, proven by the integrity gate; nil where a diagnostic is an error.
  package func tree() -> (tree: OutputTree?, diagnostics: [Diagnostic]) { site().held(workers: workers) }

  private func index(_ plan: SitePlan) -> OutputFile {
    OutputFile(
      DataIndex.path, DataIndex(report: report, files: plan.dataFiles).document(), madeBy: "index of the data files")
  }

  private func others(_ plan: SitePlan) -> [OutputFile] {
    SitemapFiles(site: report.site, edition: report.edition, pages: plan.pages).files + FeedFiles(report: report).files
      + ProjectDocuments(report: report).files
  }
}
