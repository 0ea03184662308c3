import ArgumentParser
import Diagnostics
import OutputWriting
import ParallelWork
import ReportModel
import SiteGeneration

/// The editions of a site folder; their files are made when they are checked or published.
struct Sites {
  /// The site folder, as it was named.
  let site: String
  let workers: Int
  /// Whether each text file gets compressed ones beside it.
  let isPrecompressed: Bool
  let timings: Timings
  private let reports: [Report]
  private let theme: Theme
  /// What reading and checking have to say.
  private let known: [Diagnostic]

  /// The editions of what was read, which is let go: an edition may show less of it, and only that is kept.
  init(
    _ source: consuming SiteSource, site: String, editions: [Edition], workers: Int, isPrecompressed: Bool = false,
    timings: Timings
  ) {
    self.site = site
    self.workers = workers
    self.isPrecompressed = isPrecompressed
    self.timings = timings
    (theme, known) = (source.theme, source.diagnostics)
    reports = timings.measured(.summarise) { [source] in
      mapped(editions.indices, workers: workers, runs: 1) { range in
        range.map {
          Report(
            source.dataset, edition: editions[$0], words: source.words, checks: source.checks, lists: source.lists,
            workers: workers)
        }
      }
    }
    letGo(source)
  }

  private func plan(_ report: Report) -> GeneratedSite {
    SiteGenerator(report, theme: theme, workers: workers, isPrecompressed: isPrecompressed).site()
  }

  /// Makes every file of every edition without keeping any, one edition after the other: all there is to say, sorted,
  /// each thing once.
  func checked(_ terminal: Terminal) -> [Diagnostic] {
    var found = [Diagnostic]()
    for report in reports {
      terminal.progress("generating the \(report.edition.rawValue) edition")
      let site = plan(report)
      site.check(workers: workers)
      found += site.diagnostics
    }
    return inOrder(known + found, workers: workers)
  }

  /// Makes every edition beside the published one and puts all in their places, or none.
  ///
  /// - Throws: `ExitCode.dataErrors` after showing what is wrong; `PublishError`; `DiskError`.
  func publish(in folder: String, _ terminal: Terminal) throws {
    terminal.progress("generating \(reports.map(\.edition.rawValue).joined(separator: " and "))")
    Memory.giveBack()
    let sites = timings.measured(.index) {
      mapped(reports.indices, workers: workers, runs: 1) { $0.map { plan(reports[$0]) } }
    }
    Memory.giveBack()
    // What is wrong by now keeps everything from being published: nothing needs to be written to find the rest.
    let isHopeless = known.hasErrors || sites.contains(where: \.isHopeless)
    if isHopeless { try refuse(checked(terminal), terminal) }
    let isNew = !Disk.isFolder(folder)
    try Disk.makeFolder(folder)
    var staged = [(path: String, site: StagedSite)]()
    do {
      for (report, site) in zip(reports, sites) {
        let path = folder + "/" + report.edition.rawValue
        terminal.progress("making \(path)")
        if let site = try stage(site, at: path) { staged.append((path, site)) }
      }
      let diagnostics = timings.measured(.gate) {
        let found = mapped(sites.indices, workers: workers, runs: 1) { $0.flatMap { sites[$0].diagnostics } }
        return inOrder(known + found, workers: workers)
      }
      if diagnostics.hasErrors { try refuse(diagnostics, terminal) }
      terminal.show(diagnostics, everything: FindingFormat.everything(of: site))
    } catch {
      for (_, site) in staged { site.discard() }
      if isNew { Disk.removeEmptyFolder(folder) }
      throw error
    }
    try exchange(staged, terminal)
  }

  private func refuse(_ diagnostics: [Diagnostic], _ terminal: Terminal) throws {
    terminal.show(diagnostics, everything: FindingFormat.everything(of: site))
    throw ExitCode.dataErrors
  }

  /// Several phases share these seconds: each gets the part that its threads worked.
  private func stage(_ site: GeneratedSite, at path: String) throws -> StagedSite? {
    guard let tree = site.tree else { return nil }
    let parts = Timings(), start = Timings.now
    let staged = try OutputWriter(workers: workers).stage(
      tree, to: path, showing: { position, bytes in parts.measured(.gate) { site.look(at: position, bytes) } },
      making: { make in parts.measured(.render) { make() } })
    let render = parts[.render] / Double(workers), gate = parts[.gate] / Double(workers)
    timings.add(render, to: .render)
    timings.add(gate, to: .gate)
    timings.add(Timings.now - start - render - gate, to: .write)
    return staged
  }

  private func exchange(_ staged: [(path: String, site: StagedSite)], _ terminal: Terminal) throws {
    var waiting = staged[...]
    while let (path, site) = waiting.popFirst() {
      terminal.progress("publishing \(path)")
      do {
        let publication = try timings.measured(.write) { try site.publish() }
        terminal.show(publication, of: path)
      } catch {
        for (_, site) in waiting { site.discard() }
        throw error
      }
    }
  }
}

/// Each thing that is to be said once, in the order of places.
func inOrder(_ diagnostics: [Diagnostic], workers: Int) -> [Diagnostic] {
  var said = sorted(diagnostics, workers: workers, by: <), count = 0
  for index in said.indices where count == 0 || said[index] != said[count - 1] {
    if index != count { said[count] = said[index] }
    count += 1
  }
  said.removeSubrange(count...)
  return said
}

extension Terminal {
  fileprivate func show(_ publication: Publication, of path: String) {
    let counts =
      "\(publication.written + publication.kept) files, \(publication.written) written, "
      + "\(publication.kept) unchanged, \(publication.removed) removed"
    if !isQuiet { result("published \(path): \(counts)") }
    if let trouble = publication.trouble { say("warning: \(trouble)") }
  }

  /// Findings as text, their number last; `everything` is the call that shows them all where some are left out.
  func show(_ diagnostics: [Diagnostic], everything: String) {
    let shown = isQuiet ? diagnostics.filter { $0.severity != .note } : diagnostics
    for line in TextReport(shown, everything: everything).lines { say(line) }
  }

  /// Does the work; what the data or the world refuse is said, and the exit code follows.
  func answeringForTheWorld(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as SiteSource.Unreadable {
      show(error.diagnostics, everything: FindingFormat.everything(of: error.site))
      throw ExitCode.dataErrors
    } catch let error as DiskError {
      say("error: \(error)")
      throw ExitCode.worldFailed
    } catch let error as PublishError {
      say("error: \(error)")
      throw ExitCode.worldFailed
    }
  }
}
